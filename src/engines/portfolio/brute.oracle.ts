/**
 * Oracles that share no code with the engine: every list within the limits, and every pattern of
 * acceptances of one list.
 */
import { type Choice, type Instance, LEVELS, type Level, type Option } from "./types.ts";

interface Search {
  readonly instance: Instance;
  readonly options: readonly Option[];
  readonly fallback: number;
  best: number;
  lists: number;
}

interface Branch {
  readonly value: number;
  readonly reach: readonly number[];
  readonly sent: readonly (readonly [Option, Level])[];
}

/** The value of the best list, by trying all of them. Limits as types.ts words them. */
export function bruteForce(instance: Instance): { value: number; lists: number } {
  const options = [...instance.options].sort((a, b) => b.value - a.value);
  const search: Search = {
    instance,
    options,
    fallback: instance.fallback ?? 0,
    best: Number.NEGATIVE_INFINITY,
    lists: 0,
  };
  descend(search, 0, { value: 0, reach: [...instance.weights], sent: [] });
  return { value: search.best, lists: search.lists };
}

function descend(search: Search, j: number, branch: Branch): void {
  const option = search.options[j];
  if (!option) {
    const rest = branch.reach.reduce((sum, r) => sum + r, 0);
    if (withinMoney(search.instance, branch.sent))
      search.best = Math.max(search.best, branch.value + rest * search.fallback);
    search.lists++;
    return;
  }
  if (!option.pinned && !option.placed) descend(search, j + 1, branch);
  for (const level of LEVELS) {
    const chances = option.accept[level];
    if (!chances || (option.placed && option.placed !== level)) continue;
    const sent = [...branch.sent, [option, level] as const];
    if (!withinCounts(search.instance, sent, option.group)) continue;
    const worth = Math.max(option.value, search.fallback);
    const gained = branch.reach.reduce((sum, r, q) => sum + r * (chances[q] ?? 0), 0) * worth;
    const reach = branch.reach.map((r, q) => r * (1 - (chances[q] ?? 0)));
    descend(search, j + 1, { value: branch.value + gained, reach, sent });
  }
}

function withinCounts(
  instance: Instance,
  sent: readonly (readonly [Option, Level])[],
  group: string,
): boolean {
  const limits = instance.limits.perGroup?.[group];
  const mine = sent.filter(([option]) => option.group === group);
  const at = (level: Level) => mine.filter(([, given]) => given === level).length;
  return (
    sent.length <= (instance.limits.count ?? Number.POSITIVE_INFINITY) &&
    mine.length <= (limits?.count ?? Number.POSITIVE_INFINITY) &&
    (!limits?.fees || mine.length < limits.fees.length) &&
    at("gold") <= (limits?.gold ?? 0) &&
    at("silver") <= (limits?.silver ?? 0)
  );
}

function withinMoney(instance: Instance, sent: readonly (readonly [Option, Level])[]): boolean {
  const budget = instance.limits.budget;
  if (budget === undefined) return true;
  const groups = new Set(instance.options.map((option) => option.group));
  let fee = 0;
  for (const group of groups) {
    const mine = sent.filter(([option]) => option.group === group);
    const fees = instance.limits.perGroup?.[group]?.fees;
    if (fees) fee += fees[mine.length] ?? Number.POSITIVE_INFINITY;
    else for (const [option] of mine) fee += option.cost ?? 0;
  }
  return fee <= budget + 1e-9;
}

/** f of one list, from every pattern of acceptances (at most 16 choices). */
export function outcomeByOutcome(instance: Instance, choices: readonly Choice[]): number {
  const fallback = instance.fallback ?? 0;
  const sent = choices.map(({ id, level }) => {
    const option = instance.options.find((o) => o.id === id);
    return { value: option?.value ?? 0, chances: option?.accept[level] ?? [] };
  });
  let total = 0;
  for (let q = 0; q < instance.weights.length; q++)
    for (let pattern = 0; pattern < 1 << sent.length; pattern++) {
      let chance = instance.weights[q] ?? 0;
      let best = fallback;
      sent.forEach(({ value, chances }, i) => {
        const yes = (pattern >> i) & 1;
        chance *= yes ? (chances[q] ?? 0) : 1 - (chances[q] ?? 0);
        if (yes) best = Math.max(best, value);
      });
      total += chance * best;
    }
  return total;
}
