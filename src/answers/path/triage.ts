/** Is it this program, this specialty, clinical medicine, or exhaustion? Weighed openly; help comes before all of it. */
import { dayAfter } from "#core/calendar.ts";
import { ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { type SingleChange, type Weighed, weigh } from "#engines/rules/evidence.ts";
import { type Hypothesis, OFFERS, type Offer, TRIAGE } from "#facts/path/triage.ts";
import { type GuardedDestination, guardedDestination } from "./guards.ts";
import { type Told, told } from "./ruled.ts";
import { type Burnout, burnoutOf, evidenceOf, TRIAGE_MODEL, unreadOf } from "./triage-evidence.ts";

export type TriageVerdict = Hypothesis | "not_enough_evidence" | "get_help_now";

/** What a person can settle: a question still open, or a state of things that can be made otherwise. */
export interface TriageChange extends Pick<SingleChange<Hypothesis>, "question" | "from"> {
  readonly kind: "find_out" | "could_change";
  readonly to: string;
  readonly verdict: TriageVerdict;
}

export interface OfferTold extends Told {
  readonly id: Offer;
}

export interface TriageAnswer {
  readonly today: string;
  readonly verdict: TriageVerdict;
  /** null where help comes first. */
  readonly words: Told | null;
  /** In the order it is offered; empty unless help comes first, and then nothing else is worked out. */
  readonly help: readonly Told[];
  /** Every other verdict if the weights were off by the doubt of the table; empty where this one holds. */
  readonly close: readonly TriageVerdict[];
  readonly doubtPercent: number;
  readonly hypotheses: readonly Weighed<Hypothesis>[];
  /** One answer each that would give another verdict, as far as a person can settle it. */
  readonly changes: readonly TriageChange[];
  readonly answered: number;
  readonly of: number;
  /** The next question nobody answered; null when all are, or when help comes first. */
  readonly next: string | null;
  /** No one question still open would give another verdict. */
  readonly settled: boolean;
  readonly burnout: Burnout | null;
  /** Always in the one order: help and leave, the program, a transfer, another specialty, out. */
  readonly offers: readonly OfferTold[];
  /** What a leave has to pass under this status; null where help comes first. */
  readonly leave: GuardedDestination | null;
  /** When to look again, for rest and for too little evidence; else null. */
  readonly lookAgain: { readonly weeks: number; readonly on: string } | null;
  /** Answers that this version does not know: kept, not read. */
  readonly unread: readonly { readonly question: string; readonly answer: string }[];
}

export function triageAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<TriageAnswer> {
  return ok(isUrgent(document) ? helpFirst(today) : weighedAnswer(document, today));
}

/** Which answers leave the questions at once. A page need not keep them, and had better not. */
export const URGENT_ANSWERS: readonly string[] = TRIAGE.urgent.question.answers
  .filter(({ urgent }) => urgent)
  .map(({ id }) => id);

const isUrgent = ({ triage = {} }: PathDocument): boolean =>
  URGENT_ANSWERS.includes(triage[TRIAGE.urgent.question.id] ?? "");

/** Nothing is weighed, counted or kept: only who helps, in order. */
const helpFirst = (today: string): TriageAnswer => ({
  today,
  verdict: "get_help_now",
  words: null,
  help: TRIAGE.urgent.help.map((each) => told(each, today)),
  close: [],
  doubtPercent: TRIAGE.doubt.percent,
  hypotheses: [],
  changes: [],
  answered: 0,
  of: TRIAGE.questions.length,
  next: null,
  settled: true,
  burnout: null,
  offers: [],
  leave: null,
  lookAgain: null,
  unread: [],
});

function weighedAnswer(document: PathDocument, today: string): TriageAnswer {
  const burnout = burnoutOf(document.checkIns ?? [], today);
  const evidence = evidenceOf(document, burnout);
  const { verdict: found, close, weighed, changes } = weigh(TRIAGE_MODEL, evidence);
  const verdict = named(found);
  const open = TRIAGE.questions.filter(({ id }) => !Object.hasOwn(evidence, id));
  return {
    today,
    verdict,
    ...wordsAndOffers(verdict, today),
    help: [],
    close: close.map(named),
    doubtPercent: TRIAGE.doubt.percent,
    hypotheses: weighed,
    changes: changes.flatMap(settleable),
    answered: TRIAGE.questions.length - open.length,
    of: TRIAGE.questions.length,
    next: open[0]?.id ?? null,
    settled: changes.every(({ from }) => from !== null),
    burnout,
    leave: guardedDestination(document.sheet ?? {}, "leave_of_absence", today),
    lookAgain: lookAgainAfter(verdict, today),
    unread: unreadOf(document),
  };
}

const named = (verdict: Hypothesis | null): TriageVerdict => verdict ?? "not_enough_evidence";

/** Taking an answer back settles nothing, and neither does another answer to what only tells how things are. */
function settleable(change: SingleChange<Hypothesis>): readonly TriageChange[] {
  const { question, from, to } = change;
  const canChange = TRIAGE.questions.some((each) => each.id === question && each.canChange);
  if (to === null || (from !== null && !canChange)) return [];
  const kind = from === null ? "find_out" : "could_change";
  return [{ kind, question, from, to, verdict: named(change.verdict) }];
}

function wordsAndOffers(
  verdict: TriageVerdict,
  today: string,
): Pick<TriageAnswer, "words" | "offers"> {
  const row = TRIAGE.verdicts.find(({ id }) => id === verdict);
  const offered = OFFERS.filter((offer) => row?.offers.includes(offer));
  return {
    words: row ? told(row, today) : null,
    offers: offered.flatMap((id) =>
      TRIAGE.offers.filter((each) => each.id === id).map((each) => ({ ...told(each, today), id })),
    ),
  };
}

function lookAgainAfter(verdict: TriageVerdict, today: string): TriageAnswer["lookAgain"] {
  if (verdict !== "not_enough_evidence" && verdict !== "exhaustion") return null;
  const { weeks } = TRIAGE.lookAgain;
  return { weeks, on: dayAfter(today, 7 * weeks) };
}
