import { describe, expect, it } from "vitest";
import { IDENTIFIER_KINDS } from "#engines/identifiers/types.ts";
import {
  alarmsIn,
  caughtIn,
  marked,
  ordinary,
  PARTS,
  withIdentifiers,
} from "./fixtures/identifier-score.ts";

it("the set is large enough, and has all kinds in it", () => {
  expect(withIdentifiers.length).toBeGreaterThanOrEqual(400);
  expect(ordinary.length).toBeGreaterThanOrEqual(400);
  const kinds = withIdentifiers.flatMap(({ text }) => marked(text).marks.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(IDENTIFIER_KINDS));
});

it("a third is held out", () => {
  for (const lines of [withIdentifiers, ordinary]) {
    const held = lines.filter(({ part }) => part === "held out").length;
    expect(held / lines.length).toBeGreaterThan(0.25);
  }
});

describe.each(PARTS)("of the lines %s", (name) => {
  const part = <L extends { readonly part: string }>(lines: readonly L[]) =>
    lines.filter((line) => line.part === name);

  it("at least 95 of 100 identifiers are caught", () => {
    const { all, caught, missed } = caughtIn(part(withIdentifiers));
    expect(caught / all, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
  });

  it("at most 5 of 100 ordinary lines alarm", () => {
    const { all, alarms } = alarmsIn(part(ordinary));
    expect(alarms.length / all, JSON.stringify(alarms)).toBeLessThanOrEqual(0.05);
  });
});
