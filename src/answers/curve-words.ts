/**
 * The curve in words: where to stop, and what the rest of the list adds. Two chances rounded to five points
 * can look five apart and be less than one: a difference is always that of the chances before rounding.
 */
import { hundredths, rounded, steppedPercent } from "./chance-words.ts";
import { count, dollars, plural } from "./number-words.ts";
import type { CurvePoint, ListAnswer } from "./types.ts";

/** Where the next application stops paying, and what is left after it. */
export function stopSentence({ curve, stopAt }: ListAnswer): string {
  const last = curve.at(-1);
  if (stopAt === 0 || !last) return "No application on this list pays for itself.";
  if (last.applications === 1) return `The one application pays for itself: it adds ${more(last)}.`;
  if (stopAt >= last.applications)
    return `All ${plural(stopAt, "application")} pay for themselves: wherever you stop before, the rest would add ${more(last)}.`;
  const point = curve.find((p) => p.applications === stopAt) ?? last;
  const fee = point.fee === null ? "" : `, ${dollars(point.fee)}`;
  return `Stop at ${plural(stopAt, "application")}${fee}. After that ${less(last)}. ${rest(point, last)}`;
}

/** The price at which an application just pays (`curve.ts`); another one where nobody published the fee. */
const more = ({ fee }: CurvePoint): string =>
  fee === null
    ? "more than a tenth of a point for each application"
    : "more than half a point for each $100";

const less = ({ fee }: CurvePoint): string =>
  fee === null
    ? "the next application adds less than a tenth of a point"
    : "the next $100 adds less than half a point";

/** "The last 19 add less than 1 in 100." */
function rest(point: CurvePoint, last: CurvePoint): string {
  const left = last.applications - point.applications;
  const who = left === 1 ? "The last one adds" : `The last ${count(left)} together add`;
  return `${who} ${hundredths(last.matchChance - point.matchChance)} in 100.`;
}

/** What the curve shows, for people who cannot see it. */
export function curveCaption(answer: ListAnswer): string {
  const last = answer.curve.at(-1);
  if (!last) return "There is no list to draw.";
  const half = answer.curve.find((p) => p.matchChance >= last.matchChance / 2);
  const start =
    half && half.applications * 2 < last.applications
      ? `${plural(half.applications, "application")} already ${half.applications === 1 ? "gets" : "get"} half of it. `
      : "";
  return `Chance of matching against the number of applications: ${pointChance(last, answer)} with ${last.applications === 1 ? "one" : `all ${count(last.applications)}`}. ${start}${stopSentence(answer)}`;
}

/** "40 applications, $440: 60%, 8 in 100 fewer than with all 84". */
export function curvePoint(point: CurvePoint, answer: Curve): string {
  const fee = point.fee === null ? "fee not known" : dollars(point.fee);
  const fewer = fewerThanAll(point, answer);
  const said =
    fewer === "" ? "" : `, ${fewer} in 100 fewer than with all ${count(answer.curve.length)}`;
  return `${plural(point.applications, "application")}, ${fee}: ${pointChance(point, answer)}${said}`;
}

export type Curve = Pick<ListAnswer, "matchChance" | "curve">;

/**
 * "60%", as finely as the interval of the whole list allows. What is less than one in a hundred short of the
 * whole list is said as the whole list is.
 */
export function pointChance(point: CurvePoint, { matchChance, curve }: Curve): string {
  const whole = curve.at(-1)?.matchChance ?? point.matchChance;
  const near = hundredths(whole - point.matchChance) === "less than 1";
  return steppedPercent(near ? whole : point.matchChance, rounded(matchChance).step);
}

/** "8", "less than 1": how many fewer in a hundred match than with the whole list; nothing at its end. */
export function fewerThanAll(point: CurvePoint, { curve }: Pick<Curve, "curve">): string {
  const last = curve.at(-1);
  if (!last || point.applications >= last.applications) return "";
  return hundredths(last.matchChance - point.matchChance);
}
