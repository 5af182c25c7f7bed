/** Numbers and money as text, the same on every machine. US English; the only locale so far. */

export const notKnown = "not known";

/** "2,130"; a number with a part below one keeps it. */
export function count(n: number): string {
  const [whole = "0", part] = String(Math.abs(n)).split(".");
  return `${n < 0 ? "-" : ""}${grouped(whole)}${part ? `.${part}` : ""}`;
}

/** "$2,130", "$330.50"; a fee that nobody published is said to be unknown, never guessed. */
export function dollars(amount: number | null): string {
  if (amount === null) return notKnown;
  const [whole = "0", cents = "00"] = Math.abs(amount).toFixed(2).split(".");
  return `${amount < 0 ? "-" : ""}$${grouped(whole)}${cents === "00" ? "" : `.${cents}`}`;
}

/** "0.7": what lasts so long is never said to last longer. */
export const toTenth = (n: number): string => (Math.floor(n * 10) / 10).toFixed(1);

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/** "1 program", "74 programs". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;
