/** Where an effect in log-odds falls around no effect. One scale for all programs, so that bars compare. */

/** Odds times seven: what moves them further is cut, and drawn as cut. */
export const EFFECT_REACH = 2;

export interface EffectBarShape {
  readonly from: number;
  readonly to: number;
  /** The bar goes on beyond its end. */
  readonly cut: boolean;
}

/** From the middle of `width` to the side of the sign. */
export function effectBar(effect: number, width: number): EffectBarShape {
  const middle = width / 2;
  const held = Math.min(EFFECT_REACH, Math.max(-EFFECT_REACH, effect));
  const end = middle + (held / EFFECT_REACH) * middle;
  return {
    from: Math.min(middle, end),
    to: Math.max(middle, end),
    cut: Math.abs(effect) > EFFECT_REACH,
  };
}
