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

export interface Candidate {
  readonly id: string;
  readonly institution: string;
  readonly level: Tier;
  /** What one more signal there would add to the objective. */
  readonly gain: number;
}

/** The parts of an answer that the board draws. What is worth what comes with the refined answer. */
export interface BoardAnswer {
  readonly applications: readonly (ListedApplication & {
    readonly worth?: readonly LevelWorth[];
  })[];
  readonly firstYear?: { readonly applications: BoardAnswer["applications"] };
  readonly signals: readonly (ListAnswer["signals"][number] & {
    readonly candidates?: readonly Candidate[];
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
  readonly candidates: readonly Candidate[];
}

const NO_SIGNAL: SignalLevel = "none";

export type Placed = Readonly<Record<string, SignalLevel>>;

export function boardsOf(answer: BoardAnswer, placed: Placed): readonly Board[] {
  const all = [...answer.applications, ...(answer.firstYear?.applications ?? [])];
  return answer.signals.map((scheme) => {
    const holders = all
      .filter((row) => row.specialty === scheme.specialty)
      .filter((row) => row.signal !== "none" || placed[row.id] === "none")
      .map((row) => holderOf(row, row.id in placed));
    const two = scheme.silver > 0;
    return {
      scheme,
      two,
      tiers: (two ? (["gold", "silver"] as const) : (["gold"] as const))
        .filter((level) => scheme[level] > 0)
        .map((level) => tierOf(level, scheme[level], holders)),
      barred: holders.filter((holder) => holder.level === "none"),
      candidates: (scheme.candidates ?? []).filter(({ id }) => !holders.some((h) => h.id === id)),
    };
  });
}

function holderOf(row: BoardAnswer["applications"][number], byYou: boolean): Holder {
  const chanceAt = (level: SignalLevel) =>
    row.worth?.find((worth) => worth.level === level)?.matchChance;
  const [withIt, without] = [chanceAt(row.signal), chanceAt("none")];
  return {
    id: row.id,
    institution: row.institution,
    where: cityAndState(row),
    level: row.signal,
    byYou,
    worth:
      withIt === undefined || without === undefined ? null : { with: withIt, without: without },
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

/** True where the user placed every signal of a level: one more there would be one too many. */
export const isFull = ({ tiers }: Board, level: SignalLevel): boolean =>
  tiers.some((tier) => tier.level === level && tier.settled);

/** Programs that a signal can be swapped with: those at another level, and those next in line. */
export function partnersOf(board: Board, holder: Holder): readonly Partner[] {
  const others = board.tiers
    .flatMap((tier) => tier.holders)
    .filter((other) => other.level !== holder.level);
  const next = new Map(board.candidates.map(({ id, institution }) => [id, institution]));
  return [
    ...others.map(({ id, institution, level }) => ({ id, institution, level })),
    ...[...next].map(([id, institution]) => ({ id, institution, level: NO_SIGNAL })),
  ];
}

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
