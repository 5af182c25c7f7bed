/** The memo in sentences, the same for the page and the command. It counts and asks; it chooses nothing. */
import type { MemoChoice } from "#dossier/path/terms.ts";
import { count, notKnown, plural, toTenth } from "../number-words.ts";
import { gateName } from "./gates-words.ts";
import type {
  EvidenceCode,
  MemoAnswer,
  MemoCounts,
  MemoEvidence,
  MemoOpen,
  MemoResult,
  OpenCode,
} from "./memo-schema.ts";

const CHOICES: Readonly<Record<MemoChoice, string>> = {
  keep_lane: "Keep this lane",
  switch_lane: "Switch lane",
  hybrid: "A hybrid: clinical work and this",
  stay: "Stay, and mend what can be mended",
};
export const choiceName = (choice: MemoChoice): string => CHOICES[choice];

const EVIDENCE: Readonly<Record<EvidenceCode, string>> = {
  liked_pieces: "pieces you liked",
  numbered_results: "pieces with a number",
  quotes: "pieces with words from others",
  weeks_better: "weeks better than residency",
  disliked_pieces: "pieces you did not like",
  weeks_worse: "weeks worse than residency",
  closed_lanes: "lanes closed before",
  pieces_beside_work: "pieces done beside residency",
  weeks_not_worse: "weeks no worse than residency",
  triage_other_cause: "triage that points to a cause other than clinical medicine",
  savings_short: "months short of your target",
};

/** "2 of 3: pieces you liked" */
export const foundText = ({ code, count: found, of }: MemoEvidence["found"][number]): string =>
  `${count(found)}${of === null ? "" : ` of ${count(of)}`}: ${EVIDENCE[code]}`;

const OPEN: Readonly<Record<OpenCode, (open: MemoOpen) => string>> = {
  pieces: ({ have, need }) => `Pieces done in this lane: ${have} of ${need}. Fewer say little.`,
  numbers: () => "1 piece with a number would speak for this lane.",
  liked_unsaid: ({ have, need }) =>
    `Liked or not is said of ${have} of ${need} pieces. Each answer speaks for keeping or switching.`,
  calls: ({ have, need }) =>
    `Calls held: ${have} of ${need}. What they say of the day can turn it.`,
  weeks_unsaid: ({ have, need }) =>
    `Weeks noted: ${have} of ${need}. The others may have been better or worse.`,
  triage_open: () => "The triage does not point to 1 cause yet.",
  savings_open: ({ need }) =>
    need === null
      ? "You have no target in months: put in 1 or more."
      : `How many months your savings last is not known; the target is ${need}.`,
  savings_short: ({ have, need }) => `Savings last ${have} whole months of the ${need} you want.`,
  gate_open: ({ have, need }) => `Gates passed: ${have} of ${need}.`,
};
export const openText = (open: MemoOpen): string => OPEN[open.code](open);

/** "Contributed to “Order set”, 2026-10-02: minutes saved a day, 12 min" */
export function resultText({ title, on, shared, what, value, unit }: MemoResult): string {
  const name = `${shared ? "Contributed to " : ""}“${title}”, ${on}`;
  if (what === null) return name;
  const number = value === null ? "no number" : `${count(value)}${unit ? ` ${unit}` : ""}`;
  return `${name}: ${what}, ${number}`;
}

export function weeksText({ better, same, worse, unsaid }: MemoCounts["weeks"]): string {
  const rest = unsaid === null ? "" : `, ${unsaid} not noted`;
  return `Weeks beside residency: ${better} better, ${same} the same, ${worse} worse${rest}.`;
}

export function savingsText({ state, months, target }: MemoCounts["savings"]): string {
  const aim = target === null ? "no target is set" : `your target is ${target}`;
  if (state === "never") return `Savings: no more goes out than comes in; ${aim}.`;
  return `Savings, in months: ${months === null ? notKnown : toTenth(months)}; ${aim}.`;
}

/** Of the results, so many stand in the text; the log has all. */
const MOST_RESULTS = 8;

export function countLines(counts: MemoCounts): readonly string[] {
  const { hours, pieces, results, calls, weeks, savings, gates } = counts;
  const more = results.length - MOST_RESULTS;
  const next = gates.next === null ? "" : ` Next: ${gateName(gates.next)}.`;
  return [
    `${plural(hours, "hour")} noted. ${plural(counts.tasksDone, "task")} noted as done.`,
    `${plural(pieces.done, "piece")} noted, ${pieces.ofLane} of them in this lane; of these, ${pieces.numbered} with a number.`,
    ...results.slice(0, MOST_RESULTS).map((result) => `${resultText(result)}.`),
    ...(more > 0 ? [`And ${more} more in the log.`] : []),
    `Of those in this lane: liked ${pieces.liked}, not liked ${pieces.disliked}, not said ${pieces.unsaid}.`,
    `Calls noted as held: ${calls.held} of ${calls.of}.`,
    weeksText(weeks),
    savingsText(savings),
    `Gates passed: ${gates.passed} of ${gates.of}.${next}`,
  ];
}

/** "Month 4 of the plan." What is not due is a look back between. */
export function headText({ month, today, laneName, started }: Draft): string {
  const when = month === null ? "A look back" : `After month ${month} of the plan`;
  const since = started === null ? "the plan has no first day" : `begun ${started}`;
  return `${when}, ${today}. Lane: ${laneName ?? "none chosen"}; ${since}.`;
}

type Draft = Omit<MemoAnswer, "draft">;

/** Fits the memo of a document: at most 6,000 characters. */
export function memoDraft(facts: Draft): string {
  const spoken = facts.evidence.flatMap(({ choice, found }) => [
    `${choiceName(choice)}: ${found.length === 0 ? "nothing counted yet" : found.map(foundText).join("; ")}.`,
  ]);
  return [
    headText(facts),
    titled("What came of it", countLines(facts.counts)),
    titled("What speaks for each (counted, not weighed)", spoken),
    titled("What would change the answer", facts.open.map(openText)),
    "My choice, and 1 reason:\n",
  ].join("\n\n");
}

const titled = (title: string, lines: readonly string[]): string =>
  [title, ...(lines.length === 0 ? ["Nothing that we count."] : lines)].join("\n- ");
