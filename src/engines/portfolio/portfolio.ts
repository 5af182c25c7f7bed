/**
 * Which applications to send, and with which signals.
 *
 * For a list S the expected value is f(S) = E[max of u_j over programs j in S that would match you].
 * Decisions depend on a shock all programs see; given a node of that shock they are independent, so f
 * is a weighted sum of the problem of Chade & Smith (Econometrica 2006). See docs/method/portfolio.md.
 */
import { compile, type Problem } from "./problem.ts";
import { feeOf } from "./selection.ts";
import { type Solution, solve } from "./solve.ts";
import { type Choice, type Instance, LEVELS, type Pace, type Portfolio } from "./types.ts";

/** The best list found, its value and a bound no list can pass. Throws RangeError on a broken contract. */
export function portfolio(instance: Instance, pace: Pace = "full"): Portfolio {
  const problem = compile(instance);
  return asPortfolio(problem, solve(problem, pace));
}

export function asPortfolio(problem: Problem, solution: Solution): Portfolio {
  const order = [...solution.order];
  return {
    chosen: order.map((j) => choice(problem, solution, j)),
    value: solution.value,
    upperBound: solution.upperBound,
    method: solution.method,
    order: order.map((j) => problem.ids[j] ?? ""),
    values: [...solution.values],
    cost: feeOf(problem, solution.selection),
  };
}

function choice(problem: Problem, solution: Solution, j: number): Choice {
  const placed = problem.placed[j] ?? -1;
  const level = placed < 0 ? (solution.selection.level[j] ?? 0) : placed;
  return { id: problem.ids[j] ?? "", level: LEVELS[level] ?? "none" };
}
