/** The look back at months 2, 4 and 6: what came of it, what speaks for each of four choices, what would change that. */
import { monthsAfter } from "#core/calendar.ts";
import { ok, type Result } from "#core/result.ts";
import type { LanePlan, PathDocument } from "#dossier/path/path-document.ts";
import { laneOf } from "#facts/path/lanes.ts";
import { memoTable } from "#facts/path/memo.ts";
import { peopleTable } from "#facts/path/people.ts";
import { memoCounts } from "./memo-counts.ts";
import { memoEvidence, memoOpen } from "./memo-evidence.ts";
import type { MemoAnswer } from "./memo-schema.ts";
import { memoDraft } from "./memo-words.ts";
import { told } from "./ruled.ts";
import { triageAnswer } from "./triage.ts";

export function memoAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<MemoAnswer> {
  const counts = memoCounts(document, today);
  if (!counts.ok) return counts;
  const triage = triageAnswer(document, { today });
  if (!triage.ok) return triage;
  const read = {
    counts: counts.value,
    verdict: triage.value.verdict,
    closedLanes: document.closedLanes?.length ?? 0,
  };
  const facts = {
    today,
    ...whenOf(document, today),
    lane: document.lane?.lane ?? null,
    laneName: laneOf(document.lane?.lane ?? "")?.name ?? null,
    counts: counts.value,
    evidence: memoEvidence(read),
    open: memoOpen(read),
    earlier: earlierOf(document),
    notes: notesOf(today),
  };
  return ok({ ...facts, draft: memoDraft(facts) });
}

type When = Pick<MemoAnswer, "started" | "due" | "month">;

/** The last that is due and not written is the one to write: an older one would be a memory, not a log. */
function whenOf({ plan = {}, exit = {} }: PathDocument, today: string): When {
  const { started } = plan;
  if (started === undefined) return { started: null, due: [], month: null };
  const written = new Set((exit.memos ?? []).map(({ month }) => month));
  const due = monthsOf(plan).map((month) => {
    const on = monthsAfter(started, month);
    const open = on <= today ? ("due" as const) : ("to_come" as const);
    return { month, on, state: written.has(month) ? ("written" as const) : open };
  });
  const last = due.filter(({ on }) => on <= today).at(-1);
  return { started, due, month: last?.state === "due" ? last.month : null };
}

/** In a longer plan it goes on in the same steps. */
function monthsOf({ months = 0 }: LanePlan): readonly number[] {
  const { at } = memoTable().months;
  const [before = 0, last = 0] = at.slice(-2);
  const step = last - before;
  const more = Math.max(0, Math.floor((months - last) / step));
  return [...at, ...Array.from({ length: more }, (_, i) => last + step * (i + 1))];
}

const earlierOf = ({ exit = {} }: PathDocument): MemoAnswer["earlier"] =>
  (exit.memos ?? [])
    .map(({ on, month, choice = null, words = null }) => ({ on, month, choice, words }))
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

const notesOf = (today: string): MemoAnswer["notes"] => [
  told({ id: "months", ...memoTable().months }, today),
  told({ id: "enough", ...memoTable().enough }, today),
  told({ id: "calls", ...peopleTable().calls }, today),
];
