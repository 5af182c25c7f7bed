/**
 * Copenhagen Burnout Inventory, patient wording, 19 items (Kristensen, Borritz, Villadsen & Christensen,
 * Work & Stress 2005; 19: 192-207). A scale is the mean of its answered items, each 0, 25, 50, 75 or 100, item
 * 13 turned round. Fewer answers than 3 of 6, 4 of 7, 3 of 6 give no score; the last of the three is taken over
 * from the first, because the form that was read is cut off there. A score is no diagnosis.
 */

export interface BurnoutScores {
  /** 0 to 100; null where too few items are answered. */
  readonly personal: number | null;
  readonly work: number | null;
  readonly patient: number | null;
}

interface Scale {
  /** Items are numbered from 1. */
  readonly first: number;
  readonly last: number;
  readonly least: number;
}

export const BURNOUT_SCALES = {
  personal: { first: 1, last: 6, least: 3 },
  work: { first: 7, last: 13, least: 4 },
  patient: { first: 14, last: 19, least: 3 },
} as const satisfies Readonly<Record<keyof BurnoutScores, Scale>>;

const REVERSED_ITEM = 13;
const MOST_POINTS = 4;
const ITEMS = 19;

/** Points 0 to 4 of items 1 to 19 in order, null where there is none. Throws on any other list. */
export function burnoutScores(points: readonly (number | null)[]): BurnoutScores {
  if (points.length !== ITEMS)
    throw new RangeError(`points must be of ${ITEMS} items, got ${points.length}`);
  const scored = points.map(itemScore);
  return {
    personal: scaleMean(scored, BURNOUT_SCALES.personal),
    work: scaleMean(scored, BURNOUT_SCALES.work),
    patient: scaleMean(scored, BURNOUT_SCALES.patient),
  };
}

function itemScore(points: number | null, index: number): number | null {
  if (points === null) return null;
  if (!Number.isInteger(points) || points < 0 || points > MOST_POINTS)
    throw new RangeError(`points must be whole, from 0 to ${MOST_POINTS}, got ${points}`);
  const score = (100 * points) / MOST_POINTS;
  return index + 1 === REVERSED_ITEM ? 100 - score : score;
}

function scaleMean(
  scores: readonly (number | null)[],
  { first, last, least }: Scale,
): number | null {
  const answered = scores.slice(first - 1, last).filter((score) => score !== null);
  if (answered.length < least) return null;
  return answered.reduce((sum, score) => sum + score, 0) / answered.length;
}
