import fc from "fast-check";
import { expect, it } from "vitest";
import { strictestOf } from "./strictest.ts";

const order = ["mild", "firm", "hard"] as const;
const some = fc.array(fc.constantFrom(...order));

it.each<[readonly (typeof order)[number][], string | null]>([
  [[], null],
  [["mild"], "mild"],
  [["hard", "mild", "firm"], "hard"],
  [["mild", "firm", "mild"], "firm"],
])("of %j it is %s", (verdicts, expected) => {
  expect(strictestOf(order, verdicts)).toBe(expected);
});

it("one more verdict never makes it milder", () => {
  const ranks: readonly (string | null)[] = order;
  const rank = (v: string | null) => ranks.indexOf(v);
  fc.assert(
    fc.property(some, fc.constantFrom(...order), (verdicts, more) => {
      const before = rank(strictestOf(order, verdicts));
      expect(rank(strictestOf(order, [...verdicts, more]))).toBe(Math.max(before, rank(more)));
    }),
  );
});

it("a verdict that cannot be compared is refused", () => {
  const wider: readonly string[] = order;
  expect(() => strictestOf(wider, ["mild", "soft"])).toThrow(
    "verdict must be one of mild, firm, hard, got soft",
  );
});
