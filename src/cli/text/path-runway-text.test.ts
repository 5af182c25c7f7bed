import { expect, it } from "vitest";
import { answered, changed, resident } from "#answers/path/runway.cases.ts";
import { runwayText } from "./path-runway-text.ts";
import { PAGE } from "./table.ts";

const documents = {
  resident,
  "no savings": changed("money", { savings: undefined }),
  "no income": changed("leaving", { incomeAfter: undefined, moonlighting: undefined }),
  "pay for ten years": changed("leaving", { payEndsInMonths: 120 }),
  nothing: { version: 1 as const },
};

it.each(Object.entries(documents))(
  "%s: fits the terminal, permits nothing, leaves no hole",
  (_, d) => {
    const text = runwayText(answered(d));
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(PAGE);
    expect(text).not.toMatch(/\byou (may|can)\b|undefined|NaN|null|\[object|!/i);
    expect(text.endsWith("\n")).toBe(true);
  },
);

it("says the range first, then where each number is from", () => {
  const text = runwayText(answered());
  expect(text).toMatch(/^Your money lasts \d+ to \d+ months after /);
  expect(text).toContain("Your pay ends in June 2027.");
  expect(text).toContain("savings: $18,000 (yours)");
  expect(text).toContain("Our assumptions");
  expect(text.replace(/\s+/g, " ")).toMatch(
    /Moonlight, \$1,200 a month: Lasts [^:]*: [^:]* Its guard comes first: elective path guards\./,
  );
});

it("without savings says so, and shows no fan", () => {
  const text = runwayText(answered(documents["no savings"]));
  expect(text).toMatch(/^We do not know how long your money lasts\./);
  expect(text).toContain("savings (/money/savings): without it there is no fan.");
  expect(text).not.toContain("What is left");
});
