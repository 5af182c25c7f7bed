/**
 * The program that a row of a person's own table speaks of: by program id, by the publisher's track
 * code, or by institution and specialty in words. Words find a program only when every word of its
 * published name stands in the row and the row's name adds nothing but place and specialty; anything
 * else is near at best, and near is never used.
 */
import type { Catalog, Institution, Program, Track } from "../types.ts";
import { holdsAll, nameWords, wordsOf } from "./name-words.ts";

/** What a row says of its program; null where it says nothing. */
export interface RowNames {
  readonly institution: string;
  /** Slug of the catalog. */
  readonly specialty: string;
  readonly city: string | null;
  /** Two-letter code. */
  readonly state: string | null;
}

export type FoundProgram =
  | { readonly kind: "program"; readonly program: Program }
  /** A track no program offers any more; the last year it was listed with positions, if any. */
  | { readonly kind: "former"; readonly code: string; readonly last: number | null }
  | { readonly kind: "several"; readonly programs: readonly Program[] }
  | { readonly kind: "none" };

export interface ProgramFinder {
  readonly byCode: (text: string) => FoundProgram;
  readonly byName: (names: RowNames) => FoundProgram;
  /** Institutions that the row's name and place fit, whatever their specialties. */
  readonly institutionsNamed: (names: Words) => ReadonlySet<Institution>;
  /** Programs of the specialty that share most of the name, best first; at most three. */
  readonly nearNames: (names: RowNames) => readonly Program[];
}

const NONE: FoundProgram = { kind: "none" };

/** Builds its indexes once: asking is then a few look-ups a row. */
export function programFinder(catalog: Catalog): ProgramFinder {
  const codes = once(() => codeIndex(catalog));
  const names = once(() => nameIndex(catalog));
  return {
    byCode: (text) => byCode(catalog, codes(), text.trim()),
    byName: (row) => byName(names().get(row.specialty), row),
    institutionsNamed: remembered(
      (row) => new Set(fitting(names().get(ANY), row).map(({ program }) => program.institution)),
    ),
    nearNames: (row) => nearest(names().get(row.specialty), row),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A table names each institution as often as it has programs there. */
function remembered<T>(ask: (row: Words) => T): (row: Words) => T {
  const known = new Map<string, T>();
  return (row) => {
    const key = JSON.stringify([row.institution, row.city, row.state]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = ask(row);
    known.set(key, found);
    return found;
  };
}

type Codes = ReadonlyMap<string, FoundProgram>;

function codeIndex(catalog: Catalog): Codes {
  const codes = new Map<string, FoundProgram>();
  for (const track of catalog.former) codes.set(track.code, former(catalog, track));
  for (const program of catalog.programs) {
    for (const { code } of [...program.formerTracks, ...program.tracks])
      codes.set(code, { kind: "program", program });
  }
  return codes;
}

const former = (catalog: Catalog, track: Track): FoundProgram => ({
  kind: "former",
  code: track.code,
  last: catalog.years.findLast((_, i) => (track.offered[i] ?? 0) > 0) ?? null,
});

function byCode(catalog: Catalog, codes: Codes, text: string): FoundProgram {
  const program = catalog.byId.get(text.toLowerCase());
  if (program) return { kind: "program", program };
  return codes.get(text.toUpperCase()) ?? NONE;
}

/** A program with the words it may be called by. */
interface Named {
  readonly program: Program;
  /** Of the institution's name and the site's. */
  readonly name: ReadonlySet<string>;
  /** What a row may add: city and state of the institution and of the site, the site, the specialty. */
  readonly beside: ReadonlySet<string>;
}

/** The programs of one specialty. */
interface Names {
  readonly all: readonly Named[];
  /** By the word of each name that the fewest names hold: no row without it can mean that program. */
  readonly byRarest: ReadonlyMap<string, readonly Named[]>;
  /** A word that few names hold tells more: 1 over the number of names that hold it, 1 where none does. */
  readonly telling: (word: string) => number;
}

/** By specialty. Only programs a person means by its name: not PGY-2 tracks beside it, nor those for physicians. */
function nameIndex(catalog: Catalog): ReadonlyMap<string, Names> {
  const titles = new Map(catalog.specialties.map(({ slug, name }) => [slug, name]));
  const names = new Map<string, Named[]>();
  for (const program of catalog.programs) {
    if (program.role !== "training" && program.role !== "first-year") continue;
    push(names, program.specialty, named(program, titles.get(program.specialty) ?? null));
  }
  names.set(ANY, [...names.values()].flat());
  return new Map([...names].map(([slug, all]) => [slug, namesOf(all)]));
}

/** Stands for every specialty; no slug is empty. */
const ANY = "";

function namesOf(all: readonly Named[]): Names {
  const counts = new Map<string, number>();
  for (const { name } of all)
    for (const word of name) counts.set(word, (counts.get(word) ?? 0) + 1);
  const telling = (word: string): number => 1 / (counts.get(word) ?? 1);
  const byRarest = new Map<string, Named[]>();
  for (const each of all) {
    const [first = "", ...others] = each.name;
    push(
      byRarest,
      others.reduce((a, b) => (telling(b) > telling(a) ? b : a), first),
      each,
    );
  }
  return { all, byRarest, telling };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function named(program: Program, specialty: string | null): Named {
  const { institution, site, place } = program;
  const at = place === null ? [] : [place.city, place.state];
  return {
    program,
    name: wordsOf(institution.name, site),
    beside: wordsOf(institution.city, institution.state, site, specialty, ...at),
  };
}

function byName(names: Names | undefined, row: RowNames): FoundProgram {
  const [only, ...others] = nearestPlace(fitting(names, row), row);
  if (!only) return NONE;
  if (others.length === 0) return { kind: "program", program: only.program };
  return { kind: "several", programs: [only, ...others].map(({ program }) => program) };
}

type Words = Omit<RowNames, "specialty">;

function fitting(names: Names | undefined, row: Words): readonly Named[] {
  const said = wordsOf(row.institution);
  const given = wordsOf(row.institution, row.city, row.state);
  const possible = [...given].flatMap((word) => names?.byRarest.get(word) ?? []);
  return possible.filter(
    (each) => holdsAll(given, each.name) && addsNothing(each, said) && samePlace(each, row),
  );
}

/** Nothing in the row's name but the words of this one's name and what may stand beside it. */
const addsNothing = ({ name, beside }: Named, said: ReadonlySet<string>): boolean =>
  [...said].every((word) => name.has(word) || beside.has(word));

/** A state that is said must be the program's; a city decides only between programs that fit. */
const samePlace = ({ program }: Named, { state }: Words): boolean =>
  state === null || state === program.institution.state || state === program.place?.state;

function nearestPlace(all: readonly Named[], { city }: RowNames): readonly Named[] {
  if (city === null || all.length < 2) return all;
  const words = nameWords(city);
  const there = all.filter(({ beside }) => holdsAll(beside, words));
  return there.length > 0 ? there : all;
}

const MOST_NEAR = 3;
/** Of the words of both names, by how telling they are; less is another hospital. */
const LEAST_SHARED = 0.4;

function nearest(names: Names | undefined, row: RowNames): readonly Program[] {
  if (!names) return [];
  const said = wordsOf(row.institution);
  const given = wordsOf(row.institution, row.city, row.state);
  return names.all
    .filter((each) => samePlace(each, row))
    .map((each) => ({ ...each, shared: sharedBy(each, { said, given }, names.telling) }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared || (a.program.id < b.program.id ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ program }) => program);
}

interface RowWords {
  /** Of the row's name alone. */
  readonly said: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

/** Weight of the shared words over that of all; a place the row leaves out counts for neither. */
function sharedBy(
  { name, beside }: Named,
  { said, given }: RowWords,
  telling: Names["telling"],
): number {
  const own = [...name].filter((word) => given.has(word) || !beside.has(word));
  const all = new Set([...own, ...said]);
  const weigh = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + telling(word), 0);
  const whole = weigh(all);
  return whole === 0 ? 0 : weigh(own.filter((word) => given.has(word))) / whole;
}
