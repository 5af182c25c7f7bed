/** What a page of the triage draws: the questions as they are asked, and the answer so far. */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { TRIAGE } from "#facts/path/triage.ts";
import { type Told, told } from "./ruled.ts";
import { type TriageAnswer, triageAnswer, URGENT_ANSWERS } from "./triage.ts";

export interface AskedAnswer {
  readonly id: string;
  readonly text: string;
}

export interface AskedQuestion extends Told {
  readonly answers: readonly AskedAnswer[];
}

export interface TriageView {
  readonly answer: TriageAnswer;
  /** Asked before all others; `help` is shown at once where one of `urgent` is the answer. */
  readonly first: AskedQuestion;
  readonly urgent: readonly string[];
  readonly help: readonly Told[];
  readonly questions: readonly AskedQuestion[];
  /** Not asked: read from the sheet and the last check-in. */
  readonly derived: readonly AskedQuestion[];
  /** The largest sum any of the four could reach, for the scale of a picture. */
  readonly mostPoints: number;
}

export function triageView(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<TriageView> {
  const answered = triageAnswer(document, { today });
  if (!answered.ok) return answered;
  const { urgent, questions, derived } = TRIAGE;
  return ok({
    answer: answered.value,
    first: asked(urgent.question, today),
    urgent: URGENT_ANSWERS,
    help: urgent.help.map((each) => told(each, today)),
    questions: questions.map((each) => asked(each, today)),
    derived: derived.map((each) => asked(each, today)),
    mostPoints: mostPoints(),
  });
}

type Question = Parameters<typeof told>[0] & { readonly answers: readonly AskedAnswer[] };

/** Without its weights: what an answer speaks for is told after it was given. */
const asked = (question: Question, today: string): AskedQuestion => ({
  ...told(question, today),
  answers: question.answers.map(({ id, text }) => ({ id, text })),
});

/** Over the four, of what the answers that speak for it, or against it, add up to at most. */
function mostPoints(): number {
  const all = [...TRIAGE.questions, ...TRIAGE.derived];
  const sums = TRIAGE.thresholds.flatMap(({ id }) =>
    [1, -1].map((sign) =>
      all.reduce(
        (sum, { answers }) =>
          sum + Math.max(0, ...answers.map(({ weights }) => sign * (weights[id] ?? 0))),
        0,
      ),
    ),
  );
  return Math.max(...sums);
}
