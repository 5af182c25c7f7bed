/** What can be done to a list where lists stand side by side. */
export interface ScenarioActs {
  readonly onRename: (id: string, name: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** The others are compared with it from now. */
  readonly onMakeFirst: (id: string) => void;
  /** Opens it on the page of the list. */
  readonly onEdit: (id: string) => void;
}
