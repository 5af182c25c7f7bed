/** What `elective path memo --json` prints. */
import * as z from "zod/mini";
import { MEMO_CHOICES } from "#dossier/path/terms.ts";
import { GATES } from "#engines/exit/gates.ts";
import type { Frozen } from "./frozen.ts";
import { count, day, text, told } from "./told-schema.ts";

const maybe = z.nullable(text);
const hours = z.number().check(z.nonnegative());

/** What is counted for a choice. None of it is weighed against another. */
export const EVIDENCE_CODES = [
  ...["liked_pieces", "numbered_results", "quotes", "weeks_better"],
  ...["disliked_pieces", "weeks_worse", "closed_lanes"],
  ...["pieces_beside_work", "weeks_not_worse"],
  ...["triage_other_cause", "savings_short"],
] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** What is still open, and would speak for one of the four. */
export const OPEN_CODES = [
  ...["pieces", "numbers", "liked_unsaid", "calls", "weeks_unsaid"],
  ...["triage_open", "savings_open", "savings_short", "gate_open"],
] as const;
export type OpenCode = (typeof OPEN_CODES)[number];

const result = z.object({
  id: text,
  title: text,
  on: day,
  /** Contributed to, not done alone. */
  shared: z.boolean(),
  what: maybe,
  value: z.nullable(z.number()),
  unit: maybe,
});

const counts = z.object({
  hours,
  tasksDone: count,
  pieces: z.object({
    done: count,
    /** Of these, of the chosen lane or of none. */
    ofLane: count,
    numbered: count,
    quoted: count,
    liked: count,
    disliked: count,
    unsaid: count,
  }),
  /** The newest first. */
  results: z.array(result),
  calls: z.object({ held: count, of: count }),
  weeks: z.object({
    better: count,
    same: count,
    worse: count,
    hard: count,
    /** Whole weeks of the plan that nobody said a word of; null without its start. */
    unsaid: z.nullable(count),
  }),
  savings: z.object({
    state: z.enum(["known", "never", "unknown"]),
    months: z.nullable(hours),
    target: z.nullable(count),
    met: z.nullable(z.boolean()),
    missing: z.array(text),
  }),
  gates: z.object({ passed: count, of: count, next: z.nullable(z.enum(GATES)) }),
});

export const memoSchema = z.object({
  today: day,
  lane: maybe,
  laneName: maybe,
  started: z.nullable(day),
  /** When a memo is due, by months of the plan that are over; empty without its start. */
  due: z.array(z.object({ month: count, on: day, state: z.enum(["written", "due", "to_come"]) })),
  /** The month of the memo to write now; null where none is due. */
  month: z.nullable(count),
  counts,
  evidence: z.array(
    z.object({
      choice: z.enum(MEMO_CHOICES),
      found: z.array(z.object({ code: z.enum(EVIDENCE_CODES), count, of: z.nullable(count) })),
    }),
  ),
  open: z.array(
    z.object({ code: z.enum(OPEN_CODES), have: z.nullable(count), need: z.nullable(count) }),
  ),
  /** A text to edit and keep; it chooses nothing. */
  draft: text,
  /** Memos of the document, the newest first. */
  earlier: z.array(
    z.object({
      on: day,
      month: count,
      choice: z.nullable(z.enum(MEMO_CHOICES)),
      words: maybe,
    }),
  ),
  notes: z.array(told),
});

export type MemoAnswer = Frozen<z.output<typeof memoSchema>>;
export type MemoCounts = MemoAnswer["counts"];
export type MemoEvidence = MemoAnswer["evidence"][number];
export type MemoOpen = MemoAnswer["open"][number];
export type MemoResult = MemoCounts["results"][number];
