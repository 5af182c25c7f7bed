import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sheet } from "#dossier/path/path-document.ts";
import { SCHOOLS } from "#dossier/path/terms.ts";
import { licenceAnswer, yearsVerdict } from "./licence.ts";
import { licenceAnswerSchema } from "./licence-schema.ts";

const today = "2026-11-25";
const read = (sheet: Sheet, day = today) => {
  const answer = licenceAnswer({ version: 1, sheet }, { today: day });
  if (!answer.ok) throw new Error("a sheet is always read");
  return answer.value;
};

describe("years beside a range", () => {
  it.each([
    [0.5, 1, 2, "below"],
    [1, 1, 2, "between"],
    [1.5, 1, 2, "between"],
    [2, 1, 2, "at-or-above"],
    [2, 2, 2, "at-or-above"],
    [9, 2, null, "between"],
    [1, 2, null, "below"],
    [9, null, null, "unknown"],
  ] as const)("%f in %s to %s is %s", (years, low, high, verdict) => {
    expect(yearsVerdict(years, { low, high })).toBe(verdict);
  });
});

it("more years never put a state further off", () => {
  const order = ["unknown", "below", "between", "at-or-above"];
  const years = fc.integer({ min: 0, max: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...SCHOOLS), years, years, (school, a, b) => {
      const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map(
        (n) => read({ school, yearsCredited: n }).states,
      );
      for (const [i, state] of (fewer ?? []).entries())
        expect(order.indexOf(more?.[i]?.verdict ?? "")).toBeGreaterThanOrEqual(
          order.indexOf(state.verdict),
        );
    }),
    { seed: 1, numRuns: 40 },
  );
});

it("nothing is said of a state where the years or the school are not", () => {
  for (const sheet of [{}, { yearsCredited: 3 }, { school: "us-md" as const }])
    expect(read(sheet).counts).toEqual({ below: 0, between: 0, "at-or-above": 0, unknown: 51 });
});

it.each([
  ["us-md", "us-can", 1],
  ["us-do", "us-can", 1],
  ["us-img", "img", 3],
  ["non-us-img", "img", 3],
] as const)("%s reads the column %s", (school, graduate, low) => {
  const answer = read({ school, yearsCredited: 1, state: "AL" });
  expect(answer.graduate).toBe(graduate);
  expect(answer.here?.asked?.low).toBe(low);
  expect(answer.doNote === null).toBe(school !== "us-do");
});

it("New Jersey at two years is where a condition decides, and the condition is said", () => {
  const { here } = read({ school: "us-md", yearsCredited: 2, state: "NJ" });
  expect(here).toMatchObject({ verdict: "between", newestYear: null, mustVerify: true });
  expect(here?.asked?.note).toMatch(/signed contract for a third accredited year/);
});

it("California's first license comes with its later renewal", () => {
  const { here } = read({ school: "us-md", yearsCredited: 1, state: "CA" });
  expect(here?.asked?.note).toMatch(/36 months/);
});

it("South Dakota asks the trained abroad for no number of years: unknown, not met", () => {
  const { here } = read({ school: "us-img", yearsCredited: 7, state: "SD" });
  expect(here?.verdict).toBe("unknown");
});

it("a place that boards have and we do not is named", () => {
  expect(read({ state: "PR" })).toMatchObject({ here: null, stateWithoutRow: "PR" });
  expect(read({}).stateWithoutRow).toBeNull();
});

it("each row is to be verified with the board, says its confidence, and says when its day has passed", () => {
  for (const { mustVerify, asked, overdue } of read({ school: "us-img" }).states) {
    expect(mustVerify).toBe(true);
    expect(asked?.confidence).toMatch(/^(low|medium|high)$/);
    expect(overdue).toBe(false);
  }
  expect(read({}, "2027-11-24").states.every(({ overdue }) => overdue)).toBe(true);
});

it("is what the published schema says", () => {
  const answer = read({ school: "us-do", yearsCredited: 2, state: "TX" });
  expect(licenceAnswerSchema.safeParse(answer).error).toBeUndefined();
});
