/**
 * Evidence for several explanations at once, weighed openly. Every answer has a whole number of points for or
 * against each; the sum is compared with thresholds that are data. An explanation is the verdict when its sum
 * reaches its own threshold, enough answers support it, and it leads every other by its own lead; otherwise there
 * is no verdict. Adding points for one explanation and none for another never takes the verdict from it. What else
 * the verdict would be, were every weight off by up to `doubt` on its own, is said beside it (`doubt.ts`).
 */
import { otherVerdicts } from "./doubt.ts";

export interface EvidenceAnswer<Id extends string> {
  readonly id: string;
  /** Points for (above 0) or against (below 0); one left out is 0. */
  readonly weights: { readonly [K in Id]?: number | undefined };
}

export interface EvidenceQuestion<Id extends string> {
  readonly id: string;
  /** False for what is worked out from elsewhere: it moves the sum and is not counted as an answer. */
  readonly asked: boolean;
  readonly answers: readonly EvidenceAnswer<Id>[];
}

export interface Threshold<Id extends string> {
  readonly id: Id;
  readonly points: number;
  /** Asked questions that must speak for it. */
  readonly support: number;
  /** Over each other one; below 0 it may even be behind. For any two the leads sum to more than 0. */
  readonly lead: number;
}

export interface EvidenceModel<Id extends string> {
  /** One for each explanation, in the order they are told. */
  readonly thresholds: readonly Threshold<Id>[];
  readonly questions: readonly EvidenceQuestion<Id>[];
  /** Names for sums, from the lowest up; a sum below the first has no name. */
  readonly strengths: readonly { readonly id: string; readonly from: number }[];
  /** How far off any weight may be, in percent of itself, below 100. */
  readonly doubt: number;
}

/** Question to answer; what the model does not know speaks for nothing. */
export type Answers = Readonly<Record<string, string>>;

export interface Spoke {
  readonly question: string;
  readonly answer: string;
  readonly points: number;
}

export interface Weighed<Id extends string> {
  readonly id: Id;
  readonly for: number;
  readonly against: number;
  readonly sum: number;
  readonly strength: string | null;
  /** Asked questions that spoke for it. */
  readonly support: number;
  /** Points and supporting answers it lacks to be the verdict, all others as they are. */
  readonly lacks: { readonly points: number; readonly answers: number };
  /** Most points first, for before against. */
  readonly spoke: readonly Spoke[];
}

export interface SingleChange<Id extends string> {
  readonly question: string;
  /** null: not answered. */
  readonly from: string | null;
  readonly to: string | null;
  readonly verdict: Id | null;
}

export interface Weighing<Id extends string> {
  readonly verdict: Id | null;
  /** Every other verdict that weights off by the doubt would give, null for none; empty where it holds. */
  readonly close: readonly (Id | null)[];
  readonly weighed: readonly Weighed<Id>[];
  /** Every one answer that, given, changed or taken back, gives another verdict. */
  readonly changes: readonly SingleChange<Id>[];
}

export function weigh<Id extends string>(model: EvidenceModel<Id>, answers: Answers): Weighing<Id> {
  const sums = sumsOf(model, answers);
  const verdict = verdictOf(sums);
  return {
    verdict,
    close: otherVerdicts(sums.map(swing), model.doubt, verdict),
    weighed: sums.map((sum) => explained(model, sums, sum)),
    changes: changesOf(model, answers, verdict),
  };
}

interface Sum<Id extends string> {
  readonly threshold: Threshold<Id>;
  readonly sum: number;
  readonly support: number;
  readonly spoke: readonly Spoke[];
}

const sumsOf = <Id extends string>(
  model: EvidenceModel<Id>,
  answers: Answers,
): readonly Sum<Id>[] => model.thresholds.map((threshold) => sumOf(model, answers, threshold));

function sumOf<Id extends string>(
  model: EvidenceModel<Id>,
  answers: Answers,
  threshold: Threshold<Id>,
): Sum<Id> {
  const spoke: Spoke[] = [];
  let support = 0;
  for (const question of model.questions) {
    const answer = question.answers.find(({ id }) => id === answers[question.id]);
    const points = answer?.weights[threshold.id] ?? 0;
    if (!answer || points === 0) continue;
    spoke.push({ question: question.id, answer: answer.id, points });
    if (question.asked && points > 0) support++;
  }
  return { threshold, support, spoke, sum: total(spoke) };
}

const total = (spoke: readonly Spoke[]): number =>
  spoke.reduce((sum, { points }) => sum + points, 0);

const verdictOf = <Id extends string>(sums: readonly Sum<Id>[]): Id | null =>
  sums.find((sum) => isMet(lacksOf(sums, sum)))?.threshold.id ?? null;

const swing = <Id extends string>({ threshold, sum, support, spoke }: Sum<Id>) => ({
  threshold,
  sum,
  support,
  size: spoke.reduce((size, { points }) => size + Math.abs(points), 0),
});

const isMet = ({ points, answers }: Weighed<string>["lacks"]): boolean =>
  points === 0 && answers === 0;

function lacksOf<Id extends string>(
  sums: readonly Sum<Id>[],
  { threshold, sum, support }: Sum<Id>,
): Weighed<Id>["lacks"] {
  const behind = sums
    .filter((other) => other.threshold !== threshold)
    .map((other) => other.sum + threshold.lead - sum);
  return {
    points: Math.max(0, threshold.points - sum, ...behind),
    answers: Math.max(0, threshold.support - support),
  };
}

function explained<Id extends string>(
  model: EvidenceModel<Id>,
  sums: readonly Sum<Id>[],
  one: Sum<Id>,
): Weighed<Id> {
  const { threshold, sum, support, spoke } = one;
  return {
    id: threshold.id,
    for: total(spoke.filter(({ points }) => points > 0)),
    against: total(spoke.filter(({ points }) => points < 0)),
    sum,
    strength: model.strengths.findLast(({ from }) => sum >= from)?.id ?? null,
    support,
    lacks: lacksOf(sums, one),
    spoke: spoke.toSorted((a, b) => b.points - a.points),
  };
}

function changesOf<Id extends string>(
  model: EvidenceModel<Id>,
  answers: Answers,
  now: Id | null,
): readonly SingleChange<Id>[] {
  return model.questions
    .filter(({ asked }) => asked)
    .flatMap((question) => {
      const from = question.answers.find(({ id }) => id === answers[question.id])?.id ?? null;
      const others = [...question.answers.map(({ id }) => id), null].filter((to) => to !== from);
      return others.flatMap((to) => {
        const verdict = verdictOf(sumsOf(model, withAnswer(answers, question.id, to)));
        return verdict === now ? [] : [{ question: question.id, from, to, verdict }];
      });
    });
}

function withAnswer(answers: Answers, question: string, answer: string | null): Answers {
  const { [question]: _, ...rest } = answers;
  return answer === null ? rest : { ...rest, [question]: answer };
}
