/** Edits of what both resumes are drawn from: one field, one entry of a list, which piece of work stands where. */
import type { PathDocument, Resume } from "#dossier/path/path-document.ts";
import { type Edit, put, putOrNothing } from "../fields/edit.ts";

/** Lists whose entries have fields of their own. */
export interface Entries {
  readonly training: Role;
  readonly work: Role;
  readonly education: NonNullable<Resume["education"]>[number];
  readonly licenses: Named;
  readonly publications: Named;
  readonly awards: Named;
}
type Role = NonNullable<Resume["work"]>[number];
type Named = NonNullable<Resume["licenses"]>[number];

export type EntryList = keyof Entries;
export type RoleList = "training" | "work";

/** As many as the document takes. */
export const MOST: Readonly<Record<EntryList, number>> = {
  training: 20,
  work: 40,
  education: 12,
  licenses: 40,
  publications: 400,
  awards: 60,
};

/** As many pieces as a place takes. */
export const MOST_PIECES = 60;

/** A resume with no field is removed too. */
export const withResume =
  <K extends keyof Resume>(name: K, value: Resume[K] | undefined): Edit =>
  (document) =>
    put(document, "resume", putOrNothing<Resume, K>(document.resume ?? {}, name, value));

type Lists = { readonly [L in EntryList]?: readonly Entries[L][] };

export const entriesOf = <L extends EntryList>(
  { resume }: PathDocument,
  list: L,
): readonly Entries[L][] => {
  const lists: Lists = resume ?? {};
  return lists[list] ?? [];
};

function withEntries<L extends EntryList>(list: L, entries: readonly Entries[L][]): Edit {
  return (document) => {
    const resume = { ...document.resume, [list]: entries };
    if (entries.length === 0) Reflect.deleteProperty(resume, list);
    return put(document, "resume", Object.keys(resume).length === 0 ? undefined : resume);
  };
}

/** One field of one entry. A place with no entry is left alone. */
export const withEntryField =
  <L extends EntryList, K extends keyof Entries[L]>(
    list: L,
    at: number,
    name: K,
    value: Entries[L][K] | undefined,
  ): Edit =>
  (document) => {
    const entries = entriesOf(document, list);
    const next = entries.map((entry, i) => (i === at ? put(entry, name, value) : entry));
    return at < entries.length ? withEntries(list, next)(document) : document;
  };

const withEntryAdded =
  <L extends EntryList>(list: L, entry: Entries[L]): Edit =>
  (document) =>
    withEntries(list, [...entriesOf(document, list), entry])(document);

/** An entry of which only the name is known. */
export const withNamedEntry = (list: EntryList, name: string): Edit =>
  list === "training" || list === "work"
    ? withEntryAdded(list, { role: name })
    : withEntryAdded(list, { name });

export const withoutEntry =
  (list: EntryList, at: number): Edit =>
  (document) =>
    withEntries(
      list,
      entriesOf(document, list).filter((_, i) => i !== at),
    )(document);

/** A piece of work stands in one place: put here, it is taken from every other. */
export const withPieceAt =
  (list: RoleList, at: number, id: string, isThere: boolean): Edit =>
  (document) =>
    (["training", "work"] as const).reduce((before, each) => {
      const next = entriesOf(before, each).map((role, i) => {
        const isHere = each === list && i === at;
        const others = (role.pieces ?? []).filter((other) => other !== id);
        const kept = isHere && isThere ? [...others, id] : others;
        if (!isHere && !isThere) return role;
        return put(role, "pieces", kept.length > 0 ? kept : undefined);
      });
      return next.length > 0 ? withEntries(each, next)(before) : before;
    }, document);
