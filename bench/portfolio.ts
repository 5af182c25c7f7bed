/**
 * The optimiser's speed, beside a plain greedy on the same work: `npx tsx bench/portfolio.ts`.
 * Medians of nine after three to warm up; the plain greedy once.
 */
import { portfolio } from "#engines/portfolio/portfolio.ts";
import type { Instance, Portfolio } from "#engines/portfolio/types.ts";
import { oneSpecialty, twoSpecialties } from "./portfolio-instances.ts";
import { plainGreedy } from "./portfolio-reference.ts";

interface Case {
  readonly name: string;
  readonly instance: Instance;
  /** Milliseconds allowed. */
  readonly target: number;
}

const cases: readonly Case[] = [
  { name: "700 options, 100 picks, 32 nodes", instance: oneSpecialty({}), target: 40 },
  {
    name: "the same, 3 gold and 12 silver",
    instance: oneSpecialty({ gold: 3, silver: 12 }),
    target: 250,
  },
  {
    name: "600 + 700 options, 108 nodes, tiered fees, 15 + 5 signals",
    instance: twoSpecialties(),
    target: 600,
  },
];

function medianTime(run: () => void): number {
  for (let i = 0; i < 3; i++) run();
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

function countsOf(instance: Instance, found: Portfolio): Map<string, number> {
  const group = new Map(instance.options.map((option) => [option.id, option.group]));
  const counts = new Map<string, number>();
  for (const id of found.order) {
    const name = group.get(id) ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

for (const { name, instance, target } of cases) {
  const found = portfolio(instance);
  const time = medianTime(() => portfolio(instance));
  const start = performance.now();
  const plain = plainGreedy(instance, countsOf(instance, found));
  const plainTime = performance.now() - start;
  console.info(`${name}: ${time.toFixed(1)} ms (at most ${target}), ${found.order.length} sent`);
  console.info(
    `  value ${found.value.toFixed(6)}, bound ${found.upperBound.toFixed(6)}; plain greedy ${plain.value.toFixed(6)} in ${plainTime.toFixed(0)} ms: ${(plainTime / time).toFixed(0)} times as long`,
  );
}
