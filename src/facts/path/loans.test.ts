import { expect, it } from "vitest";
import { loanFacts, loanNote, povertyRegion } from "./loans.ts";
import { type Cited, isOverdue } from "./sources.ts";

const isCited = (value: object): value is Cited => "reviewBy" in value;

/** Everything in a table that carries its sources, with where it is. */
function citedIn(value: unknown, at = ""): readonly (readonly [string, Cited])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isCited(value) ? [[at, value] as const] : [];
  return [...own, ...Object.entries(value).flatMap(([key, each]) => citedIn(each, `${at}/${key}`))];
}

const all = citedIn(loanFacts());

it("every plan, cut-off, kind, note, step and date carries what stands behind it", () => {
  const { plans, dates, kinds, notes, forgiveness, timeline, notComputed } = loanFacts();
  const parts = [plans, dates, kinds, notes, forgiveness.steps, timeline, notComputed];
  for (const each of parts.flatMap((part) => Object.values(part))) expect(isCited(each)).toBe(true);
});

it.each(all)(
  "%s is sourced or said to be our judgment, and is read again after it was read",
  (_, cited) => {
    expect(cited.basis === "sourced").toBe(cited.sources.length > 0);
    expect(isOverdue(cited, cited.asOf)).toBe(false);
  },
);

it("every note that a plan names is there", () => {
  for (const { notes } of Object.values(loanFacts().plans))
    for (const id of notes) expect(loanNote(id).text).not.toBe("");
  expect(() => loanNote("toString")).toThrow("toString");
});

it("brackets and tiers rise and end open", () => {
  const { RAP, TIERED_STANDARD } = loanFacts().plans;
  for (const edges of [
    RAP.brackets.map(({ upTo }) => upTo),
    TIERED_STANDARD.tiers.map(({ below }) => below),
  ]) {
    const known = edges.flatMap((edge) => edge ?? []);
    expect(edges.at(-1)).toBeNull();
    expect(known).toHaveLength(edges.length - 1);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
  }
});

it.each([
  ["AK", "AK"],
  ["HI", "HI"],
  ["CA", "US48_DC"],
  ["DC", "US48_DC"],
  ["PR", "none"],
])("the guideline of %s is that of %s", (state, region) => {
  expect(povertyRegion(state)).toBe(region);
});
