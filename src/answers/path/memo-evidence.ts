/** What is counted for each choice, and what is still open. Nothing is weighed or added up: the person decides. */
import { MEMO_CHOICES, type MemoChoice } from "#dossier/path/terms.ts";
import { memoTable } from "#facts/path/memo.ts";
import type { EvidenceCode, MemoCounts, MemoEvidence, MemoOpen, OpenCode } from "./memo-schema.ts";
import type { TriageVerdict } from "./triage.ts";

export interface MemoRead {
  readonly counts: MemoCounts;
  readonly verdict: TriageVerdict;
  readonly closedLanes: number;
}

type Found = MemoEvidence["found"][number];

/** All four, in one order, also where nothing speaks for one. */
export const memoEvidence = (read: MemoRead): readonly MemoEvidence[] =>
  MEMO_CHOICES.map((choice) => ({
    choice,
    found: FOUND[choice](read).filter(({ count }) => count > 0),
  }));

const found = (code: EvidenceCode, count: number, of: number | null = null): Found => ({
  code,
  count,
  of,
});

const FOUND: Readonly<Record<MemoChoice, (read: MemoRead) => readonly Found[]>> = {
  keep_lane: ({ counts: { pieces, weeks } }) => [
    found("liked_pieces", pieces.liked, pieces.ofLane),
    found("numbered_results", pieces.numbered, pieces.ofLane),
    found("quotes", pieces.quoted, pieces.ofLane),
    found("weeks_better", weeks.better, saidWeeks(weeks)),
  ],
  switch_lane: ({ counts: { pieces, weeks }, closedLanes }) => [
    found("disliked_pieces", pieces.disliked, pieces.ofLane),
    found("weeks_worse", weeks.worse, saidWeeks(weeks)),
    found("closed_lanes", closedLanes),
  ],
  hybrid: ({ counts: { pieces, weeks } }) => [
    found("pieces_beside_work", pieces.done),
    found("weeks_not_worse", weeks.better + weeks.same, saidWeeks(weeks)),
  ],
  stay: ({ counts: { weeks, savings }, verdict }) => [
    found("triage_other_cause", OTHER_CAUSES.includes(verdict) ? 1 : 0),
    found("weeks_worse", weeks.worse, saidWeeks(weeks)),
    found("savings_short", monthsShort(savings), savings.target),
  ],
};

/** What can be mended without leaving medicine. */
const OTHER_CAUSES: readonly TriageVerdict[] = ["program", "specialty", "exhaustion"];

const saidWeeks = ({ better, same, worse }: MemoCounts["weeks"]): number => better + same + worse;

/** Whole months, rounded up: a part of one is missing too. */
const monthsShort = ({ months, target, met }: MemoCounts["savings"]): number =>
  met === false && months !== null && target !== null ? Math.ceil(target - months) : 0;

export const memoOpen = (read: MemoRead): readonly MemoOpen[] => [
  ...workOpen(read.counts),
  ...lifeOpen(read),
];

const open = (
  code: OpenCode,
  isOpen: boolean,
  [have, need]: readonly [number | null, number | null],
): readonly MemoOpen[] => (isOpen ? [{ code, have, need }] : []);

function workOpen({ pieces, calls, weeks }: MemoCounts): readonly MemoOpen[] {
  const enough = memoTable().enough.pieces;
  return [
    ...open("pieces", pieces.ofLane < enough, [pieces.ofLane, enough]),
    ...open("numbers", pieces.numbered < 1, [pieces.numbered, 1]),
    ...open("liked_unsaid", pieces.unsaid > 0, [pieces.ofLane - pieces.unsaid, pieces.ofLane]),
    ...open("calls", calls.held < calls.of, [calls.held, calls.of]),
    ...open("weeks_unsaid", (weeks.unsaid ?? 0) > 0, [
      saidWeeks(weeks),
      saidWeeks(weeks) + (weeks.unsaid ?? 0),
    ]),
  ];
}

function lifeOpen({ counts: { savings, gates }, verdict }: MemoRead): readonly MemoOpen[] {
  const { target, met, months } = savings;
  const whole = months === null ? null : Math.floor(months);
  return [
    ...open("triage_open", verdict === "not_enough_evidence", [null, null]),
    ...open("savings_open", met === null, [whole, target]),
    ...open("savings_short", met === false, [whole, target]),
    ...open("gate_open", gates.next !== null, [gates.passed, gates.of]),
  ];
}
