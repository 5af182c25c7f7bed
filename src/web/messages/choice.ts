/** One entry of a select, a radio group or a check list. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}
