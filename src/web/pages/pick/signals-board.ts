/** The signals of one specialty as a board: slots with who holds them, what each is worth, who would be next. */
import type { ListAnswer, ListedApplication, SignalLevel } from "#answers/types.ts";
import { cityAndState } from "../../messages/list.ts";
import type { Placements } from "./row-acts.ts";

export type Tier = "gold" | "silver";

/** The chance of matching from the whole list with this program at a level, the rest as it is. */
export interface LevelWorth {
  readonly level: SignalLevel;
  readonly matchChance: number;
  readonly objective: number;
}

/** What a signal more at this program would add to the whole list. */
export interface SignalUse {
  readonly level: Tier;
  readonly id: string;
  readonly matchChance: number;
  readonly objective: number;
}

/** The same for a signal that another program gives up; below 0 it is a loss. */
export interface SignalSwap extends SignalUse {
  readonly from: string;
}

/** The parts of an answer that the board draws. What is worth what comes with the refined answer. */
export interface BoardAnswer {
  readonly applications: readonly (ListedApplication & {
    readonly worth?: readonly LevelWorth[];
  })[];
  readonly firstYear?: { readonly applications: BoardAnswer["applications"] };
  readonly signals: readonly (ListAnswer["signals"][number] & {
    /** The best use of one more signal of each kind. */
    readonly oneMore?: readonly SignalUse[];
    /** Where a signal could go instead, the best first. */
    readonly swaps?: readonly SignalSwap[];
  })[];
}

export interface Holder {
  readonly id: string;
  readonly institution: string;
  readonly where: string;
  readonly level: SignalLevel;
  readonly byYou: boolean;
  /** Chance of matching with the signal and without it; null until it is worked out. */
  readonly worth: { readonly with: number; readonly without: number } | null;
  /** The same at every level it could have; empty until then. */
  readonly levels: readonly LevelWorth[];
}

/** A program that would be next for a signal, and who would give it up; nobody for one signal more. */
export interface Next {
  readonly id: string;
  readonly institution: string;
  readonly level: Tier;
  readonly from: Partner | null;
  /** What it adds to the chance of matching from the whole list. */
  readonly gain: number;
  /** True where the list is worth more with it and more likely to match: only that is an offer. */
  readonly better: boolean;
}

export interface BoardTier {
  readonly level: Tier;
  readonly of: number;
  readonly holders: readonly Holder[];
  /** True when the user placed all of them, so that a move here must be a swap. */
  readonly settled: boolean;
}

export interface Board {
  readonly scheme: BoardAnswer["signals"][number];
  readonly two: boolean;
  readonly tiers: readonly BoardTier[];
  /** Programs that the user wants to have no signal. */
  readonly barred: readonly Holder[];
  readonly oneMore: readonly Next[];
  readonly swaps: readonly Next[];
  /** Programs on the list without a signal, those that would be next before the others. */
  readonly free: readonly Partner[];
}

export type Placed = Readonly<Record<string, SignalLevel>>;

export function boardsOf(answer: BoardAnswer, placed: Placed): readonly Board[] {
  const all = [...answer.applications, ...(answer.firstYear?.applications ?? [])];
  return answer.signals.map((scheme) =>
    boardOf(
      scheme,
      all.filter((row) => row.specialty === scheme.specialty),
      placed,
    ),
  );
}

type Row = BoardAnswer["applications"][number];

function boardOf(scheme: Board["scheme"], rows: readonly Row[], placed: Placed): Board {
  const two = scheme.silver > 0;
  const levels: readonly Tier[] = two ? ["gold", "silver"] : ["gold"];
  const holders = rows
    .filter((row) => row.signal !== "none" || placed[row.id] === "none")
    .map((row) => holderOf(row, row.id in placed));
  const byId = new Map(rows.map((row) => [row.id, partnerOf(row)]));
  const swaps = (scheme.swaps ?? []).flatMap((swap) => nextOf(swap, byId));
  return {
    scheme,
    two,
    tiers: levels
      .filter((level) => scheme[level] > 0)
      .map((level) => tierOf(level, scheme[level], holders)),
    barred: holders.filter((holder) => holder.level === "none"),
    oneMore: (scheme.oneMore ?? []).flatMap((use) => nextOf(use, byId)),
    swaps,
    free: freeOf(rows, swaps, placed),
  };
}

const partnerOf = ({ id, institution, signal }: Row): Partner => ({
  id,
  institution,
  level: signal,
});

/** Half a tenth of a point: less is nothing to the model. */
const TOO_LITTLE = 0.0005;

function nextOf(
  use: SignalUse & Partial<SignalSwap>,
  byId: ReadonlyMap<string, Partner>,
): readonly Next[] {
  const found = byId.get(use.id);
  if (!found) return [];
  const from = (use.from !== undefined && byId.get(use.from)) || null;
  const { id, institution } = found;
  const better = Math.min(use.objective, use.matchChance) >= TOO_LITTLE;
  return [{ id, institution, level: use.level, from, gain: use.matchChance, better }];
}

function freeOf(rows: readonly Row[], swaps: readonly Next[], placed: Placed): readonly Partner[] {
  const place = new Map(swaps.map(({ id }, i) => [id, i] as const).toReversed());
  const rank = ({ id }: Partner) => place.get(id) ?? swaps.length;
  return rows
    .filter((row) => row.signal === "none" && placed[row.id] !== "none")
    .map(partnerOf)
    .toSorted((a, b) => rank(a) - rank(b));
}

function holderOf(row: Row, byYou: boolean): Holder {
  const chanceAt = (level: SignalLevel) =>
    row.worth?.find((worth) => worth.level === level)?.matchChance;
  const [withIt, without] = [chanceAt(row.signal), chanceAt("none")];
  return {
    id: row.id,
    institution: row.institution,
    where: cityAndState(row),
    level: row.signal,
    byYou,
    worth: withIt === undefined || without === undefined ? null : { with: withIt, without },
    levels: row.worth ?? [],
  };
}

/** The one that is worth most comes first; among equals the order of the list stays. */
function tierOf(level: Tier, of: number, all: readonly Holder[]): BoardTier {
  const worth = (holder: Holder) => (holder.worth ? holder.worth.with - holder.worth.without : 0);
  const holders = all.filter((holder) => holder.level === level);
  return {
    level,
    of,
    holders: holders.toSorted((a, b) => worth(b) - worth(a)),
    settled: holders.filter((holder) => holder.byYou).length >= of,
  };
}

const NOTHING = 1e-9;

/** What the signal that is worth most adds to the chance of matching; never 0, so that others can be held against it. */
export const mostWorth = ({ tiers }: Board): number =>
  Math.max(
    NOTHING,
    ...tiers.flatMap((tier) =>
      tier.holders.map(({ worth }) => (worth ? worth.with - worth.without : 0)),
    ),
  );

/** True where the user placed every signal of a level: one more there would be one too many. */
export const isFull = ({ tiers }: Board, level: SignalLevel): boolean =>
  tiers.some((tier) => tier.level === level && tier.settled);

/** Programs that a signal can be swapped with: those at another level, and those that have none. */
export const partnersOf = (board: Board, { level }: Holder): readonly Partner[] => [
  ...board.tiers
    .flatMap((tier) => tier.holders)
    .filter((other) => other.level !== level)
    .map(({ id, institution, level: other }) => ({ id, institution, level: other })),
  ...board.free,
];

export type Partner = Pick<Holder, "id" | "institution" | "level">;

/** Each takes the signal of the other. */
export const swapped = (a: Partner, b: Partner): Placements => ({
  [a.id]: b.level,
  [b.id]: a.level,
});

/** Everything the user placed in this specialty goes back to Elective. */
export function released(board: Board): Placements {
  const own = [...board.tiers.flatMap((tier) => tier.holders), ...board.barred];
  return Object.fromEntries(own.filter((h) => h.byYou).map(({ id }) => [id, null]));
}
