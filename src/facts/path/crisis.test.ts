import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  asksForHelp,
  CRISIS_LINES,
  crisisLines,
  crisisPhrases,
  emergencyNumber,
  isOpenAt,
  licenseForms,
} from "./crisis.ts";
import { sourceOf } from "./sources.ts";

const day = z.string().check(z.regex(/^20\d\d-[01]\d-[0-3]\d$/));
const cited = {
  sources: z.array(z.string()).check(z.minLength(1)),
  basis: z.literal("sourced"),
  asOf: day,
  reviewBy: day,
};
const minute = z.int().check(z.gte(0), z.lt(1440));
const number = z.string().check(z.regex(/^(988|741741|1-\d{3}-\d{3}-\d{4})$/));
const line = z.strictObject({
  ...cited,
  call: z.optional(number),
  text: z.optional(number),
  say: z.optional(z.literal("HOME")),
  page: z.optional(z.string()),
  hours: z.nullable(
    z.strictObject({ from: minute, to: minute, zone: z.literal("America/New_York") }),
  ),
});

it.each(CRISIS_LINES)("%s can be reached, is sourced and dated", (id) => {
  const found = line.parse(crisisLines[id]);
  expect([found.call, found.text, found.page].some(Boolean)).toBe(true);
  expect(found.asOf < found.reviewBy).toBe(true);
  for (const source of found.sources) expect(sourceOf(source).publisher).not.toBe("");
});

it("the table holds these lines and no other, and what else it says is sourced too", () => {
  expect(new Set(Object.keys(crisisLines))).toEqual(new Set(CRISIS_LINES));
  expect(emergencyNumber).toBe("911");
  const { sources } = z.strictObject(cited).parse(licenseForms);
  for (const source of sources) expect(sourceOf(source).publisher).not.toBe("");
});

describe("opening hours", () => {
  const line = crisisLines["physician-support-line"].hours;
  it.each([
    ["7:59", 479, false],
    ["8:00", 480, true],
    ["23:59", 1439, true],
    ["0:00", 0, true],
    ["0:59", 59, true],
    ["1:00", 60, false],
    ["3:00", 180, false],
  ])("at %s Eastern the physician line is as it says", (_, at, open) => {
    expect(line && isOpenAt(line, at)).toBe(open);
  });

  it("are as long as they say, over midnight or not", () => {
    const any = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(any, any, (from, to) => {
        const minutes = Array.from({ length: 1440 }, (_, at) => at);
        const open = minutes.filter((at) => isOpenAt({ from, to, zone: "UTC" }, at)).length;
        expect(open).toBe((to - from + 1440) % 1440);
      }),
      { seed: 3 },
    );
  });
});

it("help is offered after its phrases, however they are typed, and not after parts of words", () => {
  for (const phrase of crisisPhrases) expect(asksForHelp(`I ${phrase.toUpperCase()}.`)).toBe(true);
  for (const text of [
    "I can’t  go\non like this",
    "I don't want to be here anymore",
    "i cant take it anymore",
    "Some nights I think I'd take my own life",
    "I dont feel safe here",
  ])
    expect(asksForHelp(text)).toBe(true);
  for (const text of [
    "",
    "the week ends",
    "I want to mend it",
    "send items",
    "call ends at 7",
    "I want to live near family",
  ])
    expect(asksForHelp(text)).toBe(false);
});
