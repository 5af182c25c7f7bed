export interface RowActs {
  readonly onLeaveOut: (id: string) => void;
  readonly onPutBack: (id: string) => void;
  readonly onKeep: (id: string, keep: boolean) => void;
  readonly kept: readonly string[];
}
