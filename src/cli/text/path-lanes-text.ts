/** Lanes in words: the verdict with its reason, the pay with its year, what moved the fit. */

import { dollars } from "#answers/number-words.ts";
import type { LaneFit, LaneRead, LanesAnswer } from "#answers/path/lanes-schema.ts";
import { wrap } from "./table.ts";

export const lanesText = (answer: LanesAnswer): string =>
  [wrap(headText(answer)), wrap(chosenText(answer)), ...answer.lanes.map(laneText)].join("\n");

function headText({ stage, counts, lanes }: LanesAnswer): string {
  if (stage === null)
    return `The stage is not said, so none of the ${lanes.length} lanes has a verdict. Say it in sheet.stage.`;
  return `${counts.open} of ${lanes.length} lanes are open, ${counts.open_with_conditions} with conditions, ${counts.hard} hard, ${counts.closed} closed.`;
}

function chosenText({ chosen, closedBefore }: LanesAnswer): string {
  if (!chosen) return `No lane is open. Closed before: ${closedBefore.length}.`;
  return `Open lane: ${chosen.lane}, since ${chosen.opened}. ${NEXT[chosen.next]}`;
}

const NEXT: Readonly<Record<NonNullable<LanesAnswer["chosen"]>["next"], string>> = {
  "write-test": "Next: write down a test of 2 to 4 hours and its pass mark.",
  "start-test": "Next: start the test. The pass mark is written.",
  "end-test": "Next: end the test and say whether it met the pass mark.",
  "go-on": "The test met its pass mark.",
  "close-or-retry":
    "The test did not meet its pass mark. Close the lane in 1 line, or write another test.",
};

const VERDICT_WORDS: Readonly<Record<LaneRead["eligibility"]["verdict"], string>> = {
  open: "open",
  open_with_conditions: "open with conditions",
  unknown: "unknown",
  hard: "hard",
  closed: "closed",
};

const INDENT = "  ";

function laneText(lane: LaneRead): string {
  const { verdict, reason, basis } = lane.eligibility;
  const judged = basis === "practice_judgement" ? " (our judgement)" : "";
  const why = reason === null ? "" : ` ${reason}${judged}`;
  return [
    wrap(`${lane.name}: ${VERDICT_WORDS[verdict]}.${why}`),
    lane.fit ? wrap(fitText(lane.fit), INDENT) : "",
    ...lane.pay.map((figure) => wrap(payText(figure), INDENT)),
    wrap(lane.payNote, INDENT),
    lane.article ? wrap(articleText(lane.article), INDENT) : "",
  ].join("");
}

function fitText({ points, most, likes, hates }: LaneFit): string {
  const moved = [...likes, ...hates].map(
    ({ name, from, moved: by }) => `${from} "${name}" ${by > 0 ? "+" : ""}${by}`,
  );
  const why = moved.length > 0 ? `: ${moved.join("; ")}` : "";
  return `Fit ${points} of ${most} (our judgement)${why}.`;
}

function payText({ label, low, high, unit, year, quality, caveat }: LaneRead["pay"][number]) {
  const range = low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;
  const per = unit === "usd-year" ? "a year" : "an hour";
  return `${label}: ${range} ${per} (${year}, ${quality}). ${caveat}`;
}

function articleText({
  monthsToFirstIncome: months,
  ease,
}: NonNullable<LaneRead["article"]>): string {
  const first = months ? `${months.low} to ${months.high} months` : "not given";
  const easy = ease === null ? "not given" : `${ease} of 100`;
  return `The article's author estimates: first income ${first}; ease ${easy}.`;
}
