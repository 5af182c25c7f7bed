/**
 * Options whose level is not to be chosen. Such an option is one without signals whose only chances are
 * those of the level it has, pinned, in a group that has so many signals less to give: the lists of the
 * instance so made are exactly the lists that hold every placed option at its level, so whatever is
 * claimed of a list or a bound (exact, greedy, never below the best) is claimed of those.
 */
import { type GroupLimits, type Instance, LEVELS, type Level, type Option } from "./types.ts";

/** The same instance without a level left to choose where one is placed. */
export function withPlaced(instance: Instance): Instance {
  if (!instance.options.some((option) => option.placed)) return instance;
  const { perGroup } = instance.limits;
  const left = Object.entries(perGroup ?? {}).map(([name, limits]): [string, GroupLimits] => [
    name,
    signalsLeft(limits, instance.options, name),
  ]);
  return {
    ...instance,
    options: instance.options.map(asPlaced),
    limits: { ...instance.limits, ...(perGroup ? { perGroup: Object.fromEntries(left) } : {}) },
  };
}

function asPlaced(option: Option): Option {
  if (!option.placed) return option;
  return { ...option, pinned: true, accept: { none: chancesOf(option, option.placed) } };
}

function chancesOf({ id, accept }: Option, level: Level): Option["accept"]["none"] {
  const chances = accept[level];
  if (!chances) throw new RangeError(`${id} is placed at ${level} and has no chances there`);
  return chances;
}

/** More placed than there are: all stay, as pinned options do, and none is left to give. */
function signalsLeft(limits: GroupLimits, options: readonly Option[], name: string): GroupLimits {
  const placed = options.filter((option) => option.group === name).map((option) => option.placed);
  const left = (level: Level, all: number): number =>
    Math.max(0, all - placed.filter((each) => each === level).length);
  return {
    ...limits,
    ...(limits.gold === undefined ? {} : { gold: left("gold", limits.gold) }),
    ...(limits.silver === undefined ? {} : { silver: left("silver", limits.silver) }),
  };
}

/** Index of the level each option is placed at, -1 where it is to be chosen. */
export const placedLevels = (options: readonly Option[]): Int8Array =>
  Int8Array.from(options, ({ placed }) => (placed ? LEVELS.indexOf(placed) : -1));
