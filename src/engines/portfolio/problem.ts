/**
 * An instance laid flat for the optimiser: options that can matter, in the total order "higher value
 * first, then smaller id", chances in one array, nodes that no option tells apart merged into one.
 * Everything after this file is a function of this order, so the order of the input cannot show.
 */
import { checkInstance } from "./check.ts";
import { flatNodes } from "./nodes.ts";
import { placedLevels, withPlaced } from "./placed.ts";
import { type GroupLimits, type Instance, LEVELS, type Option } from "./types.ts";

/** Rules of one specialty; signals by level index, `fees` null when costs differ by option. */
export interface Group {
  readonly name: string;
  readonly size: number;
  readonly count: number;
  readonly signals: readonly [number, number, number];
  readonly fees: Float64Array | null;
  /** The fee is a table by count, not the options' own costs. */
  readonly tiered: boolean;
}

export interface Problem {
  readonly size: number;
  /** Nodes after merging, padded with weightless ones to a multiple of 4. */
  readonly nodes: number;
  readonly ids: readonly string[];
  /** Place of each option when sorted by id. */
  readonly rank: Int32Array;
  readonly value: Float64Array;
  readonly group: Int32Array;
  readonly cost: Float64Array;
  readonly pinned: Uint8Array;
  /** Level to print where it was not to be chosen (`placed.ts`), -1 elsewhere; such an option is searched at level 0. */
  readonly placed: Int8Array;
  /** Chance of option j at level l and node q, at [(3 j + l) nodes + q]. */
  readonly chances: Float64Array;
  /** 1 where option j may be sent at level l, at [3 j + l]. */
  readonly usable: Uint8Array;
  readonly weights: Float64Array;
  /** Value at each node when nothing accepts. */
  readonly base: Float64Array;
  /** Base, kinds and scales are set by another list: what holds for one list alone may not. */
  readonly linked: boolean;
  /** What the value of an option counts for at each node: row kind[j] of `scale`. */
  readonly kind: Uint8Array;
  readonly scale: Float64Array;
  readonly groups: readonly Group[];
  readonly count: number;
  readonly budget: number;
  /** Difference below which two values are the same. */
  readonly tolerance: number;
}

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How two linked lists are laid flat: nodes as they are, and some options first among equals. */
export interface Linking {
  readonly first: (option: Option) => boolean;
}

/** Checks and flattens; throws RangeError on a broken contract. */
export function compile(given: Instance, linking?: Linking): Problem {
  checkInstance(given);
  const instance = withPlaced(given);
  const fallback = instance.fallback ?? 0;
  const options = usefulOptions(instance, fallback, linking);
  const groups = groupRules(instance, options);
  const nodes = flatNodes(instance.weights, options, !linking);
  const size = options.length;
  const index = new Map(groups.map((group, g) => [group.name, g]));
  const group = Int32Array.from(options, (option) => index.get(option.group) ?? 0);
  return {
    size,
    nodes: nodes.weights.length,
    ids: options.map((option) => option.id),
    rank: idRank(options),
    value: Float64Array.from(options, (option) => Math.max(option.value, fallback)),
    group,
    cost: Float64Array.from(options, (option) => option.cost ?? 0),
    pinned: Uint8Array.from(options, (option) => (option.pinned ? 1 : 0)),
    placed: placedLevels(options),
    chances: nodes.chances,
    usable: usableLevels(options, group, groups),
    weights: nodes.weights,
    base: new Float64Array(nodes.weights.length).fill(fallback),
    linked: linking !== undefined,
    kind: new Uint8Array(size),
    scale: new Float64Array(nodes.weights.length).fill(1),
    groups,
    count: Math.floor(Math.min(instance.limits.count ?? size, size)),
    budget: instance.limits.budget ?? Number.POSITIVE_INFINITY,
    tolerance: 1e-12 * largest(options, fallback),
  };
}

const largest = (options: readonly Option[], fallback: number): number =>
  options.reduce((most, option) => Math.max(most, Math.abs(option.value)), Math.max(1, fallback));

/** An option no better than the fallback, or that never accepts, gains nothing: kept only if pinned. */
function usefulOptions(
  instance: Instance,
  fallback: number,
  linking: Linking | undefined,
): readonly Option[] {
  const useful = (option: Option) =>
    option.pinned || (option.value > fallback && LEVELS.some((l) => positive(option.accept[l])));
  const worth = (option: Option) => Math.max(option.value, fallback);
  const late = (option: Option) => Number(linking !== undefined && !linking.first(option));
  const order = (a: Option, b: Option) =>
    worth(b) - worth(a) || late(a) - late(b) || byCodeUnit(a.id, b.id);
  return instance.options.filter(useful).sort(order);
}

function positive(chances: ArrayLike<number> | undefined): boolean {
  if (chances) for (let q = 0; q < chances.length; q++) if ((chances[q] ?? 0) > 0) return true;
  return false;
}

function idRank(options: readonly Option[]): Int32Array {
  const rank = new Int32Array(options.length);
  const order = options.map((option, j) => ({ id: option.id, j }));
  order
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .forEach(({ j }, place) => {
      rank[j] = place;
    });
  return rank;
}

function groupRules(instance: Instance, options: readonly Option[]): readonly Group[] {
  const names = [...new Set(options.map((option) => option.group))].sort(byCodeUnit);
  const limits = new Map(Object.entries(instance.limits.perGroup ?? {}));
  return names.map((name) => {
    const members = options.filter((option) => option.group === name);
    return oneGroup(name, limits.get(name) ?? {}, members);
  });
}

function oneGroup(name: string, limits: GroupLimits, members: readonly Option[]): Group {
  const size = members.length;
  const most = limits.fees ? limits.fees.length - 1 : size;
  return {
    name,
    size,
    count: Math.floor(Math.min(limits.count ?? size, most, size)),
    signals: [size, Math.floor(limits.silver ?? 0), Math.floor(limits.gold ?? 0)],
    fees: limits.fees ? extendedFees(limits.fees, size) : evenFees(members),
    tiered: limits.fees !== undefined,
  };
}

/** Fees of 0 to `size` applications; past the table (only pinned options get there) the last step again. */
function extendedFees(fees: readonly number[], size: number): Float64Array {
  const last = fees.length - 1;
  const top = fees[last] ?? 0;
  const step = top - (fees[last - 1] ?? top);
  return Float64Array.from({ length: size + 1 }, (_, n) => fees[n] ?? top + (n - last) * step);
}

/** One price for every option is a fee by count too. */
function evenFees(members: readonly Option[]): Float64Array | null {
  const price = members[0]?.cost ?? 0;
  if (members.some((option) => (option.cost ?? 0) !== price)) return null;
  return Float64Array.from({ length: members.length + 1 }, (_, n) => n * price);
}

function usableLevels(
  options: readonly Option[],
  group: Int32Array,
  groups: readonly Group[],
): Uint8Array {
  const usable = new Uint8Array(options.length * 3);
  options.forEach((option, j) => {
    const signals = groups[group[j] ?? 0]?.signals;
    LEVELS.forEach((level, l) => {
      usable[j * 3 + l] = option.accept[level] && (signals?.[l] ?? 0) > 0 ? 1 : 0;
    });
  });
  return usable;
}
