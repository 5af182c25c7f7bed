/**
 * The difference of two JSON values, place by place, and its own inverse: what undo, redo and a second tab
 * are made of. Dictionaries are gone into; lists and plain values are replaced whole.
 */
import { isRecord, type Path } from "./pointer.ts";

/** undefined is "nothing there". */
export interface Edit {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

export type Patch = readonly Edit[];

/** Empty when the two are the same. Values that are the same object are not looked into. */
export function patchBetween(before: unknown, after: unknown, path: readonly string[] = []): Patch {
  if (Object.is(before, after)) return [];
  if (!isRecord(before) || !isRecord(after))
    return sameList(before, after) ? [] : [{ path, before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    patchBetween(own(before, key), own(after, key), [...path, key]),
  );
}

/**
 * The value after the patch, which must be one between two values of the same type.
 * Throws when the value has no dictionary where the patch leads.
 */
export const applyPatch = <T>(value: T, patch: Patch): T =>
  patch.reduce<unknown>((result, { path, after }) => replaced(result, path, after), value) as T;

export const inverse = (patch: Patch): Patch =>
  patch.toReversed().map(({ path, before, after }) => ({ path, before: after, after: before }));

/** First one, then the other, as one; a place that comes back to where it was drops out. */
export function joined(first: Patch, then: Patch): Patch {
  const places = new Map<string, Edit>();
  for (const edit of [...first, ...then]) {
    const key = JSON.stringify(edit.path);
    places.set(key, { ...edit, before: places.has(key) ? places.get(key)?.before : edit.before });
  }
  return [...places.values()].filter((edit) => !same(edit.before, edit.after));
}

/** Whether two patches touch the same places: only then can they be joined place by place. */
export const samePlaces = (a: Patch, b: Patch): boolean =>
  a.length === b.length &&
  a.every((edit, i) => JSON.stringify(edit.path) === JSON.stringify(b[i]?.path));

/** Whether a patch stays inside of what another one put there: in the field that a first letter made. */
export const isWithin = (patch: Patch, outer: Patch): boolean =>
  patch.every(({ path }) => outer.some((edit) => edit.path.every((key, i) => key === path[i])));

const own = (owner: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(owner, key) ? owner[key] : undefined;

const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);

const sameList = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && same(a, b);

function replaced(owner: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (!isRecord(owner)) throw new RangeError(`a patch leads through ${String(key)}, got no fields`);
  const name = String(key);
  const { [name]: old, ...others } = owner;
  const next = replaced(old, rest, value);
  if (next === undefined) return others;
  // A new field stands last, a changed one where it stood: the order is part of what is exported.
  return Object.hasOwn(owner, name) ? { ...owner, [name]: next } : { ...others, [name]: next };
}
