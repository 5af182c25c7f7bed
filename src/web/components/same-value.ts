/**
 * Whether two plain JSON values say the same. Answers come from a worker as new objects every time; what
 * says the same as before is drawn once. Stops at the first difference.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameList(a, b);
  return sameParts(a, b);
}

function sameParts(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && sameValue(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

function sameList(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, i) => sameValue(item, b[i]));
}

/** The rows of `next`, each as the object it was in `before` where it says the same. */
export function sameRows<Row extends { readonly id: string }>(
  before: readonly Row[],
  next: readonly Row[],
): readonly Row[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const rows = next.map((row) => {
    const known = old.get(row.id);
    return known && sameValue(known, row) ? known : row;
  });
  return rows.length === before.length && rows.every((row, i) => row === before[i]) ? before : rows;
}
