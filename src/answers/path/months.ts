/** Months counted from a day, as text: no clock and no time zone has a say. */

const partsOf = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { months: year * 12 + month - 1, date };
};

/** The calendar month, "2027-08", in which the month `after` a day begins; 0 is that of the day itself. */
export function monthAfter(day: string, after: number): string {
  const months = partsOf(day).months + after;
  const month = (months % 12) + 1;
  return `${Math.floor(months / 12)}-${String(month).padStart(2, "0")}`;
}
