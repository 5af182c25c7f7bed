/** Where the fan of what is left falls on the page. */
import { bisectCenter } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { RunwayAnswer } from "#answers/path/runway-schema.ts";

export type FanMonth = NonNullable<RunwayAnswer["fan"]>[number];
/** What the picture shows of an answer. */
export type Fan = Pick<RunwayAnswer, "today" | "runsOut" | "lasting" | "payEnds"> & {
  readonly fan: readonly FanMonth[];
};

export interface FanShape {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** The months shown: the later ones are in the table. */
  readonly shown: readonly FanMonth[];
  readonly outer: string;
  readonly inner: string;
  readonly middle: string;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly margin: { readonly left: number; readonly right: number };
}

const TOP = 30;
const BOTTOM = 44;
/** A month and a year, with a word's space between two of them. */
const LEAST_TICK_PX = 76;
const YEAR = 12;
const HALF_YEAR = 6;

/**
 * The months worth a look: half a year past the later of the end of the pay and the month in which nine tenths of
 * the paths are out; at least one year, and all ten where fewer than nine tenths run out.
 */
export function monthsShown({ fan, runsOut, payEnds }: Fan): number {
  const last = fan.length - 1;
  const late = runsOut?.late.month ?? null;
  if (late === null) return last;
  const wanted = Math.max(late, payEnds?.month ?? 0) + HALF_YEAR;
  return Math.min(last, Math.max(YEAR, Math.ceil(wanted / HALF_YEAR) * HALF_YEAR));
}

/** `size` in pixels, the margins included. Zero dollars is always on the page. */
export function fanShape(answer: Fan, size: { width: number; height: number }): FanShape {
  const shown = answer.fan.slice(0, monthsShown(answer) + 1);
  const margin = { left: 56, right: 30 };
  const last = shown.at(-1)?.month ?? 1;
  const x = scaleLinear([0, last], [margin.left, size.width - margin.right]);
  const ends = shown.flatMap(({ p10, p90 }) => [p10, p90]);
  const y = scaleLinear(
    [Math.min(0, ...ends), Math.max(1, ...ends)],
    [size.height - BOTTOM, TOP],
  ).nice(10);
  const band = (low: "p10" | "p25", high: "p75" | "p90") =>
    area<FanMonth>(
      (row) => x(row.month),
      (row) => y(row[low]),
      (row) => y(row[high]),
    )([...shown]) ?? "";
  const middle = line<FanMonth>(
    (row) => x(row.month),
    (row) => y(row.p50),
  )([...shown]);
  return {
    x,
    y,
    shown,
    outer: band("p10", "p90"),
    inner: band("p25", "p75"),
    middle: middle ?? "",
    xTicks: monthTicks(x),
    yTicks: y.ticks(5),
    margin,
  };
}

/** Every 6, 12, 24 or 60 months, whichever is the first that stands clear. */
function monthTicks(x: ScaleLinear<number, number>): readonly number[] {
  const [, last = 1] = x.domain();
  const step = [6, 12, 24, 60].find((months) => x(months) - x(0) >= LEAST_TICK_PX) ?? last;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}

/** The month nearest to a place on the page. */
export function nearestMonth({ shown, x }: FanShape, px: number): number {
  const months = shown.map(({ month }) => month);
  return months[bisectCenter(months, x.invert(px))] ?? 0;
}

/** Where the money runs out, from the first tenth of the paths to the ninth; open where some last 10 years. */
export interface RuinMark {
  readonly from: number;
  /** null: half of the paths or more last longer than is shown. */
  readonly middle: number | null;
  readonly to: number;
  readonly open: boolean;
}

/** In pixels, where those months begin; null where fewer than a tenth of the paths run out. */
export function ruinMark({ runsOut }: Fan, { x }: FanShape): RuinMark | null {
  const early = runsOut?.early.month ?? null;
  if (runsOut === null || early === null) return null;
  const [, end = 0] = x.range();
  const { middle, late } = runsOut;
  return {
    from: x(early - 1),
    middle: middle.month === null ? null : x(middle.month - 1),
    to: late.month === null ? end : x(late.month - 1),
    open: late.month === null,
  };
}

/** Digits and letters of the picture, on average; a little too wide rather than too narrow. */
const LETTER_PX = 6.8;

/** Where words of this length begin so that they stay in the picture. */
export const wordsAt = (words: string, from: number, width: number): number =>
  Math.max(0, Math.min(from, width - words.length * LETTER_PX));

/** Words of the range: under the line and before the fall, where nothing is drawn; over the line where that is too tight. */
export function besideFall(
  words: string,
  { from }: RuinMark,
  { shape, width }: { shape: FanShape; width: number },
): { readonly x: number; readonly below: boolean } {
  const x = from + 4 - words.length * LETTER_PX;
  if (x >= shape.margin.left + 4) return { x, below: true };
  return { x: wordsAt(words, from - 2, width), below: false };
}
