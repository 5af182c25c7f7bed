/** Days as text, ISO, so that no time zone has a say. */

const DAY = 86_400_000;

/** The day `days` after a day. Throws a RangeError on a day no calendar has. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
