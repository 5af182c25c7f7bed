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
}

export const margin = { top: 26, right: 66, bottom: 44, left: 44 } as const;
const TICK_EVERY_PX = 84;

/** `size` in pixels, the margins included. Chances always run from 0 to 1, so that two curves compare. */
export function curveShape(
  curve: readonly CurvePoint[],
  size: { width: number; height: number },
): CurveShape {
  const last = curve.at(-1)?.applications ?? 1;
  const x = scaleLinear([0, Math.max(1, last)], [margin.left, size.width - margin.right]);
  const y = scaleLinear([0, 1], [size.height - margin.bottom, margin.top]);
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
  const ticks = x.ticks(Math.max(2, Math.floor(size.width / TICK_EVERY_PX)));
  return {
    x,
    y,
    path: path(drawn),
    area: path(filled),
    xTicks: ticks.filter((n) => Number.isInteger(n)),
    yTicks: [0, 0.25, 0.5, 0.75, 1],
  };
}

/** The point of the curve nearest to a place on the page. */
export function nearestPoint(curve: readonly CurvePoint[], shape: CurveShape, px: number): number {
  const applications = curve.map((p) => p.applications);
  return curve[bisectCenter(applications, shape.x.invert(px))]?.applications ?? 0;
}

export const feeAt = (curve: readonly CurvePoint[], applications: number): number | null =>
  applications === 0 ? 0 : (curve.find((p) => p.applications === applications)?.fee ?? null);
