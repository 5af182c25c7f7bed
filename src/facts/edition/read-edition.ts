/** From the lines of a document to an edition: rows checked, codes once, everything else reported. */
import type { Facts } from "../catalog.ts";
import { readTrackCode } from "../grouping.ts";
import { institutionAt, type ListedInstitution, type ListingTrack } from "../listing.ts";
import type { State } from "../types.ts";
import {
  type Edition,
  type Reading,
  read,
  refused,
  type UnreadLine,
  type UnreadReason,
} from "./edition.ts";
import { readCount } from "./line-kinds.ts";
import { joinWrapped, type Line } from "./lines.ts";
import { type OpenRow, openRows } from "./open-rows.ts";
import { partsOf } from "./page-parts.ts";

/** What a reader of the document knows besides: states by code, and the state of a known institution. */
export interface Known {
  readonly states: ReadonlyMap<string, Pick<State, "state" | "name">>;
  readonly homes: ReadonlyMap<string, string>;
}

/** From the shipped tables; a code that stands in two states has no home here. */
export function knownOf({ catalog, reference }: Facts): Known {
  const homes = new Map<string, string>();
  const torn = new Set<string>();
  for (const key of reference.institutions.keys()) {
    const [code = "", state = ""] = key.split(" ");
    if (homes.has(code)) torn.add(code);
    homes.set(code, state);
  }
  for (const code of torn) homes.delete(code);
  return { states: catalog.states, homes };
}

/** Every page's lines, in order. Refuses a document that is not the publisher's, or not whole. */
export function readEdition(pages: readonly (readonly Line[])[], known: Known): Reading<Edition> {
  if (isPicture(pages)) return refused({ code: "no-text", pages: pages.length });
  const stateNamed = stateReader(known);
  const parts = partsOf(pages, (text) => stateNamed(text) !== null);
  const { rows, unread } = openRows(parts.table, stateNamed);
  if (rows.length === 0) return refused({ code: "other-document", pages: pages.length });
  const years = yearsOf(rows);
  const found = tracksOf(rows, years, known);
  if (found.tracks.size <= found.unread.length)
    return refused({ code: "implausible", rows: found.tracks.size, unread: found.unread.length });
  return read({
    years,
    institutions: [...found.institutions.values()].sort(byCodeAndState),
    tracks: [...found.tracks.values()].sort(byCodeAndState),
    pages: pages.length,
    notice: parts.notice,
    unread: [...parts.unread, ...unread, ...found.unread].sort((a, b) => a.page - b.page),
  });
}

/** True where half of the pages or more hold no text: scanned, it seems. */
export const isPicture = (pages: readonly (readonly Line[])[]): boolean =>
  2 * pages.filter((lines) => lines.length === 0).length >= pages.length;

/** Two-letter code by full name in any case. */
export function stateReader({ states }: Known): (text: string) => string | null {
  const codes = new Map([...states.values()].map(({ name, state }) => [name.toUpperCase(), state]));
  return (text) => codes.get(text.toUpperCase()) ?? null;
}

/** Those of the first header that has a row under it, oldest first. */
function yearsOf(rows: readonly OpenRow[]): readonly number[] {
  const printed = rows.find((row) => row.years !== null)?.years ?? [];
  return [...new Set(printed)].sort((a, b) => a - b);
}

interface Found {
  readonly tracks: Map<string, ListingTrack>;
  readonly institutions: Map<string, ListedInstitution>;
  readonly unread: UnreadLine[];
}

function tracksOf(rows: readonly OpenRow[], years: readonly number[], known: Known): Found {
  const found: Found = { tracks: new Map(), institutions: new Map(), unread: [] };
  for (const row of rows) {
    const taken = takeTrack(row, years, known);
    const why = typeof taken === "string" ? taken : keep(taken, found);
    if (why) found.unread.push({ page: row.line.page, text: row.line.text, why });
  }
  return found;
}

interface Taken {
  readonly track: ListingTrack;
  readonly institution: ListedInstitution;
}

function takeTrack(row: OpenRow, years: readonly number[], known: Known): Taken | UnreadReason {
  const { code } = row.parts;
  const name = joinWrapped([...row.above.map(textOf), row.parts.name, ...row.below.map(textOf)]);
  if (!readTrackCode(code)) return "kind-of-track";
  if (name === "") return "no-name";
  if (!row.years) return "no-years";
  if (!row.institution || !row.city) return "no-institution";
  const state =
    row.state ?? stateInName(row.institution, known) ?? known.homes.get(code.slice(0, 4)) ?? null;
  if (!state) return "no-state";
  const counts = countsOf(row.parts.counts, row.years, years);
  if (typeof counts === "string") return counts;
  return {
    track: { code, state, name, ...counts },
    institution: { code: code.slice(0, 4), state, name: row.institution, city: row.city },
  };
}

const textOf = ({ text }: Line): string => text;

/** Most names end in their state, "U Alabama SOM-AL". */
function stateInName(institution: string, { states }: Known): string | null {
  const [, code = ""] = /[-\s]([A-Z]{2})$/.exec(institution) ?? [];
  return states.has(code) ? code : null;
}

/** Two counts for every year printed over the row, put in the order of the edition's years. */
function countsOf(
  words: readonly string[],
  printed: readonly number[],
  years: readonly number[],
): Pick<ListingTrack, "offered" | "filled"> | UnreadReason {
  if (printed.length !== years.length || !printed.every((year) => years.includes(year)))
    return "other-years";
  const counts = words.map(readCount);
  if (counts.length !== 2 * years.length || counts.includes(undefined)) return "counts";
  const at = (year: number, column: 0 | 1): number | null =>
    counts[2 * printed.indexOf(year) + column] ?? null;
  const offered = years.map((year) => at(year, 0));
  const filled = years.map((year) => at(year, 1));
  if (offered.some((count, i) => (count === null) !== (filled[i] === null))) return "counts";
  if (offered.some((count, i) => (filled[i] ?? 0) > (count ?? 0))) return "filled-above-offered";
  return { offered, filled };
}

/** A code printed twice must say the same twice; the first name of an institution is its name. */
function keep({ track, institution }: Taken, found: Found): UnreadReason | null {
  const before = found.tracks.get(track.code);
  if (before) return JSON.stringify(before) === JSON.stringify(track) ? null : "code-again";
  found.tracks.set(track.code, track);
  const key = institutionAt(track.code, track.state);
  if (!found.institutions.has(key)) found.institutions.set(key, institution);
  return null;
}

interface Coded {
  readonly code: string;
  readonly state: string;
}

const byCodeAndState = (a: Coded, b: Coded): number =>
  `${a.code} ${a.state}` < `${b.code} ${b.state}` ? -1 : 1;
