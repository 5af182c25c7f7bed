/** The seasons that may be asked about, and the one meant where none is named. */
export const SEASON = { default: 2027, first: 2024, last: 2030 } as const;

export const isSeason = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= SEASON.first && Number(value) <= SEASON.last;
