import fc from "fast-check";
import { expect, it } from "vitest";
import type { Draft, Entry } from "#answers/path/resume-schema.ts";
import { standsIn } from "../../../messages/path-resume.ts";
import { whyLeftOut } from "./left-out.ts";
import { markedNumbers } from "./marked-numbers.ts";

const at = (text: string) => ({ text, from: "/record/0/did" });

it("marks each number of a line where it stands, the second of the same too", () => {
  const line = { text: "Taught 22 interns: 19 of 22 passed", numbers: ["22", "19", "22"].map(at) };
  const marked = markedNumbers(line).filter(({ isNumber }) => isNumber);
  expect(marked.map(({ part, from }) => [part, from])).toEqual([
    ["22", 7],
    ["19", 19],
    ["22", 25],
  ]);
});

it("put together the parts are the line, whatever is said to be a number in it", () => {
  const numbers = fc.array(fc.constantFrom("1", "22", "²", "").map(at), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), numbers, (text, found) => {
      const parts = markedNumbers({ text, numbers: found });
      expect(parts.map(({ part }) => part).join("")).toBe(text);
    }),
  );
});

it("says once that a number stands in a field, and names the field", () => {
  const numbers = [
    { text: "22", from: "/record/0/did" },
    { text: "19", from: "/record/0/result/value" },
    { text: "22", from: "/record/0/did" },
  ];
  expect(standsIn("Noon talk", numbers)).toBe(
    "From “Noon talk”: 22 in what you did, 19 in its result.",
  );
});

const entry = (where: string, bullets: Entry["bullets"] = []): Entry => ({
  at: where,
  title: "Example",
  where: null,
  when: null,
  link: null,
  bullets,
});
const line = (
  where: string,
  kind: "work" | "quote",
  because: Entry["bullets"][number]["because"],
): Entry["bullets"][number] => ({
  at: where,
  text: "Example",
  proof: [],
  kind,
  piece: "a",
  on: "2026-01-01",
  because,
  numbers: [],
});

const draft: Draft = {
  kind: "short",
  name: null,
  contacts: [],
  headline: null,
  summary: null,
  sections: [
    {
      id: "experience",
      inline: false,
      entries: [
        entry("/resume/work/0", [
          line("/record/0/did", "work", ["numbered"]),
          line("/record/1/did", "work", ["lane"]),
          line("/record/0/quote", "quote", []),
        ]),
      ],
    },
    { id: "awards", inline: false, entries: [entry("/resume/awards/0")] },
    { id: "skills", inline: true, entries: [entry("/resume/skills/0")] },
  ],
};

it.each([
  ["/record/0/did", "numbered"],
  ["/record/1/did", "plain"],
  ["/record/0/quote", "quote"],
  ["/resume/work/0", "older"],
  ["/resume/awards/0", "named"],
  ["/resume/skills/0", "skills"],
  ["/nowhere", "other"],
])("what stands at %s was left out as %s", (where, why) => {
  expect(whyLeftOut(draft, where)).toBe(why);
});
