/** Excluded programs under the gate that closed them, the largest group first. */
import type { Excluded } from "#answers/types.ts";

export function byGate(
  excluded: readonly Excluded[],
): readonly (readonly [string, readonly Excluded[]])[] {
  const groups = new Map<string, Excluded[]>();
  for (const program of excluded) {
    const group = groups.get(program.gate);
    if (group) group.push(program);
    else groups.set(program.gate, [program]);
  }
  return [...groups].toSorted((a, b) => b[1].length - a[1].length);
}
