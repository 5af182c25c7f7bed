/** Pieces of schemas whose messages say what is accepted. A message is read after "accepted". */
import * as z from "zod/mini";
import { someOf } from "./safe-text.ts";

export const whole = (low: number, high: number, words = `a whole number from ${low} to ${high}`) =>
  z.int({ error: words }).check(z.minimum(low, words), z.maximum(high, words));

export const real = (low: number, high: number, words = `a number from ${low} to ${high}`) =>
  z.number({ error: words }).check(z.minimum(low, words), z.maximum(high, words));

export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  words = `one of ${values.join(", ")}`,
) => z.enum(values, { error: words });

export const text = (longest: number, words = `text of at most ${longest} characters`) =>
  z.string({ error: words }).check(z.maxLength(longest, words));

export const matching = (pattern: RegExp, longest: number, words: string) =>
  z.string({ error: words }).check(z.maxLength(longest, words), z.regex(pattern, words));

/** An object with these fields and no others; a field that is not known is refused by name. */
export function fields<Shape extends z.core.$ZodShape>(shape: Shape) {
  const names = Object.keys(shape);
  const whole = `an object with ${someOf(names)}`;
  const error = (issue: { readonly code: string }) =>
    issue.code === "unrecognized_keys" ? names.join(", ") : whole;
  return z.strictObject(shape, { error });
}

/** A list whose length is checked before its items, so that a flood is one problem and no memory. */
export function list<Item extends z.core.$ZodType>(item: Item, size: Size) {
  const { least = 0, most, words } = size;
  const lengths = [z.minLength(least, words), z.maxLength(most, words)] as const;
  return z.pipe(
    z.array(z.unknown(), { error: words }).check(...lengths),
    z.array(item, { error: words }).check(...lengths),
  );
}

interface Size {
  readonly least?: number;
  readonly most: number;
  readonly words: string;
}

/** A dictionary whose size is checked before its entries. */
export function dictionary<Key extends z.core.$ZodRecordKey, Item extends z.core.$ZodType>(
  key: Key,
  item: Item,
  most: number,
  words: string,
) {
  const fits = (value: object) => Object.keys(value).length <= most;
  return z.pipe(
    z.record(z.string(), z.unknown(), { error: words }).check(z.refine(fits, words)),
    z.record(key, item, { error: words }).check(z.meta({ maxProperties: most })),
  );
}
