/** Every program a profile could apply to, in one light table: point estimates, no intervals, no reasons. */
import { ok, type Result } from "#core/result.ts";
import type { Profile } from "#dossier/profile.ts";
import type { Facts } from "#facts/catalog.ts";
import { openTracks, specialtyOf } from "#facts/query.ts";
import type { Program } from "#facts/types.ts";
import { edition, programFacts } from "./describe.ts";
import { type Entry, type Field, fieldOf, firstYearField } from "./field.ts";
import { pointChances } from "./intervals.ts";
import { bandOf } from "./listed.ts";
import type { BrowsedProgram, PlacedList, ProgramsAnswer } from "./programs-types.ts";
import { type Question, question } from "./question.ts";
import type { SignalLevel } from "./types.ts";
import { worthOf } from "./worth.ts";

export interface ProgramsOptions {
  readonly seed: number;
  /** The list that stands on the page, to tell what is on it; nothing is planned here. */
  readonly list?: PlacedList;
}

/** Problems point into the profile. */
export function programsAnswer(
  profile: Profile,
  facts: Facts,
  { seed, list }: ProgramsOptions,
): Result<ProgramsAnswer> {
  const asked = question(profile, facts, seed);
  if (!asked.ok) return asked;
  const { value } = asked;
  const placed = placedOn(list);
  const years = value.advanced ? firstYearField(value, value.advanced) : null;
  return ok({
    season: value.profile.season,
    seed,
    catalog: edition(value.facts.catalog),
    programs: [
      ...browsed(value, fieldOf(value), { placed, firstYear: false }),
      ...(years ? browsed(value, years, { placed, firstYear: true }) : []),
    ],
  });
}

type Placed = ReadonlyMap<string, SignalLevel>;

const placedOn = (list: ProgramsOptions["list"]): Placed =>
  new Map(
    [...(list?.applications ?? []), ...(list?.firstYear?.applications ?? [])].map(
      ({ id, signal }) => [id, signal],
    ),
  );

interface Browsing {
  readonly placed: Placed;
  readonly firstYear: boolean;
}

/** In the order of the catalog; a specialty without figures has no chances and is not offered. */
function browsed(asked: Question, field: Field, browsing: Browsing): readonly BrowsedProgram[] {
  const gates = new Map(field.excluded.map(({ id, gate, found }) => [id, { gate, found }]));
  const chances = pointChances(
    asked,
    field.entries.map((entry) => ({ entry, level: "none" })),
  );
  const open = new Map(
    field.entries.map((entry, i) => [entry.program.id, { entry, chances: chances[i] }]),
  );
  return field.considered.flatMap((program) => {
    const found = open.get(program.id);
    if (found?.chances) return openRow(asked, found.entry, { ...browsing, ...found.chances });
    const gate = gates.get(program.id);
    return gate === undefined ? [] : excludedRow(asked, program, { ...browsing, ...gate });
  });
}

interface Open extends Browsing {
  readonly interview: number;
  readonly match: number;
}

function openRow(
  asked: Question,
  entry: Entry,
  { placed, firstYear, interview, match }: Open,
): BrowsedProgram {
  const signal = placed.get(entry.program.id);
  return {
    ...programFacts(asked, entry),
    status: signal === undefined ? "open" : "listed",
    signal: signal ?? "none",
    gate: null,
    found: null,
    firstYear,
    interview,
    match,
    band: bandOf(match),
    value: entry.value,
    pinned: entry.pinned,
  };
}

function excludedRow(
  asked: Question,
  program: Program,
  { firstYear, gate, found }: Browsing & { readonly gate: string; readonly found: string },
): BrowsedProgram {
  const specialty = specialtyOf(asked.facts.catalog, program.specialty);
  if (!specialty) throw new RangeError(`the catalog has no specialty ${program.specialty}`);
  const tracks = openTracks(program).map((track) => track.code);
  return {
    ...programFacts(asked, { program, specialty, tracks }),
    status: "excluded",
    signal: "none",
    gate,
    found,
    firstYear,
    interview: null,
    match: null,
    band: null,
    value: worthOf(asked.profile, program, program.specialty),
    pinned: asked.profile.include.includes(program.id),
  };
}
