/** Every lane for one sheet: who gets in at this stage and why, what is known of the pay, and how the day fits. */
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import { nearNames } from "#dossier/near.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { pointerOf } from "#dossier/pointer.ts";
import { describeValue } from "#dossier/safe-text.ts";
import { aspectOf, aspectTable } from "#facts/path/aspects.ts";
import { type Lane, laneOf, lanes } from "#facts/path/lanes.ts";
import { LANE_VERDICTS } from "#facts/path/lanes-schema.ts";
import { isOverdue } from "#facts/path/sources.ts";
import { eligibilityOf, type StatusRules, statusRules } from "./lane-eligibility.ts";
import { fitOf, type Tastes, tastesOf } from "./lane-fit.ts";
import type { LaneRead, LanesAnswer } from "./lanes-schema.ts";
import { publishers } from "./publishers.ts";
import type { Reason } from "./ruled.ts";

export function lanesAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<LanesAnswer> {
  const problems = [...unknownAspects(document), ...unknownLanes(document)];
  if (problems.length > 0) return fail(...problems);
  const { sheet = {} } = document;
  const tastes = tastesOf(sheet);
  const rules = statusRules(sheet, today);
  const read = lanes().map((lane) => readLane(lane, { sheet, tastes, rules, today }));
  return ok({
    stage: sheet.stage ?? null,
    status: sheet.status ?? null,
    ...rulesNamed(rules, read),
    lanes: read.toSorted(byVerdictThenFit),
    counts: countsOf(read),
    chosen: chosenOf(document),
    closedBefore: document.closedLanes ?? [],
    ownWords: tastes.ownWords,
    fitBasis: { about: aspectTable().about, basis: "practice_judgement" },
    sources: publishers(lanes().flatMap(({ sources }) => sources)),
  });
}

interface Reader {
  readonly sheet: Sheet;
  readonly tastes: Tastes;
  readonly rules: StatusRules;
  readonly today: string;
}

const readLane = (lane: Lane, { sheet, tastes, rules, today }: Reader): LaneRead => ({
  ...lane,
  eligibility: eligibilityOf(lane, sheet, rules),
  fit: fitOf(lane.id, tastes),
  overdue: isOverdue(lane, today),
});

/** Each rule once: those that the lanes name, and the one on a job. */
function rulesNamed(rules: StatusRules, read: readonly LaneRead[]) {
  const named = new Set([rules.asJob.id, ...read.map(({ eligibility }) => eligibility.rule)]);
  const all = new Map(Object.values(rules).map((rule: Reason) => [rule.id, rule]));
  return {
    statusRules: [...all.values()].filter(({ id }) => named.has(id)),
    asJob: rules.asJob.id,
  };
}

function byVerdictThenFit(a: LaneRead, b: LaneRead): number {
  const [first, second] = [a, b].map((lane) => LANE_VERDICTS.indexOf(lane.eligibility.verdict));
  return (first ?? 0) - (second ?? 0) || (b.fit?.points ?? 0) - (a.fit?.points ?? 0);
}

function countsOf(read: readonly LaneRead[]): LanesAnswer["counts"] {
  const counts = { open: 0, open_with_conditions: 0, unknown: 0, hard: 0, closed: 0 };
  for (const { eligibility } of read) counts[eligibility.verdict] += 1;
  return counts;
}

function chosenOf({ lane }: PathDocument): LanesAnswer["chosen"] {
  if (!lane) return null;
  return { lane: lane.lane, opened: lane.opened, test: lane.test ?? null, next: nextOf(lane.test) };
}

/** The pass mark is written before the test starts, and the test ends before the lane goes on. */
function nextOf(test: NonNullable<PathDocument["lane"]>["test"]) {
  if (!test) return "write-test";
  if (test.passed !== undefined) return test.passed ? "go-on" : "close-or-retry";
  return test.started ? "end-test" : "start-test";
}

function unknownAspects({ sheet = {} }: PathDocument): readonly Problem[] {
  const known = aspectTable().aspects.map(({ id }) => id);
  return (["liked", "hated"] as const).flatMap((side) =>
    (sheet[side] ?? []).flatMap(({ aspect }, i) =>
      aspect === undefined || aspectOf(aspect)
        ? []
        : [unknownName("unknown-aspect", ["sheet", side, i, "aspect"], aspect, known)],
    ),
  );
}

function unknownLanes({ lane, closedLanes = [] }: PathDocument): readonly Problem[] {
  const named = closedLanes.map(({ lane: id }, i) => ({ id, path: ["closedLanes", i, "lane"] }));
  if (lane) named.push({ id: lane.lane, path: ["lane", "lane"] });
  return named.flatMap(({ id, path }) => (laneOf(id) ? [] : [unknownLane(path, id)]));
}

export const unknownLane = (path: readonly (string | number)[], id: string): Problem =>
  unknownName(
    "unknown-lane",
    path,
    id,
    lanes().map((lane) => lane.id),
  );

function unknownName(
  code: string,
  path: readonly (string | number)[],
  name: string,
  known: readonly string[],
): Problem {
  const near = nearNames(name, known);
  const accepted = near.length > 0 ? `${near.join(" or ")} (near)` : `one of ${known.join(", ")}`;
  return { code, pointer: pointerOf(path), found: describeValue(name), accepted };
}
