/**
 * How much of an applicant programs see and the model does not: the wider it is, the longer the lists of
 * those who match against those who do not. Solved for the published ratio, type by type.
 */
import { isImg } from "#engines/odds/background.ts";
import { APPLICANT_TYPES, type ApplicantType } from "#engines/odds/types.ts";
import { solve } from "./cell.ts";
import { type Context, pool, rateType, residentsOf, scoreOf, targets } from "./context.ts";
import { crossing } from "./population.ts";
import { LEAST_SIGMA } from "./priors.ts";
import { publishedMatch } from "./published.ts";
import type { Slopes } from "./slopes.ts";

export const slopeFor = (slopes: Slopes, c: Context): number =>
  isImg(c.type)
    ? (slopes.img.get(c.specialty.slug) ?? slopes.imgPooled)
    : (slopes.us.get(c.specialty.slug) ?? slopes.usPooled);

export function fitSigma(
  contexts: readonly Context[],
  slopes: Slopes,
): Record<ApplicantType, number> {
  const one = (type: ApplicantType): number => {
    const national = contexts[0]?.inputs.national[type];
    if (!national) return 1;
    const goal = national.ranksMatched / national.ranksUnmatched;
    const own = contexts.filter((c) => c.type === type && residentsOf(c) >= 20);
    return crossing((sigma) => ratio(own, slopes, sigma), goal, LEAST_SIGMA, 2, 9);
  };
  return Object.fromEntries(
    APPLICANT_TYPES.map((type) => [type, Math.round(one(rateType(type)) * 1000) / 1000]),
  ) as Record<ApplicantType, number>;
}

/** Mean list of the matched over mean list of the unmatched, specialties weighted by their residents. */
function ratio(own: readonly Context[], slopes: Slopes, sigma: number): number {
  const total = { matched: 0, matchedRanks: 0, lost: 0, lostRanks: 0 };
  for (const c of own) {
    const rate = publishedMatch(c) ?? c.inputs.national[c.type]?.matchRate ?? 0.8;
    const { moments } = solve(
      pool(c, sigma, slopeFor(slopes, c), scoreOf(c).sd / 10),
      targets(c, rate),
    );
    const people = residentsOf(c) / Math.max(0.02, moments.matchRate);
    total.matched += people * moments.matchRate;
    total.matchedRanks += people * moments.matchRate * moments.ranksMatched;
    total.lost += people * (1 - moments.matchRate);
    total.lostRanks += people * (1 - moments.matchRate) * moments.ranksUnmatched;
  }
  return total.matchedRanks / total.matched / (total.lostRanks / total.lost);
}
