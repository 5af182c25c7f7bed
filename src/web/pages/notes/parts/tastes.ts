/** Likes and hates in the document: an aspect from the list, own words, or both, in three places of each side. */
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { MOST_WORDS } from "#dossier/path/terms.ts";
import * as text from "../../../messages/sheet.ts";
import { type Edit, withField } from "../fields/edit.ts";
import { type FieldSpec, fieldSpec, letters } from "../fields/spec.ts";
import { textReader } from "../fields/typed.ts";

export type Side = "hated" | "liked";
export type Taste = NonNullable<Sheet[Side]>[number];

/** As many as the document takes of each. */
export const PLACES = [0, 1, 2] as const;

/** One part of the taste at a place; "" removes it. Empty places before another are kept, those after it are not. */
export const withTaste =
  (side: Side, at: number, change: { readonly [K in keyof Taste]?: string }): Edit =>
  (document) => {
    const before = document.sheet?.[side] ?? [];
    const places = Array.from({ length: Math.max(before.length, at + 1) }, (_, i) =>
      i === at ? changed(before[i] ?? {}, change) : (before[i] ?? {}),
    );
    const last = places.findLastIndex((one) => Object.keys(one).length > 0);
    return withField("sheet", side, last < 0 ? undefined : places.slice(0, last + 1))(document);
  };

const changed = (taste: Taste, change: { readonly [K in keyof Taste]?: string }): Taste =>
  Object.fromEntries(Object.entries({ ...taste, ...change }).filter(([, value]) => value !== ""));

/** Places of a side that say something. */
export const saidOf = ({ sheet }: PathDocument, side: Side): number =>
  (sheet?.[side] ?? []).filter((one) => Object.keys(one).length > 0).length;

/** Own words at one place: no longer than the document takes, or what was kept could not be opened again. */
export const wordsField = (side: Side, at: number): FieldSpec =>
  fieldSpec(
    {
      id: `${side}-${at}-words`,
      get: ({ sheet }) => sheet?.[side]?.[at]?.words,
      set: (words) => withTaste(side, at, { words: words ?? "" }),
    },
    { label: text.item(side, at + 1) },
    { reader: textReader(MOST_WORDS), look: letters(40) },
  );
