/** Why: everything about one program for this applicant, on the list or not. */
import { fail, ok, type Result } from "#core/result.ts";
import type { Profile } from "#dossier/profile.ts";
import { type GateFor, gatesFor, type Verdict, verdicts } from "#engines/rules/gates.ts";
import type { Facts } from "#facts/catalog.ts";
import { specialtyOf } from "#facts/query.ts";
import type { Program } from "#facts/types.ts";
import { gateApplicantOf, policiesOf } from "./applicant.ts";
import { programAnswer } from "./catalog.ts";
import type { ProgramAnswer } from "./catalog-types.ts";
import { sourceTitles } from "./describe.ts";
import { type Entry, entryFor, exclusionOf } from "./field.ts";
import { listChances } from "./intervals.ts";
import { movedParts } from "./moved.ts";
import { type Question, question } from "./question.ts";
import { verifyList } from "./verify.ts";
import { whyFacts } from "./why-facts.ts";
import type { GateVerdict, LevelChances, WhyAnswer, WhyFact } from "./why-types.ts";
import { worthOf } from "./worth.ts";

export interface WhyOptions {
  /** A program id, or a track code of one. */
  readonly id: string;
  readonly seed: number;
}

/** Problems point into the profile, or at `/id`: no such program, or one that is offered no more. */
export function whyAnswer(
  profile: Profile,
  facts: Facts,
  { id, seed }: WhyOptions,
): Result<WhyAnswer> {
  const asked = question(profile, facts, seed);
  if (!asked.ok) return asked;
  const { season } = asked.value.profile;
  const shown = programAnswer(asked.value.facts, id, season);
  if (!shown.ok) return fail(...shown.problems.map((each) => ({ ...each, pointer: "/id" })));
  const own = asked.value.facts.catalog.byId.get(shown.value.id);
  if (!own) throw new RangeError(`the catalog lost ${shown.value.id}`);
  const listed = facts.catalog.byId.get(own.id) ?? own;
  return ok(told(asked.value, shown.value, { own, listed, stated: profile.statedFacts?.[own.id] }));
}

/** One program as it counts, as the directory has it, and what the profile states of it. */
interface Told {
  readonly own: Program;
  readonly listed: Program;
  readonly stated: WhyAnswer["stated"] | undefined;
}

function told(asked: Question, program: ProgramAnswer, { own, listed, stated }: Told): WhyAnswer {
  const entry = entryFor(asked, own);
  const all = verdictsOn(asked, own);
  const judged = { program: own, verdicts: all };
  const facts = whyFacts(asked.facts.catalog, own, listed);
  const gates = gateVerdicts(asked, all);
  const excluded = exclusionOf(asked, judged);
  const moved = entry ? movedParts(entry) : { interview: [], signals: {}, ranked: [] };
  const parts = [...moved.interview, ...Object.values(moved.signals), ...moved.ranked];
  const { catalog, facts: _, policies: __, sources, ...shown } = program;
  return {
    season: asked.profile.season,
    seed: asked.seed,
    catalog,
    program: shown,
    stated: stated ?? {},
    facts,
    gates,
    excluded,
    pinned: asked.profile.include.includes(own.id),
    value: worthHere(asked, own),
    chances: entry && chancesOf(asked, entry),
    noChances: entry ? null : whyNone(asked, own),
    ...moved,
    verify: verifyList(asked, judged),
    unknown: unknownOf(facts, gates),
    sources: {
      ...sources,
      ...sourceTitles(asked.facts.catalog, [
        ...parts.map((each) => each.source),
        ...facts.flatMap((fact) => fact.source ?? []),
        ...gates.flatMap((gate) => gate.source ?? []),
        ...(excluded ? [excluded.source] : []),
      ]),
    },
  };
}

const verdictsOn = ({ profile }: Question, { id }: Program): Verdict[] =>
  verdicts(policiesOf(profile.statedFacts.get(id)), gateApplicantOf(profile));

function gateVerdicts({ profile }: Question, all: readonly Verdict[]): readonly GateVerdict[] {
  const known = new Map(all.map((verdict) => [verdict.policy, verdict]));
  return gatesFor(gateApplicantOf(profile)).map((gate) => {
    const verdict = known.get(gate.policy);
    return verdict ? judgedGate(gate, verdict) : unpublishedGate(gate);
  });
}

function judgedGate(gate: GateFor, { outcome, rule, asked, source }: Verdict): GateVerdict {
  const failed = rule === "preferred" ? "preferred" : "failed";
  const verdict = { pass: "passed", fail: failed, unknown: "unknown" } as const;
  return {
    ...gate,
    verdict: verdict[outcome],
    unknown: outcome === "unknown" ? "not-said" : null,
    rule,
    asked,
    source,
  };
}

/** A policy nobody published stops nobody; where none could stop this applicant, that is known too. */
const unpublishedGate = (gate: GateFor): GateVerdict => ({
  ...gate,
  verdict: gate.concerns ? "unknown" : "passed",
  unknown: gate.concerns ? "not-published" : null,
  rule: null,
  asked: null,
  source: null,
});

function worthHere({ profile }: Question, program: Program): WhyAnswer["value"] {
  const { specialty, id } = program;
  return {
    counted: worthOf(profile, program, specialty),
    stated: profile.value.has(id),
    ours: worthOf({ ...profile, value: new Map() }, program, specialty),
  };
}

function chancesOf(asked: Question, entry: Entry): NonNullable<WhyAnswer["chances"]> {
  const at = (level: "none" | "silver" | "gold"): LevelChances => {
    const [own] = listChances(asked, [{ entry, level }], []).programs;
    if (!own) throw new RangeError(`no chances for ${entry.program.id}`);
    return own;
  };
  return {
    none: at("none"),
    ...(entry.levels.includes("silver") ? { silver: at("silver") } : {}),
    ...(entry.levels.includes("gold") ? { gold: at("gold") } : {}),
  };
}

/** A program of the profile without an entry is one that no published figure speaks of. */
function whyNone({ specialties, facts, model, applicant }: Question, program: Program) {
  const specialty = specialtyOf(facts.catalog, program.specialty);
  const own = specialty !== null && specialties.includes(specialty);
  const figures = model.specialties[program.specialty]?.types[applicant.type];
  return own && !figures ? "no-figures" : "not-in-profile";
}

const unknownOf = (
  facts: readonly WhyFact[],
  gates: readonly GateVerdict[],
): WhyAnswer["unknown"] => [
  ...facts.flatMap(({ fact, value }) => (value === null ? [fact] : [])),
  ...gates.flatMap(({ policy, unknown }) => (unknown === "not-published" ? [policy] : [])),
];
