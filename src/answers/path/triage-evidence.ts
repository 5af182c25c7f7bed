/** What the document says, as answers to the questions of `data/path/triage.json`; the model they are weighed by. */
import type { CheckIn, PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { type BurnoutScores, burnoutScores } from "#engines/rules/burnout-inventory.ts";
import { decide } from "#engines/rules/decision-table.ts";
import type { Answers, EvidenceModel } from "#engines/rules/evidence.ts";
import { GUARDS } from "#facts/path/guards.ts";
import { type Hypothesis, TRIAGE } from "#facts/path/triage.ts";

const asked = (is: boolean) => (question: (typeof TRIAGE.derived)[number]) => ({
  ...question,
  asked: is,
});

export const TRIAGE_MODEL: EvidenceModel<Hypothesis> = {
  thresholds: TRIAGE.thresholds,
  strengths: TRIAGE.strengths,
  doubt: TRIAGE.doubt.percent,
  questions: [...TRIAGE.questions.map(asked(true)), ...TRIAGE.derived.map(asked(false))],
};

export interface Burnout extends BurnoutScores {
  readonly on: string;
  readonly pattern: string;
  /** What the pattern leans to; one input among others. */
  readonly text: string;
}

/** Of the last check-in up to today that answered the inventory; null where none did. */
export function burnoutOf(checkIns: readonly CheckIn[], today: string): Burnout | null {
  const last = checkIns
    .filter(({ on, cbi }) => cbi !== undefined && on <= today)
    .reduce<CheckIn | null>((best, each) => (best && best.on > each.on ? best : each), null);
  if (!last?.cbi) return null;
  const scores = burnoutScores(last.cbi);
  const { rule } = decide(TRIAGE.burnoutPattern, {
    personal: levelOf(scores.personal),
    work: levelOf(scores.work),
    patient: levelOf(scores.patient),
  });
  return { ...scores, on: last.on, pattern: rule.verdict, text: rule.text };
}

const levelOf = (score: number | null): string =>
  score === null ? "unknown" : score >= TRIAGE.burnoutFrom.score ? "from_50" : "below_50";

/** Over the limit needs no second number; within it needs both. */
function dutyHoursOf({ clinicalHours, moonlightingHours }: Sheet): string {
  if ((clinicalHours ?? 0) + (moonlightingHours ?? 0) > GUARDS.weekLimit.hours) return "over_80";
  return clinicalHours === undefined || moonlightingHours === undefined ? "unknown" : "within_80";
}

/** The answers given that the questions know, and what is worked out beside them. */
export function evidenceOf(
  { triage = {}, sheet = {} }: PathDocument,
  burnout: Burnout | null,
): Answers {
  const given = Object.entries(triage).filter(([question, answer]) => isKnown(question, answer));
  return {
    ...Object.fromEntries(given),
    ...(burnout && { burnout_inventory: burnout.pattern }),
    duty_hours: dutyHoursOf(sheet),
  };
}

const ALL_QUESTIONS = [TRIAGE.urgent.question, ...TRIAGE.questions];

/** Answers of another version, or of nobody's: kept in the document and not read. */
export const unreadOf = ({ triage = {} }: PathDocument) =>
  Object.entries(triage)
    .filter(([question, answer]) => !isKnown(question, answer))
    .map(([question, answer]) => ({ question, answer }));

const isKnown = (question: string, answer: string): boolean =>
  ALL_QUESTIONS.some(({ id, answers }) => id === question && answers.some((a) => a.id === answer));
