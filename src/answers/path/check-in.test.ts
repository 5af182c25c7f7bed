import fc from "fast-check";
import { expect, it } from "vitest";
import type { CheckIn, PathDocument } from "#dossier/path/path-document.ts";
import { checkInAnswer } from "./check-in.ts";
import { checkInAnswerSchema } from "./check-in-schema.ts";

const read = (checkIns: PathDocument["checkIns"]) => {
  const answer = checkInAnswer(checkIns ? { version: 1, checkIns } : { version: 1 });
  if (!answer.ok) throw new Error("a check-in is always read");
  return answer.value;
};
const answers = (points: number | null) => Array.from({ length: 19 }, () => points);

it("nothing kept is nothing read, and no help is pressed on anyone", () => {
  expect(read(undefined)).toMatchObject({ kept: [], latest: null, offerHelp: false });
});

it("says which side of 50 each part is on, the thirteenth item turned round", () => {
  const middle = read([{ on: "2026-11-01", cbi: answers(2) }]).latest?.subscales;
  expect(middle?.personal.half).toBe("50-and-above");
  // 1 of 4 throughout is 25; item 13 turned round is 75, and the mean of work stays below 50.
  const low = read([{ on: "2026-11-01", cbi: answers(1) }]).latest?.subscales;
  expect(low?.work.half).toBe("below-50");
  const energy = answers(2).map((points, i) => (i === 12 ? 4 : points));
  const turned = read([{ on: "2026-11-01", cbi: energy }]).latest?.subscales;
  expect([turned?.work.half, turned?.patient.half]).toEqual(["below-50", "50-and-above"]);
});

it.each([
  ["personal", 0, 3],
  ["work", 6, 4],
  ["patient", 13, 3],
] as const)("%s has no side with one answer too few", (name, from, needed) => {
  const first = (n: number) => answers(null).map((_, i) => (i >= from && i < from + n ? 0 : null));
  const [few, enough] = [needed - 1, needed].map(
    (n) => read([{ on: "2026-11-01", cbi: first(n) }]).latest?.subscales?.[name],
  );
  expect(few).toMatchObject({ half: null, answered: needed - 1, needed });
  expect(enough).toMatchObject({ half: "below-50", answered: needed });
});

it.each([
  [1, "below-3"],
  [2, "below-3"],
  [3, "3-and-above"],
  [5, "3-and-above"],
])("the single question answered %i is %s", (single, side) => {
  expect(read([{ on: "2026-11-01", single }]).latest?.single).toEqual({ answer: single, side });
});

it("compares the last two by day, in whatever order they were kept", () => {
  const kept: CheckIn[] = [
    { on: "2026-11-15", cbi: answers(0), single: 3 },
    { on: "2026-11-01", cbi: answers(4), single: 1 },
    { on: "2026-11-08", cbi: answers(4), single: 3 },
  ];
  const answer = read(kept);
  expect(answer.kept.map(({ on }) => on)).toEqual(["2026-11-01", "2026-11-08", "2026-11-15"]);
  expect(answer.change).toEqual({
    personal: "went-down",
    work: "went-down",
    patient: "went-down",
    single: "same-side",
  });
  expect(read(kept.slice(1)).change).toMatchObject({ personal: "same-side", single: "went-up" });
});

it("a change against what has no result is not said", () => {
  const answer = read([{ on: "2026-11-01" }, { on: "2026-11-02", cbi: answers(2), single: 2 }]);
  expect(Object.values(answer.change)).toEqual([null, null, null, null]);
});

it("no score, no diagnosis and no word of severity leaves, whatever was answered", () => {
  const point = fc.option(fc.integer({ min: 0, max: 4 }));
  const cbi = fc.array(point, { minLength: 19, maxLength: 19 });
  fc.assert(
    fc.property(cbi, fc.integer({ min: 1, max: 5 }), (items, single) => {
      const answer = read([{ on: "2026-11-01", cbi: items, single }]);
      expect(checkInAnswerSchema.safeParse(answer).error).toBeUndefined();
      expect(JSON.stringify(answer)).not.toMatch(/score":|severe|moderate|mild|high risk/i);
    }),
    { seed: 1, numRuns: 50 },
  );
});

it("names whose questions they are", () => {
  expect(read(undefined).credits.map(({ credit }) => credit)).toEqual([
    "Kristensen, Borritz, Villadsen and Christensen, 2005",
    "Physician Work Life Study; Dolan and others, 2015",
  ]);
});
