/** Seeded answers to the triage: of anybody at all, and of people whose answers point somewhere. */
import type { Stream } from "#core/random.ts";
import { HYPOTHESES, type Hypothesis, TRIAGE } from "#facts/path/triage.ts";

export type Given = Readonly<Record<string, string>>;
type Question = (typeof TRIAGE.questions)[number];
type Answer = Question["answers"][number];

/** Every answer of a question as likely as every other; as likely as those, none, unless all are to be answered. */
export const anybody =
  (all = false) =>
  (random: Stream): Given =>
    givenBy((question) => anyAnswer(question, random, all));

/** Of whom all points to `id`, but for one answer in so many, which is anybody's. */
export const pointed =
  (id: Hypothesis, noise = 0) =>
  (random: Stream): Given =>
    givenBy((question) =>
      random.uniform() < noise ? anyAnswer(question, random, false) : mostFor(question, id),
    );

/** Of whom every question points to one of two, by the throw of a coin. */
export const torn =
  (one: Hypothesis, other: Hypothesis) =>
  (random: Stream): Given =>
    givenBy((question) => mostFor(question, random.uniform() < 0.5 ? one : other));

/** Of whom every question speaks for `id` or against it, in turn. */
export const contradicting =
  (id: Hypothesis) =>
  (random: Stream): Given => {
    let turn = random.below(2);
    return givenBy((question) => {
      const ranked = question.answers.toSorted(
        (a, b) => (a.weights[id] ?? 0) - (b.weights[id] ?? 0),
      );
      const found = turn % 2 === 0 ? ranked[0] : ranked.at(-1);
      if (!found || (found.weights[id] ?? 0) === 0) return null;
      turn++;
      return found;
    });
  };

const givenBy = (choose: (question: Question) => Answer | null): Given =>
  Object.fromEntries(
    TRIAGE.questions.flatMap((question) => {
      const answer = choose(question);
      return answer ? [[question.id, answer.id]] : [];
    }),
  );

function anyAnswer({ answers }: Question, random: Stream, all: boolean): Answer | null {
  return answers[random.below(answers.length + (all ? 0 : 1))] ?? null;
}

/** That speaks most for `id` over any other; where none does, one that speaks for nothing, or none. */
function mostFor({ answers }: Question, id: Hypothesis): Answer | null {
  const ahead = ({ weights }: Answer) =>
    (weights[id] ?? 0) -
    Math.max(0, ...HYPOTHESES.filter((each) => each !== id).map((each) => weights[each] ?? 0));
  const best = answers.toSorted((a, b) => ahead(b) - ahead(a))[0];
  if (best && ahead(best) > 0) return best;
  return answers.find(({ weights }) => Object.values(weights).every((w) => (w ?? 0) <= 0)) ?? null;
}
