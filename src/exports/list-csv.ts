/** The list as a table for a spreadsheet: one line per program, everything a person sorts or ticks off by. */

import type { Excluded, ListAnswer, ListedApplication } from "#answers/types.ts";
import type { Chance } from "#core/chance.ts";
import type { Profile } from "#dossier/profile.ts";
import { type Cell, toCsv } from "./csv.ts";

export const LIST_COLUMNS = [
  "part",
  "order",
  "institution",
  "program",
  "city",
  "state",
  "specialty",
  "service",
  "signal",
  "band",
  "interview",
  "interviewLow",
  "interviewHigh",
  "ranked",
  "rankedLow",
  "rankedHigh",
  "match",
  "matchLow",
  "matchHigh",
  "gain",
  "feeSoFar",
  "verify",
  "value",
  "note",
  "tracks",
  "id",
  "gate",
  "found",
] as const;

export type ListColumn = (typeof LIST_COLUMNS)[number];

/** What the table says in words; the layer above has them. */
export interface ListCsvWords {
  readonly columns: Readonly<Record<ListColumn, string>>;
  readonly parts: { readonly list: string; readonly firstYear: string; readonly excluded: string };
  readonly bands: Readonly<Record<ListedApplication["band"], string>>;
  readonly signal: (row: ListedApplication, answer: ListAnswer) => string;
  readonly specialty: (slug: string) => string;
  readonly gate: (gate: string) => string;
  readonly notKnown: string;
}

export type OwnWords = Pick<Profile, "value" | "statedFacts">;

export interface ListCsvOptions {
  /** The user's own values and notes; without it those columns are blank. */
  readonly profile: OwnWords | null;
  readonly firstYear: boolean;
  readonly excluded: boolean;
}

type Row = Partial<Record<ListColumn, Cell>>;

export function listCsv(answer: ListAnswer, options: ListCsvOptions, words: ListCsvWords): string {
  const asked = { answer, words, profile: options.profile };
  const first = options.firstYear ? (answer.firstYear?.applications ?? []) : [];
  const rows: readonly Row[] = [
    ...answer.applications.map((row, i) => ({
      part: words.parts.list,
      feeSoFar: answer.curve[i]?.fee ?? words.notKnown,
      gain: decimals(row.gain, 4),
      ...applicationRow(asked, row, i + 1),
    })),
    ...first.map((row, i) => ({
      part: words.parts.firstYear,
      ...applicationRow(asked, row, i + 1),
    })),
    ...(options.excluded ? answer.excluded.map((each) => excludedRow(each, asked)) : []),
  ];
  return toCsv(
    LIST_COLUMNS.map((column) => words.columns[column]),
    rows.map((row) => LIST_COLUMNS.map((column) => row[column] ?? null)),
  );
}

interface Asked {
  readonly answer: ListAnswer;
  readonly words: ListCsvWords;
  readonly profile: OwnWords | null;
}

function applicationRow(asked: Asked, row: ListedApplication, order: number): Row {
  const { answer, words } = asked;
  return {
    order,
    institution: row.institution,
    program: row.program,
    city: row.city,
    state: row.state,
    specialty: words.specialty(row.specialty),
    service: row.service ?? words.notKnown,
    signal: words.signal(row, answer),
    band: words.bands[row.band],
    ...chances("interview", row.interview),
    ...chances("ranked", row.matchIfRanked),
    ...chances("match", row.match),
    verify: row.verify.map((item) => item.text).join(" "),
    ...own(asked, row.id),
    tracks: row.tracks.join(" "),
    id: row.id,
  };
}

function chances(name: "interview" | "ranked" | "match", chance: Chance): Row {
  return {
    [name]: decimals(chance.estimate, 3),
    [`${name}Low`]: decimals(chance.low, 3),
    [`${name}High`]: decimals(chance.high, 3),
  };
}

const own = ({ profile }: Asked, id: string): Row => ({
  value: profile?.value?.[id] ?? null,
  note: profile?.statedFacts?.[id]?.note ?? null,
});

const excludedRow = (each: Excluded, asked: Asked): Row => ({
  part: asked.words.parts.excluded,
  institution: each.institution,
  program: each.program,
  ...own(asked, each.id),
  id: each.id,
  gate: asked.words.gate(each.gate),
  found: each.found,
});

/** Enough to sort by; the range beside it says how many of the digits mean something. */
const decimals = (p: number, places: number): number => Number(p.toFixed(places));
