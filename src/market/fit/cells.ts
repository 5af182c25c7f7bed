/**
 * All cells: first those with published match rates, solved exactly; then those without, which carry
 * the second stage of the nearest type that has it, shifted so that the type's national rate comes out.
 */

import { isImg } from "#engines/odds/background.ts";
import type { OddsModel } from "#engines/odds/model.ts";
import type { ApplicantType } from "#engines/odds/types.ts";
import { type Solved, solve } from "./cell.ts";
import { type Context, pool, rateType, residentsOf, scoreOf, targets } from "./context.ts";
import { crossing, moments, type Pool } from "./population.ts";
import { FIRST_CHOICE, OTHER_FIRST_CHOICE_IMG } from "./priors.ts";
import { publishedMatch } from "./published.ts";
import { slopeFor } from "./sigma.ts";
import type { Slopes } from "./slopes.ts";

export interface Settings {
  readonly sigma: OddsModel["sigma"];
  readonly slopes: Slopes;
}

export interface Cells {
  readonly solved: ReadonlyMap<string, Solved>;
  /** Keys of the cells whose match rate is published. */
  readonly published: ReadonlySet<string>;
}

const key = (specialty: string, type: ApplicantType): string => `${specialty}|${type}`;
export const cellKey = (c: Context): string => key(c.specialty.slug, c.type);

export function cellOf(cells: Cells, c: Context): Solved {
  const found = cells.solved.get(cellKey(c));
  if (!found) throw new RangeError(`no fit for ${cellKey(c)}`);
  return found;
}

export const poolOf = (c: Context, settings: Settings): Pool =>
  pool(c, settings.sigma[c.type], slopeFor(settings.slopes, c), scoreOf(c).sd / 10);

export function solvePublished(contexts: readonly Context[], settings: Settings): Cells {
  const solved = new Map<string, Solved>();
  for (const c of contexts) {
    const rate = publishedMatch(c);
    if (rate !== null) solved.set(cellKey(c), solve(poolOf(c, settings), targets(c, rate)));
  }
  return {
    solved,
    published: new Set(solved.keys()),
  };
}

/** Types in the order they are filled in, each after the type whose second stage it reads. */
const CARRIED: readonly (readonly [ApplicantType, ApplicantType])[] = [
  ["us-md-senior", "us-md-senior"],
  ["non-us-img", "us-md-senior"],
  ["us-do-senior", "us-md-senior"],
  ["us-img", "non-us-img"],
  ["us-md-graduate", "us-md-senior"],
  ["us-do-graduate", "us-do-senior"],
];

export function carry(contexts: readonly Context[], from: Cells, settings: Settings): Cells {
  const solved = new Map(from.solved);
  const middle = meanKappa(contexts, from);
  for (const [type, lender] of CARRIED) {
    const all = contexts.filter((c) => c.type === type);
    const own = all.filter((c) => !solved.has(cellKey(c)));
    const drafts = own.map((c) => carried(c, solved, { lender, settings, middle }));
    const shift = type === lender ? NONE : nationalShift(own, drafts);
    own.forEach((c, i) => {
      const draft = drafts[i];
      if (draft) solved.set(cellKey(c), shifted(draft, shift));
    });
  }
  return { solved, published: from.published };
}

interface Draft extends Solved {
  readonly pool: Pool;
}

interface From {
  readonly lender: ApplicantType;
  readonly settings: Settings;
  readonly middle: number;
}

/** The first stage from the type's own interview rate, the second from the lender's. */
function carried(c: Context, solved: ReadonlyMap<string, Solved>, from: From): Draft {
  const start = poolOf(c, from.settings);
  const goal = targets(c, 0.5);
  const { alpha, applications } = solve(start, goal);
  const full = { ...start, applications };
  const lent =
    solved.get(key(c.specialty.slug, from.lender)) ?? solved.get(key(c.lender.slug, from.lender));
  const kappa = lent?.kappa ?? from.middle;
  return { alpha, kappa, applications, moments: moments(full, alpha, kappa), pool: full };
}

/** Second stage of US MD seniors, all published specialties, by people. */
function meanKappa(contexts: readonly Context[], from: Cells): number {
  let sum = 0;
  let people = 0;
  for (const c of contexts) {
    const kappa = from.solved.get(cellKey(c))?.kappa;
    if (c.type !== "us-md-senior" || kappa === undefined) continue;
    sum += kappa * residentsOf(c);
    people += residentsOf(c);
  }
  return people === 0 ? 0 : sum / people;
}

interface Shift {
  readonly alpha: number;
  readonly kappa: number;
}

const NONE: Shift = { alpha: 0, kappa: 0 };

const shifted = (base: Draft, by: Shift): Solved => {
  const alpha = base.alpha + by.alpha;
  const kappa = base.kappa + by.kappa;
  return {
    alpha,
    kappa,
    applications: base.applications,
    moments: moments(base.pool, alpha, kappa),
  };
};

/**
 * The shift at which the residents of the type, divided by the rate of each specialty, add up to the
 * type's applicants. The national rate counts any position, the specialties' rates the first choice:
 * it is drawn down by the ratio of the two where both are published (`FIRST_CHOICE`). Graduates who are
 * not seniors have no interview rates of their own, so both stages move for them.
 */
function nationalShift(own: readonly Context[], drafts: readonly Draft[]): Shift {
  const [c] = own;
  const rate = c?.inputs.national[c.type]?.matchRate;
  if (!c || rate === undefined) return { alpha: 0, kappa: 0 };
  const both = rateType(c.type) !== c.type;
  const at = (x: number): Shift => ({ alpha: both ? x : 0, kappa: x });
  const total = (x: number): number => {
    let matched = 0;
    let people = 0;
    drafts.forEach((draft, i) => {
      const residents = own[i] ? residentsOf(own[i]) : 0;
      matched += residents;
      people += residents / Math.max(0.02, shifted(draft, at(x)).moments.matchRate);
    });
    return people === 0 ? rate : matched / people;
  };
  const goal =
    c.type === "non-us-img"
      ? OTHER_FIRST_CHOICE_IMG
      : rate * FIRST_CHOICE[isImg(c.type) ? "img" : "us"];
  return at(crossing(total, goal, -6, 4));
}
