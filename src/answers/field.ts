/** The field: every program the profile could apply to, gates first. */
import { onceFor, oncePer } from "#core/once.ts";
import { FIRST_YEAR_KINDS } from "#dossier/profile-rules.ts";
import { type Candidate, candidate, type Prospect, prospect } from "#engines/odds/odds.ts";
import type { SignalLevel } from "#engines/odds/types.ts";
import { excludedBy, type GateApplicant, type Verdict, verdicts } from "#engines/rules/gates.ts";
import { covariates } from "#facts/covariates.ts";
import {
  firstYearsFor,
  firstYearTracks,
  openTracks,
  programsOf,
  specialtyOf,
} from "#facts/query.ts";
import type { Program, Specialty } from "#facts/types.ts";
import { gateApplicantOf, policiesOf } from "./applicant.ts";
import { askedWords } from "./asked-words.ts";
import type { Question } from "./question.ts";
import { allowanceOf } from "./signals.ts";
import type { Excluded } from "./types.ts";
import { worthOf } from "./worth.ts";

/** A program that passed its gates. */
export interface Entry {
  readonly program: Program;
  readonly specialty: Specialty;
  readonly prospect: Prospect;
  readonly verdicts: readonly Verdict[];
  /** What a match here is worth to the user, 0 to 1. */
  readonly value: number;
  /** On the list whatever it is worth: pinned, or its signal placed, by the user. */
  readonly pinned: boolean;
  /** The signal it carries, where the user placed it; null where it is to be chosen. */
  readonly placed: SignalLevel | null;
  readonly levels: readonly SignalLevel[];
  /** Track codes this application would cover. */
  readonly tracks: readonly string[];
  /** True where a match here leaves a first year still to be found. */
  readonly needsFirstYear: boolean;
}

export interface Field {
  readonly entries: readonly Entry[];
  readonly excluded: readonly Excluded[];
  readonly considered: readonly Program[];
}

export function fieldOf(asked: Question): Field {
  const parts = asked.specialties.map((specialty, slot) => partOf(asked, specialty, slot));
  return merge(parts);
}

const merge = (parts: readonly Field[]): Field => ({
  entries: parts.flatMap((p) => p.entries),
  excluded: parts.flatMap((p) => p.excluded),
  considered: parts.flatMap((p) => p.considered),
});

/** Preliminary and transitional programs for the first year of an advanced specialty. */
export function firstYearField(asked: Question, advanced: Specialty): Field {
  const slot = asked.specialties.length;
  return merge(
    asked.facts.catalog.specialties
      .filter((s) => FIRST_YEAR_KINDS.has(s.slug) && !asked.specialties.includes(s))
      .map((specialty) => partOf(asked, specialty, slot, advanced.slug)),
  );
}

/**
 * One program as the profile meets it: its gates are told and not obeyed. null where it is not among the
 * programs of the profile, or where nothing is published about such applicants there.
 */
export function entryFor(asked: Question, program: Program): Entry | null {
  const where = placeOf(asked, program);
  if (!where || !candidates(asked, where.specialty, where.advanced).includes(program)) return null;
  const at = meetingOf(asked, where);
  return at && entryOf(asked, at, { program, verdicts: verdictsOf(asked, at, program) });
}

/** Where a specialty stands in the profile. */
interface Where {
  readonly specialty: Specialty;
  /** Which of the nodes' shocks is its own. */
  readonly slot: number;
  /** The advanced specialty that a first year is sought for. */
  readonly advanced?: string | undefined;
}

function placeOf({ facts, specialties, advanced }: Question, program: Program): Where | null {
  const slot = specialties.findIndex((s) => s.slug === program.specialty);
  const own = specialties[slot];
  if (own) return { specialty: own, slot };
  const specialty = specialtyOf(facts.catalog, program.specialty);
  if (!advanced || !specialty || !FIRST_YEAR_KINDS.has(specialty.slug)) return null;
  return { specialty, slot: specialties.length, advanced: advanced.slug };
}

function partOf(asked: Question, specialty: Specialty, slot: number, advanced?: string): Field {
  const programs = candidates(asked, specialty, advanced);
  const meeting = meetingOf(asked, { specialty, slot, advanced });
  if (!meeting) return { entries: [], excluded: [], considered: programs };
  const entries: Entry[] = [];
  const excluded: Excluded[] = [];
  for (const program of programs) {
    const met = meet(asked, program, meeting);
    if ("gate" in met) excluded.push(met);
    else entries.push(met);
  }
  return { entries, excluded, considered: programs };
}

function candidates(asked: Question, specialty: Specialty, advanced?: string): readonly Program[] {
  const { catalog } = asked.facts;
  if (advanced !== undefined)
    return firstYearsFor(catalog, advanced).filter((p) => p.specialty === specialty.slug);
  if (specialty.firstYear) return programsOf(catalog, specialty.slug, { role: "first-year" });
  const open = programsOf(catalog, specialty.slug);
  return asked.profile.priorTraining === null
    ? open
    : [...open, ...programsOf(catalog, specialty.slug, { role: "physician" })];
}

/** What is the same for all programs of a specialty. */
interface Meeting {
  readonly of: Candidate;
  readonly specialty: Specialty;
  readonly advanced: string | undefined;
  readonly applicant: GateApplicant;
  readonly levels: readonly SignalLevel[];
  readonly included: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

function meetingOf(asked: Question, { specialty, slot, advanced }: Where): Meeting | null {
  const of = candidate(asked.model, asked.applicant, { specialty: specialty.slug, slot });
  const { profile } = asked;
  return (
    of && {
      ...{ of, specialty, advanced },
      applicant: gateApplicantOf(profile),
      levels: levelsOf(asked, specialty),
      included: new Set(profile.include),
      excluded: new Set(profile.exclude),
    }
  );
}

function meet(asked: Question, program: Program, at: Meeting): Entry | Excluded {
  if (at.excluded.has(program.id)) return byUser(program);
  const all = verdictsOf(asked, at, program);
  const killer = excludedBy(all);
  return killer ? killed(program, killer) : entryOf(asked, at, { program, verdicts: all });
}

function verdictsOf({ profile }: Question, at: Meeting, { id }: Program): readonly Verdict[] {
  const stated = profile.statedFacts.get(id);
  return stated ? verdicts(policiesOf(stated), at.applicant) : NONE_KNOWN;
}

const NONE_KNOWN: readonly Verdict[] = [];

function entryOf(
  { profile, facts }: Question,
  { of, specialty, advanced, levels, included }: Meeting,
  judged: Pick<Entry, "program" | "verdicts">,
): Entry {
  const { program } = judged;
  const placed = profile.placedSignals.get(program.id) ?? null;
  const { codes, advancedOnly } = covered(program)(advanced);
  const signaled = profile.statedFacts.get(program.id)?.acceptsSignals !== false;
  return {
    ...judged,
    specialty,
    prospect: prospect(of, covariates(program, facts.catalog, advanced)),
    value: worthOf(profile, program, specialty.slug),
    pinned: included.has(program.id) || placed !== null,
    placed,
    levels: signaled ? levels : ["none"],
    tracks: codes,
    needsFirstYear: specialty.entry === "PGY-2" && advancedOnly,
  };
}

/** The tracks that one application covers, also as a first year before an advanced specialty. */
const covered = oncePer((program: Program) =>
  onceFor((advanced: string | undefined) => {
    const tracks =
      advanced === undefined ? openTracks(program) : firstYearTracks(program, advanced);
    const advancedOnly = tracks.every((track) => track.kind === "advanced");
    return { codes: tracks.map((track) => track.code), advancedOnly };
  }),
);

/** What keeps a program off the list: the user's own word first, then the first gate it fails. */
export function exclusionOf(
  { profile }: Question,
  { program, verdicts: all }: Pick<Entry, "program" | "verdicts">,
): Excluded | null {
  if (profile.exclude.includes(program.id)) return byUser(program);
  const killer = excludedBy(all);
  return killer && killed(program, killer);
}

const byUser = (program: Program): Excluded => ({
  id: program.id,
  program: program.name,
  institution: program.institution.name,
  gate: "excluded",
  rule: "user",
  found: "you took it off the list",
  source: "user",
});

const killed = (program: Program, verdict: Verdict): Excluded => ({
  id: program.id,
  program: program.name,
  institution: program.institution.name,
  gate: verdict.gate,
  rule: verdict.rule,
  found: askedWords(verdict),
  source: verdict.source,
});

function levelsOf(asked: Question, specialty: Specialty): SignalLevel[] {
  const { gold, silver } = allowanceOf(asked, specialty);
  return [
    "none",
    ...(silver > 0 ? (["silver"] as const) : []),
    ...(gold > 0 ? (["gold"] as const) : []),
  ];
}
