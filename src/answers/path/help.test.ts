import fc from "fast-check";
import { expect, it } from "vitest";
import { helpCard } from "./help.ts";
import { straightAnswer } from "./straight.ts";

const at = (hour: number, minute = 0) => {
  const row = helpCard(60 * hour + minute).resources.find(({ id }) => id === "physician_support");
  return [row?.now, row?.opensIn, row?.closesIn];
};

it.each([
  [0, 59, ["open", null, 1]],
  [1, 0, ["closed", 420, null]],
  [7, 59, ["closed", 1, null]],
  [8, 0, ["open", null, 1020]],
  [23, 59, ["open", null, 61]],
  [0, 0, ["open", null, 60]],
])("the line from 8 a.m. to 1 a.m. at %i:%i", (hour, minute, expected) => {
  expect(at(hour, minute)).toEqual(expected);
});

it("988 comes first, at any minute, and what gives no hours is never called open", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
      const { resources } = helpCard(minute);
      expect(resources[0]).toMatchObject({ id: "988", now: "any-time" });
      expect(resources.find(({ id }) => id === "emotional_ppe")?.now).toBe("not-given");
    }),
    { seed: 1 },
  );
});

it.each([-1, 1440, 1.5, Number.NaN])("%s is no minute of a day", (minute) => {
  expect(() => helpCard(minute)).toThrow(RangeError);
});

it("the phrases that open the card are not on it", () => {
  expect(JSON.stringify(helpCard(0))).not.toMatch(/kill|suicidal|better off dead/i);
});

it("the mix of stress comes with the sum of each part", () => {
  expect(straightAnswer().stress.sums).toEqual({ residency: 100, nonClinical: 85 });
});

it("every source that a straight answer names is spelled out", () => {
  const { answers, sources } = straightAnswer();
  for (const id of answers.flatMap(({ lines }) => lines).flatMap((line) => line.sources))
    expect(sources[id]?.length, id).toBeGreaterThan(3);
  expect(sources.article).toBe("Residency Advisor (article), 2026-01-08");
});
