/** How long the money lasts, in one sentence: the first on the page and from the command. */
import { plural } from "#answers/number-words.ts";
import type { RunwayAnswer } from "./runway-schema.ts";
import { fieldName, monthName, runsOutSentence } from "./runway-words.ts";

type Head = Pick<RunwayAnswer, "runsOut" | "lasting" | "payEnds" | "missing">;

/** "Your money lasts 9 to 14 months after your pay ends." What is missing, where it cannot be said. */
export function lastsSentence(answer: Head): string {
  const { runsOut, payEnds } = answer;
  const first = runsOutSentence(answer);
  if (runsOut === null || first === null) return cannotSay(answer);
  const { early, late } = runsOut;
  if (early.month === null || payEnds === null) return first;
  const from = whole(early.month, payEnds.month);
  if (from < 0) return `${first} Your pay ends in ${monthName(payEnds.calendar)}.`;
  const to = late.month === null ? null : whole(late.month, payEnds.month);
  return `Your money lasts ${span(from, to)} ${payEnds.month === 0 ? "from now, with no pay" : "after your pay ends"}.`;
}

/** Whole months after the pay: the month in which the money is gone is none. */
const whole = (gone: number, payEnds: number): number => gone - 1 - payEnds;

function span(from: number, to: number | null): string {
  if (to === null) return `${plural(from, "month")} or more`;
  return from === to ? plural(from, "month") : `${from} to ${plural(to, "month")}`;
}

const cannotSay = ({ missing }: Pick<RunwayAnswer, "missing">): string => {
  const names = missing.filter(({ blocks }) => blocks === "fan").map(({ pointer }) => pointer);
  const [first = "", ...more] = names.map(fieldName);
  const last = more.pop();
  const list = last === undefined ? first : `${[first, ...more].join(", ")} and ${last}`;
  return `We do not know how long your money lasts. Missing: ${list}.`;
};
