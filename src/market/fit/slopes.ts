/** Score slopes of every specialty, pulled towards the pooled slope where few people stand behind them. */
import { isImg } from "#engines/odds/background.ts";
import type { ApplicantType } from "#engines/odds/types.ts";
import { type Context, pool, scoreOf, targets } from "./context.ts";
import { publishedMatch } from "./published.ts";
import { slopeOfBands, slopeOfOutcomes } from "./slope.ts";

export interface Slopes {
  readonly us: ReadonlyMap<string, number>;
  readonly img: ReadonlyMap<string, number>;
  readonly usPooled: number;
  readonly imgPooled: number;
}

/** People's worth of the pooled slope in each specialty's own. */
const POOLING = 300;
/** A higher score never lowers a chance, and the bands leave no room for a slope of nothing. */
const LEAST = 0.05;

interface Found {
  readonly slug: string;
  readonly slope: number;
  readonly people: number;
}

export function fitSlopes(
  contexts: readonly Context[],
  sigma: Readonly<Record<ApplicantType, number>>,
): Slopes {
  const us = contexts.flatMap((c) => (c.type === "us-md-senior" ? found(c, sigma[c.type]) : []));
  const img = contexts.flatMap((c) => (c.type === "non-us-img" ? found(c, sigma[c.type]) : []));
  const usPooled = pooled(us);
  const imgPooled = pooled(img);
  return { us: shrunk(us, usPooled), img: shrunk(img, imgPooled), usPooled, imgPooled };
}

function found(c: Context, sigma: number): Found[] {
  const rate = publishedMatch(c);
  if (rate === null) return [];
  const score = scoreOf(c);
  const start = pool(c, sigma, 0.3, score.sd / 10);
  const goal = targets(c, rate);
  if (isImg(c.type)) {
    const { img } = c.specialty;
    const slope = img ? slopeOfOutcomes(start, goal, img) : null;
    return slope === null || !img
      ? []
      : [{ slug: c.specialty.slug, slope, people: img.matched + img.notMatched }];
  }
  const people = c.specialty.bands.reduce((sum, b) => sum + b.people, 0);
  if (c.specialty.bands.length < 3) return [];
  return [
    { slug: c.specialty.slug, slope: slopeOfBands(start, goal, c.specialty.bands, score), people },
  ];
}

const pooled = (all: readonly Found[]): number => {
  const people = all.reduce((sum, f) => sum + f.people, 0);
  return people === 0
    ? 0.3
    : Math.max(LEAST, all.reduce((sum, f) => sum + f.slope * f.people, 0) / people);
};

const shrunk = (all: readonly Found[], middle: number): ReadonlyMap<string, number> =>
  new Map(
    all.map((f) => [
      f.slug,
      Math.max(LEAST, (f.slope * f.people + middle * POOLING) / (f.people + POOLING)),
    ]),
  );
