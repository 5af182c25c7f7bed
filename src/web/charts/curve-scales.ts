/** Where the points of the curve fall on the page. */
import { bisectCenter } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import type { CurvePoint } from "#answers/types.ts";

export interface CurveShape {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly path: string;
  readonly area: string;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly margin: { readonly left: number; readonly right: number };
  /** No room beside the curve for the range of the list: its words stand over it. */
  readonly narrow: boolean;
}

const TOP = 26;
const BOTTOM = 44;
/** A fee of five figures, with a little air. */
const LEAST_TICK_PX = 48;
const NARROW_PX = 420;

/** `size` in pixels, the margins included. Chances always run from 0 to 1, so that two curves compare. */
export function curveShape(
  curve: readonly CurvePoint[],
  size: { width: number; height: number },
): CurveShape {
  const last = curve.at(-1)?.applications ?? 1;
  const narrow = size.width < NARROW_PX;
  const margin = { left: 44, right: narrow ? 18 : 66 };
  const x = scaleLinear([0, Math.max(1, last)], [margin.left, size.width - margin.right]);
  const y = scaleLinear([0, 1], [size.height - BOTTOM, TOP]);
  const points = [{ applications: 0, fee: 0, matchChance: 0 }, ...curve];
  const drawn = line<CurvePoint>(
    (p) => x(p.applications),
    (p) => y(p.matchChance),
  ).curve(curveMonotoneX);
  const filled = area<CurvePoint>(
    (p) => x(p.applications),
    y(0),
    (p) => y(p.matchChance),
  ).curve(curveMonotoneX);
  const path = (draw: (points: CurvePoint[]) => string | null) => draw(points) ?? "";
  return {
    x,
    y,
    path: path(drawn),
    area: path(filled),
    xTicks: wholeTicks(x),
    yTicks: [0, 0.25, 0.5, 0.75, 1],
    margin,
    narrow,
  };
}

/** As many whole numbers as stand clear of one another; at least the first and one more. */
function wholeTicks(x: ScaleLinear<number, number>): readonly number[] {
  const [from = 0, to = 0] = x.range();
  for (let most = Math.floor((to - from) / LEAST_TICK_PX); most > 1; most--) {
    const ticks = x.ticks(most).filter((n) => Number.isInteger(n));
    const [a = 0, b = 0] = ticks;
    if (ticks.length > 1 && x(b) - x(a) >= LEAST_TICK_PX) return ticks;
  }
  return x.domain();
}

/** The point of the curve nearest to a place on the page. */
export function nearestPoint(curve: readonly CurvePoint[], shape: CurveShape, px: number): number {
  const applications = curve.map((p) => p.applications);
  return curve[bisectCenter(applications, shape.x.invert(px))]?.applications ?? 0;
}

export const feeAt = (curve: readonly CurvePoint[], applications: number): number | null =>
  applications === 0 ? 0 : (curve.find((p) => p.applications === applications)?.fee ?? null);
