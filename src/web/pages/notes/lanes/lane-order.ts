/** The list of lanes in one of two orders. */
import type { LaneRead } from "#answers/path/lanes-schema.ts";

export const ORDERS = ["fit", "open"] as const;
export type LaneOrder = (typeof ORDERS)[number];

/**
 * The answer comes open ones first, the better fit first among equals. By fit it is the other way around; the
 * sort is stable, so lanes that fit alike, or have no fit, stay open ones first.
 */
export const inOrder = (lanes: readonly LaneRead[], order: LaneOrder): readonly LaneRead[] =>
  order === "open" ? lanes : lanes.toSorted((a, b) => (b.fit?.points ?? 0) - (a.fit?.points ?? 0));

/** The first of the best, open ones before others; null where nothing was said that has a fit. */
export function bestOf(lanes: readonly LaneRead[]): LaneRead | null {
  const best = inOrder(lanes, "fit")[0];
  return best?.fit ? best : null;
}
