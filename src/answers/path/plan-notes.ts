/** What a plan takes for granted and what it does not know, each with what stands behind it. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { type PlanNote, planTable } from "#facts/path/plan.ts";
import { inTraining } from "./in-training.ts";
import type { PlanAnswer } from "./plan-schema.ts";
import { type Told, told } from "./ruled.ts";

type Drawn = Pick<PlanAnswer, "weeks" | "tasks" | "hidden" | "months" | "state" | "today">;

export function planNotes(document: PathDocument, plan: Drawn): readonly Told[] {
  return notesFor(document, plan).map((id) => told({ id, ...noteOf(id) }, plan.today));
}

function noteOf(id: PlanNote) {
  const note = planTable().notes[id];
  if (!note) throw new RangeError(`note must be one of data/path/plan.json, got ${id}`);
  return note;
}

const notesFor = (document: PathDocument, plan: Drawn): readonly PlanNote[] => [
  ...(plan.state === "not-started" ? (["not-started"] as const) : []),
  ...paceNotes(plan),
  ...(inTraining(document.sheet ?? {})
    ? trainingNotes(document, plan)
    : (["after-training"] as const)),
  ...(waits(plan) ? (["limits-first"] as const) : []),
  "hours-of-tasks",
  "lowest",
  ...(plan.months > planTable().targets.hours.length ? (["later-months"] as const) : []),
  "not-duty-hours",
];

const waits = ({ tasks, hidden }: Drawn): boolean =>
  hidden > 0 || tasks.some(({ state }) => state === "locked");

const ahead = ({ weeks }: Drawn) => weeks.filter(({ time }) => time !== "past");

const paceNotes = (plan: Drawn): readonly PlanNote[] =>
  (["paused", "halved", "easy"] as const).filter((pace) =>
    ahead(plan).some((week) => week.pace === pace),
  );

function trainingNotes(
  { sheet = {}, rotations = {} }: PathDocument,
  plan: Drawn,
): readonly PlanNote[] {
  const { clinicalHours, moonlightingHours } = sheet;
  const weeks = ahead(plan);
  const notes: [PlanNote, boolean][] = [
    ["unknown-kind", weeks.some(({ unknownDays }) => unknownDays > 0)],
    ["share", weeks.some(({ blocks }) => blocks.length > 1)],
    ["eighty", clinicalHours !== undefined],
    ["eighty-unknown", clinicalHours === undefined],
    ["moonlighting-unknown", clinicalHours !== undefined && moonlightingHours === undefined],
    ["post-call", (rotations.calls ?? []).length > 0],
    ["calls-unknown", (rotations.calls ?? []).length === 0],
    ["one-in-seven", true],
    ["days-off-unknown", weeks.some(({ dayOff }) => dayOff === null)],
  ];
  return notes.flatMap(([note, applies]) => (applies ? [note] : []));
}
