/** Words of the page of questions. What the answers say comes with the table; these stand around it. */
import type { TriageAnswer, TriageChange, TriageVerdict } from "#answers/path/triage.ts";
import type { Offer } from "#facts/path/triage.ts";
import { dayText } from "./dates.ts";
import { plural } from "./numbers.ts";

export const heading = "What is it?";
export const intro =
  "Is it this program, this specialty, clinical work, or being worn out? 13 short questions, one at a time. Skip any of them, stop at any of them.";
export const notYet = "Not enough evidence yet.";
export const lookAgain = (day: string): string => `Rest first, and look again on ${dayText(day)}.`;
export const ifYouStop = (day: string): string =>
  `If you stop here: rest first, and look again on ${dayText(day)}.`;
export const settled = "No one answer still open would turn this.";

export const pictureHeading = "What speaks for what";
export const pictureCaption =
  "Each answer has points for or against each of the four. They are our judgment, not a measure of you.";
export const columns = { what: "Is it", points: "For and against", answers: "Answers that spoke" };
export const names = {
  program: "This program",
  specialty: "This specialty",
  clinical_medicine: "Clinical work itself",
  exhaustion: "Being worn out",
} as const;

const strengths: Readonly<Record<string, string>> = {
  some: "Some evidence",
  clear: "Clear evidence",
  strong: "Strong evidence",
};
export const strength = (name: string | null, spoke: number): string =>
  spoke === 0
    ? "No answer spoke yet"
    : name === null
      ? "Little evidence"
      : (strengths[name] ?? name);
export const points = (plus: number, minus: number): string =>
  `${plus} for, ${Math.abs(minus)} against`;
export const spokeLine = (question: string, answer: string, value: number): string =>
  `${question} ${answer} (${value > 0 ? "+" : "−"}${Math.abs(value)})`;
export const spokeTitle = (count: number, name: string): string =>
  `${name}: ${plural(count, "answer")}`;
export const none = "No answer spoke to it.";

export const changeHeadings: Readonly<Record<TriageChange["kind"], string>> = {
  find_out: "Find out: answers still open that would turn it",
  could_change: "Could change: what can be made otherwise",
};
export const changeMore = (more: number): string => `${more} more`;
const verdictNames: Readonly<Record<TriageVerdict, string>> = {
  program: "this program",
  specialty: "this specialty",
  clinical_medicine: "clinical work itself",
  exhaustion: "being worn out",
  not_enough_evidence: "not enough evidence",
  get_help_now: "help first",
};
/** Of every verdict that our own points do not hold alone, and of none as well. */
export function closeLine({
  close,
  doubtPercent,
}: Pick<TriageAnswer, "close" | "doubtPercent">): string {
  const others = close.map((verdict) => verdictNames[verdict]).join(", or ");
  return `This is close. With our points up to ${doubtPercent}% higher or lower, it could also read: ${others}.`;
}
export function changeLine(
  { verdict }: Pick<TriageChange, "verdict">,
  question: string,
  answer: string,
): string {
  const leads = verdict === "not_enough_evidence" ? "" : "it would point to ";
  return `${question} With “${answer}”: ${leads}${verdictNames[verdict]}.`;
}

export const offersHeading = "What to do, in this order";
export const offerNames: Readonly<Record<Offer, string>> = {
  help_and_leave: "Help and leave",
  fix_program: "Fix the program",
  transfer: "Transfer",
  switch_specialty: "Switch specialty",
  out: "Out of clinical work",
};
export const goesOn: Readonly<Record<Offer, { readonly page: string; readonly words: string }>> = {
  help_and_leave: { page: "limits", words: "What a leave has to pass" },
  fix_program: { page: "answers", words: "Straight answers" },
  transfer: { page: "routes", words: "What a transfer has to pass" },
  switch_specialty: { page: "routes", words: "What a switch has to pass" },
  out: { page: "lanes", words: "Lanes out" },
};
export const talk = "Who to talk to now";
export const leaveNote = "A leave under your status:";

/** Its own step to undo, however soon after the answer. */
export const takenBack = (question: string): string => `Taken back: ${question}`;
export const givenHeading = "Your answers";
export const unread = (count: number): string =>
  `${plural(count, "answer")} from another version ${count === 1 ? "is" : "are"} kept and not read.`;

export const helpHeading = "You come first. The rest can wait.";
export const helpWords = "Start with the first that fits. One call is enough for now.";
export const helpOpen = "More people who listen";
export const notSafeNow = "Not safe, abused, or in a health crisis? Say so at any time";
export const toQuestions = "Back to the questions";
export const notKept = "What you pressed is not written down.";
