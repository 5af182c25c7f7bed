/** Moving between the marks of the map by key. */

export interface MarkAt {
  readonly x: number;
  readonly y: number;
}

/** Unit steps of the arrow keys, y downward. */
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** A mark straight ahead counts before one as near but off to the side. */
const SIDEWAYS = 2;

/**
 * The mark that a key leads to, or null for a key that means nothing here. Arrows go to the nearest mark in
 * their direction and stay where there is none; Page Down and Page Up go through all of them from west to
 * east and back; Home and End go to the first and the last.
 */
export function moveTo(key: string, marks: readonly MarkAt[], from: number): number | null {
  const last = marks.length - 1;
  const ahead = arrows[key];
  if (ahead) return nearestAhead(marks, from, ahead);
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key === "PageDown") return Math.min(last, from + 1);
  return key === "PageUp" ? Math.max(0, from - 1) : null;
}

function nearestAhead(
  marks: readonly MarkAt[],
  from: number,
  [dx, dy]: readonly [number, number],
): number {
  const here = marks[from];
  if (!here) return from;
  let best = { at: from, far: Number.POSITIVE_INFINITY };
  marks.forEach((mark, at) => {
    const along = (mark.x - here.x) * dx + (mark.y - here.y) * dy;
    const aside = Math.abs((mark.x - here.x) * dy) + Math.abs((mark.y - here.y) * dx);
    const far = along + SIDEWAYS * aside;
    if (along > 0 && far < best.far) best = { at, far };
  });
  return best.at;
}
