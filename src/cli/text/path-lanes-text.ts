/** Lanes in words: the verdict with its reason, the pay with its year, what moved the fit. */

import { dollars } from "#answers/number-words.ts";
import type { LaneFit, LaneRead, LanesAnswer } from "#answers/path/lanes-schema.ts";
import { ruleText } from "./path-rules-text.ts";
import { wrap } from "./table.ts";

export const lanesText = (answer: LanesAnswer): string =>
  [
    wrap(headText(answer)),
    ...statusText(answer),
    wrap(chosenText(answer)),
    ...answer.lanes.map(laneText),
  ].join("\n");

function headText({ stage, status, counts, lanes }: LanesAnswer): string {
  const missing = [stage ?? "sheet.stage", status ?? "sheet.status"].filter((said) =>
    said.startsWith("sheet."),
  );
  if (missing.length > 0)
    return `${missing.join(" and ")} not said: we do not know which of ${lanes.length} lanes are open.`;
  return `${counts.open} of ${lanes.length} lanes are open, ${counts.open_with_conditions} with conditions, ${counts.hard} hard, ${counts.unknown} not known, ${counts.closed} closed.`;
}

/** The rules on the status, as the page has them: only those that set a limit, and only with a stage. */
function statusText({ stage, statusRules }: LanesAnswer): readonly string[] {
  if (stage === null) return [];
  return statusRules
    .filter(({ verdict }) => verdict !== "no_immigration_limit")
    .map((rule) =>
      wrap(
        `${rule.table === "visa_work" ? "While you train" : "Of a job in any lane"}: ${ruleText(rule)}`,
      ),
    );
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
  const { verdict, basis } = lane.eligibility;
  const judged = basis === "practice_judgement" ? " (our judgment)" : "";
  const why = whyText(lane.eligibility);
  return [
    wrap(`${lane.name}: ${VERDICT_WORDS[verdict]}.${why === "" ? "" : ` ${why}${judged}`}`),
    lane.fit ? wrap(fitText(lane.fit), INDENT) : "",
    ...lane.pay.map((figure) => wrap(payText(figure), INDENT)),
    wrap(lane.payNote, INDENT),
    lane.article ? wrap(articleText(lane.article), INDENT) : "",
  ].join("");
}

const BY_STATUS: typeof VERDICT_WORDS = {
  open: "",
  open_with_conditions: "The status sets the terms.",
  hard: "The status makes it hard.",
  unknown: "The status leaves it not known.",
  closed: "The status closes it.",
};

function whyText({ verdict, code, byStage, reason }: LaneRead["eligibility"]): string {
  if (byStage === null || reason === null) return "";
  if (code === "stage") return reason;
  return `${BY_STATUS[verdict]} By stage alone: ${VERDICT_WORDS[byStage]}. ${reason}`;
}

function fitText({ points, most, likes, hates }: LaneFit): string {
  const moved = [...likes, ...hates].map(
    ({ name, from, moved: by }) => `${from} "${name}" ${by > 0 ? "+" : ""}${by}`,
  );
  const why = moved.length > 0 ? `: ${moved.join("; ")}` : "";
  return `Fit ${points} of ${most} (our judgment)${why}.`;
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
