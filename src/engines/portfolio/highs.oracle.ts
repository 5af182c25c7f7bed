/**
 * A mixed-integer program for instances whose nodes decide everything (chances of 0 and 1): at each
 * node one accepting application may be counted. Solved by HiGHS; shares no code with the engine.
 *
 *   max sum_q w_q sum_{j,l} u_j y_{jlq}   y_{jlq} <= a_{jlq} x_{jl},  sum_{j,l} y_{jlq} <= 1
 */
import highsLoader from "highs";
import { type Instance, LEVELS } from "./types.ts";

const highs = await highsLoader();

interface Column {
  readonly name: string;
  readonly group: string;
  readonly level: string;
  readonly value: number;
  readonly cost: number;
  readonly chances: ArrayLike<number>;
  readonly option: number;
}

/** The value of the best list; only count, budget by cost and signals per group are understood. */
export function bestByHighs(instance: Instance): number {
  const columns = instance.options.flatMap((o, j) =>
    LEVELS.flatMap((level, l): Column[] => {
      const chances = o.accept[level];
      const common = { group: o.group, level, value: o.value, cost: o.cost ?? 0, option: j };
      return chances ? [{ ...common, name: `x${j}_${l}`, chances }] : [];
    }),
  );
  const solution = highs.solve(program(instance, columns));
  if (solution.Status !== "Optimal") throw new Error(`HiGHS: ${solution.Status}`);
  return solution.ObjectiveValue;
}

function program(instance: Instance, columns: readonly Column[]): string {
  const nodes = [...instance.weights].map((_, q) => q);
  const counted = columns.flatMap((c) =>
    nodes.filter((q) => c.chances[q] === 1).map((q) => ({ c, q, y: `y${c.name.slice(1)}_${q}` })),
  );
  const objective = counted.map(({ c, q, y }) => `${c.value * (instance.weights[q] ?? 0)} ${y}`);
  const sum = (names: readonly string[]) => names.join(" + ");
  const rows = [
    ...counted.map(({ c, y }) => `${y} - ${c.name} <= 0`),
    ...nodes.map((q) => `${sum(counted.filter((e) => e.q === q).map((e) => e.y))} <= 1`),
    ...instance.options.map(
      (_, j) => `${sum(columns.filter((c) => c.option === j).map((c) => c.name))} <= 1`,
    ),
    ...limitRows(instance, columns),
  ].filter((row) => !row.startsWith(" <="));
  const binaries = columns.map((c) => c.name).join(" ");
  return `Maximize\n obj: ${sum(objective)}\nSubject To\n${rows.map((r, i) => ` r${i}: ${r}`).join("\n")}\nBinary\n ${binaries}\nEnd`;
}

function limitRows(instance: Instance, columns: readonly Column[]): string[] {
  const { count, budget, perGroup } = instance.limits;
  const rows: string[] = [];
  const names = (some: readonly Column[]) => some.map((c) => c.name).join(" + ");
  if (count !== undefined) rows.push(`${names(columns)} <= ${count}`);
  if (budget !== undefined)
    rows.push(`${columns.map((c) => `${c.cost} ${c.name}`).join(" + ")} <= ${budget}`);
  for (const group of new Set(columns.map((c) => c.group)))
    for (const level of ["silver", "gold"] as const) {
      const some = columns.filter((c) => c.group === group && c.level === level);
      rows.push(`${names(some)} <= ${perGroup?.[group]?.[level] ?? 0}`);
    }
  return rows;
}
