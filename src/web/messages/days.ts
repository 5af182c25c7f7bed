/** Days as text. */

const FORMAT = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "long" });

/** "June 30, 2027", of its day in UTC. */
export const longDate = (date: Date): string => FORMAT.format(date);

/** "2027-06-30" as "June 30, 2027". */
export const longDay = (day: string): string => longDate(new Date(`${day}T00:00:00Z`));

const inUtc = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", ...options });
  return (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
};

/** "Jul 1, 2026" */
export const shortDay = inUtc({ month: "short", day: "numeric", year: "numeric" });
/** "Jul 1" */
export const dayOfYear = inUtc({ month: "short", day: "numeric" });
/** "Thu, Dec 24, 2026" */
export const weekday = inUtc({ weekday: "short", month: "short", day: "numeric", year: "numeric" });
export const monthName = inUtc({ month: "short" });
/** "Jul 2026" */
export const monthAndYear = inUtc({ month: "short", year: "numeric" });

/** "Jul 1 to Jul 28, 2026" */
export function daysText({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return shortDay(from);
  const first = from.slice(0, 4) === to.slice(0, 4) ? dayOfYear(from) : shortDay(from);
  return `${first} to ${shortDay(to)}`;
}
