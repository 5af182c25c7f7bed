/** Documents for the tests of the runway. */
import type { Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { runwayAnswer } from "./runway.ts";
import type { RunwayAnswer } from "./runway-schema.ts";

/** A PGY-2 with seven months of pay left, who thinks of writing. */
export const resident: PathDocument = {
  version: 1,
  sheet: { pgy: 2, contractEnd: "2027-06-30" },
  money: {
    savings: 18_000,
    takeHome: 4600,
    otherIncome: 0,
    spending: 3900,
    loans: [{ kind: "direct", balance: 200_000, rate: 0.06, disbursed: "2021-08-15" }],
    plan: "IBR_new",
    dependents: 2,
    billedPayment: 380,
    targetMonths: 6,
  },
  leaving: { lane: "medical_writing", incomeAfter: 3000, moonlighting: 1200 },
};

export const today = "2026-11-25";

export const answered = (
  document: PathDocument = resident,
  { seed = 7, on = today }: { seed?: number; on?: string } = {},
): RunwayAnswer => value(runwayAnswer(document, { today: on, seed, paths: 500 }));

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The same document with other money, or another way of leaving; undefined takes a field away. */
export function changed(
  part: "money" | "leaving" | "sheet",
  fields: Readonly<Record<string, unknown>>,
): PathDocument {
  const kept = Object.entries({ ...resident[part], ...fields }).filter(([, v]) => v !== undefined);
  return { ...resident, [part]: Object.fromEntries(kept) };
}
