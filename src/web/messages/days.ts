/** Days as text. */

const FORMAT = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "long" });

/** "2027-06-30" as "June 30, 2027". */
export const longDay = (day: string): string => FORMAT.format(new Date(`${day}T00:00:00Z`));
