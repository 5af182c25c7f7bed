/** Days as text. */

const FORMAT = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "long" });

/** "June 30, 2027", of its day in UTC. */
export const longDate = (date: Date): string => FORMAT.format(date);

/** "2027-06-30" as "June 30, 2027". */
export const longDay = (day: string): string => longDate(new Date(`${day}T00:00:00Z`));
