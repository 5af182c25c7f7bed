/** How far each level of a signal moves the whole list, on one scale for the board. */
import type { SignalLevel } from "#answers/types.ts";

export interface LevelChance {
  readonly level: SignalLevel;
  /** Chance of matching from the whole list with this level here and all else as it is. */
  readonly matchChance: number;
}

export interface WorthDot {
  readonly level: SignalLevel;
  /** Against no signal here. */
  readonly gain: number;
  readonly x: number;
}

const order: readonly SignalLevel[] = ["none", "silver", "gold"];
/** Half a point: below it every board would look as if its signals mattered. */
const LEAST_REACH = 0.005;

/** The largest gain on the board, which every line of it ends at. */
export const worthReach = (board: readonly (readonly LevelChance[])[]): number =>
  Math.max(LEAST_REACH, ...board.flatMap((levels) => gains(levels).map(({ gain }) => gain)));

/** In the order none, silver, gold; `x` in the units of `width`, clamped to the line. */
export const worthShape = (
  levels: readonly LevelChance[],
  { reach, width }: { reach: number; width: number },
): readonly WorthDot[] =>
  gains(levels).map(({ level, gain }) => ({
    level,
    gain,
    x: Math.min(1, Math.max(0, gain / reach)) * width,
  }));

function gains(levels: readonly LevelChance[]): Omit<WorthDot, "x">[] {
  const none = levels.find(({ level }) => level === "none");
  if (!none) throw new RangeError("a signal's worth needs the chance without it");
  return order.flatMap((level) => {
    const found = levels.find((one) => one.level === level);
    return found ? [{ level, gain: found.matchChance - none.matchChance }] : [];
  });
}
