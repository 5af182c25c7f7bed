/** An event of a calendar or a row of a table. */
export interface Entry {
  /** Of the file, from 1. */
  readonly line: number;
  readonly title: string;
  /** Where it is; then how it is filed. */
  readonly places: readonly string[];
}

/** One time that an entry happens. */
export interface Timed {
  readonly event: Entry;
  readonly allDay: boolean;
  /** On the wall where the event is; a time in UTC is put on the wall at home. */
  readonly start: number;
  /** The first moment after it. */
  readonly end: number;
}
