import { expect, it } from "vitest";
import { stream } from "#core/random.ts";
import { everyOption, gainsFor, scoreAll, trace } from "./gains.ts";
import { grow, staleFrom } from "./greedy.ts";
import { smallInstance } from "./instances.oracle.ts";
import { improveLevels } from "./pairs.ts";
import { compile, type Problem } from "./problem.ts";
import { add, copyOf, drop, emptyList, groupCaps, relevel, type Selection } from "./selection.ts";

const problems = Array.from({ length: 60 }, (_, i) => compile(smallInstance(i + 1)));

function randomList(problem: Problem, seed: number): Selection {
  const random = stream(seed, "list");
  const list = emptyList(problem);
  for (let j = 0; j < problem.size; j++) {
    const level = random.below(3);
    if (random.uniform() < 0.5) add(problem, list, j, problem.usable[j * 3 + level] ? level : 0);
  }
  return list;
}

const worth = (problem: Problem, list: Selection): number =>
  trace({ problem, selection: list, gains: gainsFor(problem, problem.size) });

/** f with option j at the level given, -1 for out. */
function worthAt(problem: Problem, list: Selection, j: number, level: number): number {
  const other = copyOf(list);
  if ((other.level[j] ?? -1) >= 0) drop(problem, other, j);
  if (level >= 0) add(problem, other, j, level);
  return worth(problem, other);
}

it("a score is the difference the option makes, in the list or out of it", () => {
  problems.forEach((problem, seed) => {
    const list = randomList(problem, seed);
    const gains = gainsFor(problem, problem.size);
    trace({ problem, selection: list, gains });
    scoreAll({ problem, selection: list, gains }, everyOption(problem));
    for (let e = 0; e < problem.size * 3; e++) {
      const j = Math.floor(e / 3);
      if (!problem.usable[e]) continue;
      const difference = worthAt(problem, list, j, e % 3) - worthAt(problem, list, j, -1);
      expect(gains.scores[e]).toBeCloseTo(difference, 12);
    }
  });
});

it("gains only fall as the list grows", () => {
  problems.forEach((problem, seed) => {
    const list = randomList(problem, seed);
    const more = randomList(problem, seed + 1000);
    const longer = copyOf(list);
    for (let j = 0; j < problem.size; j++)
      if ((more.level[j] ?? -1) >= 0 && (longer.level[j] ?? -1) < 0)
        add(problem, longer, j, more.level[j] ?? 0);
    for (let j = 0; j < problem.size; j++) {
      if ((longer.level[j] ?? -1) >= 0) continue;
      const early = worthAt(problem, list, j, 0) - worth(problem, list);
      const late = worthAt(problem, longer, j, 0) - worth(problem, longer);
      expect(late).toBeLessThanOrEqual(early + 1e-12);
    }
  });
});

it("the lazy greedy takes what a greedy that looks at everything takes", () => {
  problems.forEach((problem) => {
    const gains = gainsFor(problem, problem.size);
    const list = emptyList(problem);
    trace({ problem, selection: list, gains });
    const among = everyOption(problem);
    const stale = staleFrom({ problem, selection: list, gains }, among);
    const caps = groupCaps(problem).fill(problem.size);
    const loose = { ...problem, budget: Number.POSITIVE_INFINITY };
    grow({ problem: loose, selection: list, gains }, stale, {
      among,
      caps,
      adds: "plain",
      signals: false,
      price: 0,
    });
    const slow = emptyList(problem);
    for (let n = 0; n < list.size; n++) add(problem, slow, bestNext(problem, slow), 0);
    expect([...list.level]).toEqual([...slow.level]);
  });
});

function bestNext(problem: Problem, list: Selection): number {
  const now = worth(problem, list);
  let best = -1;
  let most = 0;
  for (let j = 0; j < problem.size; j++) {
    if ((list.level[j] ?? -1) >= 0) continue;
    const gain = worthAt(problem, list, j, 0) - now;
    const tied = best >= 0 && Math.abs(gain - most) <= 1e-12;
    if (tied ? (problem.rank[j] ?? 0) > (problem.rank[best] ?? 0) : gain < most) continue;
    most = gain;
    best = j;
  }
  return best;
}

it("moving signals in pairs stops only where no pair of levels is better", () => {
  problems.forEach((problem, seed) => {
    const list = allowedLevels(problem, randomList(problem, seed));
    const gains = gainsFor(problem, problem.size);
    const before = trace({ problem, selection: list, gains });
    const after = improveLevels({ problem, selection: list, gains });
    expect(after).toBeGreaterThanOrEqual(before - 1e-12);
    expect(after).toBeCloseTo(worth(problem, list), 12);
    expect(bestSwap(problem, list)).toBeLessThanOrEqual(after + 1e-11);
  });
});

/** Signals beyond what the groups have are taken back. */
function allowedLevels(problem: Problem, list: Selection): Selection {
  for (const j of list.members.slice(0, list.size)) {
    const g = problem.group[j] ?? 0;
    const level = list.level[j] ?? 0;
    const most = problem.groups[g]?.signals[level] ?? 0;
    if (level > 0 && (list.given[g * 3 + level] ?? 0) > most) relevel(problem, list, j, 0);
  }
  return list;
}

/** The best f after two members of a group exchange their levels. */
function bestSwap(problem: Problem, list: Selection): number {
  const members = [...list.members.slice(0, list.size)];
  const exchange = (a: number, b: number): number => {
    const [la, lb] = [list.level[a] ?? 0, list.level[b] ?? 0];
    if (problem.group[a] !== problem.group[b]) return 0;
    if (!problem.usable[a * 3 + lb] || !problem.usable[b * 3 + la]) return 0;
    const other = copyOf(list);
    relevel(problem, other, a, lb);
    relevel(problem, other, b, la);
    return worth(problem, other);
  };
  return Math.max(0, ...members.flatMap((a) => members.map((b) => exchange(a, b))));
}
