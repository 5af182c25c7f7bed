/**
 * The chance of an invitation and of a match at one program, at every node of the shared shocks, in one
 * world of parameters. Definition and sources: `docs/method/odds.md`.
 */
import { exp, logistic } from "#core/numeric.ts";
import { backgroundTerms, FEW_PEOPLE, scoreTerm, type Term } from "./background.ts";
import type { World } from "./draws.ts";
import type { CellModel, OddsModel, SpecialtyModel } from "./model.ts";
import type { Nodes, SeenNodes } from "./nodes.ts";
import { placeTerms } from "./place.ts";
import { openness, programSpread, unfilledChance } from "./program.ts";
import type { Applicant, ProgramCovariates, SignalLevel } from "./types.ts";

/** One applicant in one specialty, with everything that does not depend on the program. */
export interface Candidate {
  readonly model: OddsModel;
  readonly applicant: Applicant;
  readonly specialty: SpecialtyModel;
  readonly slug: string;
  readonly cell: CellModel;
  readonly terms: readonly Term[];
  /** The coefficient of its signals, as the draws name it. */
  readonly signal: string;
  /** Which of the nodes' shocks is this specialty's. */
  readonly slot: number;
}

/** One program as this applicant meets it. */
export interface Prospect {
  readonly candidate: Candidate;
  readonly program: ProgramCovariates;
  /** Terms of this program alone. */
  readonly terms: readonly Term[];
  /** What of the terms tells the program that the applicant would come, signal apart. */
  readonly ties: number;
  readonly openness: number;
  /** Chance of not filling, less that of the specialty. */
  readonly unfilled: number;
}

/** null when the model has no figures for this type in this specialty. */
export function candidate(
  model: OddsModel,
  applicant: Applicant,
  at: { readonly specialty: string; readonly slot: number },
): Candidate | null {
  const specialty = model.specialties[at.specialty];
  const cell = specialty?.types[applicant.type];
  if (!specialty || !cell) return null;
  const terms = [scoreTerm(specialty, cell, applicant), ...backgroundTerms(model, applicant)];
  const { specialty: slug, slot } = at;
  return { model, applicant, specialty, cell, terms, slug, signal: `signal ${slug}`, slot };
}

export function prospect(of: Candidate, program: ProgramCovariates): Prospect {
  const terms = placeTerms(of.model, of.applicant, program);
  return {
    candidate: of,
    program,
    terms,
    ties: ties(terms),
    openness: openness(of.model, program, of.applicant.type),
    unfilled: unfilledChance(of.specialty, program) - of.specialty.unfilled,
  };
}

const moved = (terms: readonly Term[], world: World): number => {
  let sum = 0;
  for (const term of terms)
    sum += term.effect + (term.se === 0 ? 0 : term.se * world.shift(shiftOf(term)));
  return sum;
};

/** What is not said is one unknown, the coefficient of what is said another. */
const shiftOf = ({ name, given }: Term): string => (given === null ? `unsaid ${name}` : name);

/**
 * Log-odds a signal adds at a program in a world; never below 0, and gold never below silver. What the
 * applicant's division and state add there is partly the same (`signalOverlap`): given a signal, an aligned
 * division is worth an odds ratio of 1.4 where it is worth 2.2 without (internal medicine, 2022).
 */
export function signalEffect(at: Prospect, level: SignalLevel, world: World): number {
  if (level === "none") return 0;
  const { specialty, signal, model } = at.candidate;
  const { silver, gold } = specialty.signal;
  const z = world.shift(signal);
  const held = model.signalOverlap * at.ties;
  const low = Math.max(0, silver.value + silver.se * z - held);
  return level === "silver" ? low : Math.max(low, gold.value + gold.se * z - held);
}

const TIES: ReadonlySet<string> = new Set(["aligned-division", "no-preference", "in-state"]);
const ties = (terms: readonly Term[]): number =>
  terms.reduce((sum, t) => sum + (TIES.has(t.name) ? Math.max(0, t.effect) : 0), 0);

/** What a world makes of a candidate: worked out once for all its programs. */
export interface Standing {
  readonly invite: number;
  readonly strength: number;
  readonly kappa: number;
  readonly sigma: number;
  readonly r: number;
  readonly tau: number;
  readonly fill: number;
}

export function standing(of: Candidate, world: World): Standing {
  const { model, cell, slug } = of;
  const thin = cell.people < FEW_PEOPLE ? THIN * world.shift(`thin ${slug}`) : 0;
  const strength = moved(of.terms, world) + thin;
  const type = of.applicant.type;
  const fill = model.effects["unfilled-at-match"];
  return {
    invite: cell.alpha + cell.alphaSe * world.shift(`alpha ${slug} ${type}`) + strength,
    strength,
    kappa: cell.kappa + cell.kappaSe * world.shift(`kappa ${slug} ${type}`),
    sigma: model.sigma[type],
    r: Math.max(0, model.persistence.r + model.persistence.se * world.shift("r")),
    tau: Math.max(0, model.interview.tau + model.interview.se * world.shift("tau")),
    fill: Math.max(0, fill.value + fill.se * world.shift("unfilled-at-match")),
  };
}

/** Extra spread, log-odds, where fewer than thirty people stand behind a cell. */
const THIN = 0.8;
/** Spread of a program's second stage around the model: who ranks whom is known badly (AUROC about 0.60). */
const RANK_SPREAD = 0.5;

/** Log-odds of an invitation without a signal at eta = 0, and of a match given a rank at eta = zeta = 0. */
export interface Position {
  readonly invite: number;
  readonly match: number;
  /**
   * Factor on the odds of a match given a rank, for sums over many programs: in the draws the two stages
   * of one program move together, which would raise the mean chance of a list though nothing was learned.
   */
  readonly together: number;
}

export function position(at: Prospect, of: Standing, world: World): Position {
  const { candidate: c, program } = at;
  const local = moved(at.terms, world) + at.openness;
  const spread = programSpread(c.model, c.cell, program.seen);
  const own = spread * world.program(program.id, "invite");
  const invite = of.invite + local;
  const match = of.kappa + of.r * (of.strength + local) + of.fill * at.unfilled;
  const second = of.r * own + RANK_SPREAD * world.program(program.id, "match");
  if (world.spread === 0) return { invite, match, together: 1 };
  const variance = spread * spread;
  return {
    invite: invite + own - lift(invite, variance),
    match: match + second - lift(match, of.r * of.r * variance + RANK_SPREAD * RANK_SPREAD),
    together: exp(-of.r * variance * (1 - logistic(invite))),
  };
}

/**
 * What a program's own spread would add to its mean chance, in log-odds (second order): taken off in the
 * draws, so that not knowing a program widens the interval and does not raise the chance.
 */
const lift = (index: number, variance: number): number =>
  0.5 * variance * (1 - 2 * logistic(index));

/** Fills `invite` and `match` (given a rank) at each node; both have the length of the nodes. */
export function fillNodes(
  at: Prospect,
  of: Standing,
  where: Position,
  nodes: Nodes,
  out: { readonly invite: Float64Array; readonly match: Float64Array },
): void {
  const seen = seenBy(at.candidate, nodes);
  const row = new Float64Array(seen.weights.length);
  fillInvites(seen, of, where.invite, row);
  for (let q = 0; q < out.invite.length; q++) out.invite[q] = row[seen.place[q] ?? 0] ?? 0;
  fillMatches(seen, of, where.match, row);
  for (let q = 0; q < out.match.length; q++) out.match[q] = row[seen.place[q] ?? 0] ?? 0;
}

/** The nodes as the candidate's specialty sees them. */
export function seenBy({ slot }: Candidate, { seen }: Nodes): SeenNodes {
  const own = seen[slot];
  if (!own) throw new RangeError(`slot must be below ${seen.length}, got ${slot}`);
  return own;
}

/** The chance of an invitation at each seen node, from its log-odds at eta = 0. */
export function fillInvites(
  { eta, sameEta }: SeenNodes,
  { sigma }: Standing,
  invite: number,
  out: Float64Array,
): void {
  for (let q = 0; q < eta.length; q++) {
    const first = sameEta[q] ?? q;
    out[q] = first < q ? (out[first] ?? 0) : logistic(invite + sigma * (eta[q] ?? 0));
  }
}

/** The chance of a match given a rank at each seen node, from its log-odds at eta = zeta = 0. */
export function fillMatches(
  { eta, zeta }: SeenNodes,
  { sigma, r, tau }: Standing,
  match: number,
  out: Float64Array,
): void {
  for (let q = 0; q < eta.length; q++)
    out[q] = logistic(match + r * (sigma * (eta[q] ?? 0)) + tau * (zeta[q] ?? 0));
}

/** What the shocks alone do to the odds against, at each node a specialty sees. */
export interface OddsAgainst {
  readonly invite: Float64Array;
  /** Of a match given a rank. */
  readonly match: Float64Array;
}

/**
 * The same for every program, so that e^x is worked out once for a world and not at every program: the odds
 * against at log-odds x are e^-x times these, and the chance is 1 / (1 + odds against), to the last digit
 * but one what `fillInvites` and `fillMatches` give.
 */
export function oddsAgainst(of: Standing, { eta, zeta }: SeenNodes): OddsAgainst {
  const seen = eta.map((shock) => of.sigma * shock);
  return {
    invite: seen.map((shock) => exp(-shock)),
    match: seen.map((shock, q) => exp(-(of.r * shock + of.tau * (zeta[q] ?? 0)))),
  };
}
