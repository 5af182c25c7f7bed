/**
 * JSON as other programs may rely on it: numbers to 9 decimals, keys in the order they were given.
 * Throws on NaN and infinities, which JSON would silently turn into null.
 */
export const printJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === "number" ? nineDecimals(v) : v), indent);

function nineDecimals(x: number): number {
  if (!Number.isFinite(x)) throw new RangeError(`JSON has no number for ${x}`);
  if (Number.isInteger(x)) return x === 0 ? 0 : x;
  const rounded = Number(x.toFixed(9));
  return rounded === 0 ? 0 : rounded;
}
