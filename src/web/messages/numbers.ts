/** Numbers and places as text. US English; the only locale so far. */
const whole = new Intl.NumberFormat("en-US");
const dollarFormat = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  maximumFractionDigits: 0,
});

export const notKnown = "not known";

export const count = (n: number): string => whole.format(n);

/** "$2,130"; a fee that nobody published is said to be unknown, never guessed. */
export const dollars = (amount: number | null): string =>
  amount === null ? notKnown : dollarFormat.format(amount);

/** "1 program", "74 programs". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;
