/**
 * The speed of the runway, beside a plain version that keeps an object a month, on the same luck:
 * `npx tsx bench/runway.ts`. Medians of nine after three to warm up; the plain version once warmed, once timed.
 */
import { draw } from "#engines/runway/draws.ts";
import { ruinMonths } from "#engines/runway/paths.ts";
import { runway } from "#engines/runway/runway.ts";
import { type Budget, MONTHS, NOT_WITHIN } from "#engines/runway/types.ts";
import { plainRunway } from "./runway-reference.ts";

const PATHS = 10_000;
/** Milliseconds allowed, luck and fan together. */
const TARGET = 150;
const luck = { seed: 1, paths: PATHS, doubt: { level: 0.1, month: 0.2 } };

const pay = (place: number, wait: number): number =>
  place < 19 ? 4600 : place < 19 + wait ? 0 : 5200;

const budget: Budget = {
  savings: 24_000,
  coming: Array.from({ length: 13 }, (_, i) =>
    new Float64Array(MONTHS).map((_, place) => pay(place, i + 6) - 350),
  ),
  spending: 3900,
};

function medianTime(run: () => void): number {
  for (let i = 0; i < 3; i++) run();
  const times = Array.from({ length: 9 }, () => timeOf(run));
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const draws = draw(luck);
const found = runway(budget, draws);
const whole = medianTime(() => runway(budget, draw(luck)));
const drawing = medianTime(() => draw(luck));
const lever = medianTime(() => ruinMonths(budget, draws));

plainRunway(budget, luck);
const plainTime = timeOf(() => plainRunway(budget, luck));
const plain = plainRunway(budget, luck);
const same =
  plain.ruin.every((month, i) => month === found.ruin[i]) &&
  plain.fan.every((row, month) => row.every((value, i) => value === found.fan[month]?.[i]));
if (!same) throw new Error("the plain version found another fan");

const lasting = found.ruin.filter((month) => month === NOT_WITHIN).length;
console.info(`${PATHS} paths of ${MONTHS} months: ${whole.toFixed(1)} ms (at most ${TARGET})`);
console.info(`  of it ${drawing.toFixed(1)} for the luck; a lever more: ${lever.toFixed(1)} ms`);
console.info(`  ${lasting} paths last all ${MONTHS} months`);
console.info(
  `  plain, an object a month: the same fan in ${plainTime.toFixed(0)} ms, ${(plainTime / whole).toFixed(1)} times as long`,
);
