/**
 * The plain way to do it, to compare with: a greedy that computes the value of every longer list from
 * the formula, all levels at once, no local search, no bound. Groups are cut at the counts given.
 */
import {
  type Choice,
  type Instance,
  LEVELS,
  type Level,
  type Option,
} from "#engines/portfolio/types.ts";

interface Sent {
  readonly option: Option;
  readonly level: Level;
}

export interface Reference {
  readonly choices: readonly Choice[];
  readonly value: number;
}

export function plainGreedy(instance: Instance, counts: ReadonlyMap<string, number>): Reference {
  const options = [...instance.options].sort((a, b) => b.value - a.value);
  let sent: readonly Sent[] = [];
  let value = 0;
  for (;;) {
    const next = bestStep(instance, options, counts, sent);
    if (!next || next.value <= value) break;
    sent = next.sent;
    value = next.value;
  }
  return { choices: sent.map(({ option, level }) => ({ id: option.id, level })), value };
}

function bestStep(
  instance: Instance,
  options: readonly Option[],
  counts: ReadonlyMap<string, number>,
  sent: readonly Sent[],
): { sent: readonly Sent[]; value: number } | null {
  let best: { sent: readonly Sent[]; value: number } | null = null;
  for (const option of options) {
    const others = sent.filter((s) => s.option.group === option.group);
    if (others.length >= (counts.get(option.group) ?? 0)) continue;
    if (others.some((s) => s.option === option)) continue;
    for (const level of LEVELS) {
      if (!signalFree(instance, others, option, level)) continue;
      const longer = insert(sent, { option, level });
      const value = worth(instance, longer);
      if (!best || value > best.value) best = { sent: longer, value };
    }
  }
  return best;
}

function signalFree(
  instance: Instance,
  others: readonly Sent[],
  option: Option,
  level: Level,
): boolean {
  if (!option.accept[level]) return false;
  if (level === "none") return true;
  const most = instance.limits.perGroup?.[option.group]?.[level] ?? 0;
  return others.filter((s) => s.level === level).length < most;
}

function insert(sent: readonly Sent[], one: Sent): readonly Sent[] {
  const place = sent.findIndex((s) => s.option.value < one.option.value);
  return place < 0 ? [...sent, one] : sent.toSpliced(place, 0, one);
}

function worth(instance: Instance, sent: readonly Sent[]): number {
  let total = 0;
  for (let q = 0; q < instance.weights.length; q++) {
    let reach = instance.weights[q] ?? 0;
    for (const { option, level } of sent) {
      const p = option.accept[level]?.[q] ?? 0;
      total += reach * p * option.value;
      reach *= 1 - p;
    }
  }
  return total;
}
