/**
 * The optimiser's own words. An option is an application that could be sent; a level is the signal
 * sent with it; a node is one value of the shock that all decisions share (given a node, decisions are
 * independent); a group is a specialty, with its own fee tiers, signals and counts.
 */
export type Level = "none" | "silver" | "gold";
export const LEVELS: readonly Level[] = ["none", "silver", "gold"];

export interface Option {
  readonly id: string;
  readonly group: string;
  /** What acceptance here is worth to the user; 1 everywhere means "matching at all". */
  readonly value: number;
  /** Fee when it does not depend on the count; in the unit of `limits.budget`. */
  readonly cost?: number;
  /** Chance of acceptance at each node; levels are nested events, so none <= silver <= gold. */
  readonly accept: Readonly<{ none: NodeChances; silver?: NodeChances; gold?: NodeChances }>;
  /** Must be in the list whatever it is worth. */
  readonly pinned?: boolean;
  /** In the list, and at exactly this level whatever another would be worth; counts against its group's signals. */
  readonly placed?: Level;
}

export type NodeChances = Float64Array | readonly number[];

export interface GroupLimits {
  readonly count?: number;
  /** Signals to give, those placed included; 0 when missing. */
  readonly gold?: number;
  readonly silver?: number;
  /** Fee of the first n applications, n = 0, 1, 2, …; overrides `cost` for the whole group. */
  readonly fees?: readonly number[];
}

export interface Instance {
  /** Weights of the nodes; sum to 1. */
  readonly weights: NodeChances;
  readonly options: readonly Option[];
  readonly limits: {
    readonly count?: number;
    readonly budget?: number;
    readonly perGroup?: Readonly<Record<string, GroupLimits>>;
  };
  /** Value when nothing accepts. */
  readonly fallback?: number;
}

/** "quick" is greedy with signals moved in pairs: no exchanges, and a bound from one set only. */
export type Pace = "full" | "quick";

export interface Choice {
  readonly id: string;
  readonly level: Level;
}

export interface Portfolio {
  readonly chosen: readonly Choice[];
  /** Expected value of the best acceptance. */
  readonly value: number;
  /** No list within the limits can be worth more. */
  readonly upperBound: number;
  readonly method: "exact" | "greedy" | "greedy+swap";
  /** Ids in the order they were worth adding, and the value after each. */
  readonly order: readonly string[];
  readonly values: readonly number[];
  /** Total fee in the unit of the budget. */
  readonly cost: number;
}
