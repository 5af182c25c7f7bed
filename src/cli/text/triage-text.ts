/** The triage, for a terminal: help first, else what spoke for what and what would change it. */

import { plural } from "#answers/number-words.ts";
import type { TriageAnswer, TriageVerdict } from "#answers/path/triage.ts";
import { TRIAGE } from "#facts/path/triage.ts";
import { sourcesText } from "./path-rules-text.ts";
import { section, wrap } from "./table.ts";

const NAMES: Readonly<Record<TriageVerdict, string>> = {
  program: "this program",
  specialty: "this specialty",
  clinical_medicine: "clinical medicine",
  exhaustion: "exhaustion",
  not_enough_evidence: "not enough evidence",
  get_help_now: "help first",
};

export const triageText = (answer: TriageAnswer): string =>
  answer.verdict === "get_help_now" ? helpText(answer) : weighedText(answer);

const helpText = ({ help }: TriageAnswer): string =>
  [wrap(HELP_FIRST), ...help.map(({ text }) => wrap(`- ${text}`, "  "))].join("");

const HELP_FIRST =
  "You come first. The rest can wait. Start with the first that fits. One call is enough for now.";

const weighedText = (answer: TriageAnswer): string =>
  [
    wrap(answer.words?.text ?? ""),
    answer.close.length === 0 ? "" : wrap(closeText(answer)),
    wrap(`${answer.answered} of ${plural(answer.of, "question")} answered.${againText(answer)}`),
    section("What spoke for what", answer.hypotheses.map(hypothesisText).join("\n")),
    section("Find out: answers still open that would turn it", changesText(answer, "find_out")),
    section("Could change: what can be made otherwise", changesText(answer, "could_change")),
    section("In this order", answer.offers.map(offerText).join("")),
    section("Not read", answer.unread.map((u) => `  ${u.question}: ${u.answer}\n`).join("")),
  ].join("");

const againText = ({ lookAgain }: TriageAnswer): string =>
  lookAgain ? ` Look again on ${lookAgain.on}, in ${plural(lookAgain.weeks, "week")}.` : "";

function hypothesisText(each: TriageAnswer["hypotheses"][number]): string {
  const { id, sum, strength, lacks, spoke } = each;
  const short = lacks.points + lacks.answers === 0 ? "" : `; ${lackText(lacks)} short`;
  const title = `${NAMES[id]}: ${signed(sum)} (${strength ?? "little"}${short})\n`;
  return title + spoke.map((s) => wrap(`- ${signed(s.points)}: ${answerText(s)}`, "  ")).join("");
}

const lackText = ({ points, answers }: { readonly points: number; readonly answers: number }) =>
  [points > 0 ? plural(points, "point") : "", answers > 0 ? plural(answers, "answer") : ""]
    .filter((part) => part !== "")
    .join(" and ");

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));

interface Given {
  readonly question: string;
  readonly answer: string;
}

function answerText({ question, answer }: Given): string {
  const asked = [...TRIAGE.questions, ...TRIAGE.derived].find(({ id }) => id === question);
  const given = asked?.answers.find(({ id }) => id === answer);
  return `${asked?.text ?? question} ${given?.text ?? answer}`;
}

const closeText = ({ close, doubtPercent }: TriageAnswer): string =>
  `This is close. With our points up to ${doubtPercent}% higher or lower, it could also read: ${close.map((id) => NAMES[id]).join(", or ")}.`;

type Change = TriageAnswer["changes"][number];

const changesText = ({ changes }: TriageAnswer, kind: Change["kind"]): string =>
  changes
    .filter((change) => change.kind === kind)
    .map(changeText)
    .join("");

const changeText = ({ question, to, verdict }: Change): string =>
  wrap(`- ${answerText({ question, answer: to })}: ${NAMES[verdict]}`, "  ");

const offerText = (offer: TriageAnswer["offers"][number]): string =>
  wrap(`- ${offer.text} [${sourcesText(offer)}]`, "  ");
