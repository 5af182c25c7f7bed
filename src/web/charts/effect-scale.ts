/** Where an effect in log-odds falls around no effect. One scale for all programs, so that bars compare. */

/** Odds times seven: what moves them further is cut, and drawn as cut. */
export const EFFECT_REACH = 2;

export interface EffectBarShape {
  readonly from: number;
  readonly to: number;
  /** The bar goes on beyond its end. */
  readonly cut: boolean;
  /** The 80 % interval of the effect, held to the bar's ends; equal where nothing is known of it. */
  readonly low: number;
  readonly high: number;
}

/** Normal quantile at 0.9. */
const Z80 = 1.2816;

/** From the middle of `width` to the side of the sign. */
export function effectBar(
  { effect, se }: { effect: number; se: number },
  width: number,
): EffectBarShape {
  const middle = width / 2;
  const at = (value: number) =>
    middle + (Math.min(EFFECT_REACH, Math.max(-EFFECT_REACH, value)) / EFFECT_REACH) * middle;
  return {
    from: Math.min(middle, at(effect)),
    to: Math.max(middle, at(effect)),
    cut: Math.abs(effect) > EFFECT_REACH,
    low: at(effect - Z80 * se),
    high: at(effect + Z80 * se),
  };
}
