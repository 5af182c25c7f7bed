/**
 * What else the evidence would say if the weights were off. Each weight may be off by so many percent of itself,
 * on its own; a sum then lies anywhere within that share of the size of all that spoke, and any two sums move
 * apart freely. So the ends of the ranges tell exactly which verdicts can be had, without trying any weights.
 */
import type { Threshold } from "./evidence.ts";

export interface Swing<Id extends string> {
  readonly threshold: Threshold<Id>;
  readonly sum: number;
  readonly support: number;
  /** The points that spoke, for or against, each without its sign. */
  readonly size: number;
}

/**
 * Every verdict but the one there is; null is none. No verdict lies between any two, because for any two the
 * leads sum to more than 0: where one can be lost, none can be had.
 */
export function otherVerdicts<Id extends string>(
  swings: readonly Swing<Id>[],
  percent: number,
  verdict: Id | null,
): readonly (Id | null)[] {
  const others = swings
    .filter((one) => one.threshold.id !== verdict && canWin(swings, one, percent))
    .map(({ threshold }) => threshold.id);
  const held = swings.find(({ threshold }) => threshold.id === verdict);
  return held && !canWin(swings, held, -percent) ? [...others, null] : others;
}

/**
 * With all its weights as good for it as they get and all others as bad; with a percentage below 0 the other way
 * round, which is whether it wins whatever the weights are. In hundredths, so that whole points compare exactly.
 */
function canWin<Id extends string>(
  swings: readonly Swing<Id>[],
  one: Swing<Id>,
  percent: number,
): boolean {
  const { points, support, lead } = one.threshold;
  const best = at(one, percent);
  return (
    one.support >= support &&
    best >= 100 * points &&
    swings.every((other) => other === one || best >= at(other, -percent) + 100 * lead)
  );
}

const at = ({ sum, size }: Swing<string>, percent: number): number => 100 * sum + percent * size;
