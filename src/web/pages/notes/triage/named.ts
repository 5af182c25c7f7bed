import type { TriageView } from "#answers/path/triage-view.ts";

/** A question and an answer by their words; what this version does not know by its id. */
export function named(
  { questions, derived }: Pick<TriageView, "questions" | "derived">,
  question: string,
  answer: string | null,
): { readonly question: string; readonly answer: string } {
  const asked = [...questions, ...derived].find(({ id }) => id === question);
  const given = asked?.answers.find(({ id }) => id === answer);
  return { question: sentence(asked?.text ?? question), answer: given?.text ?? answer ?? "" };
}

/** What is not asked has no mark at its end. */
const sentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);
