import fc from "fast-check";
import { expect, it } from "vitest";
import { findUnsaid, type UnsaidWord } from "./find-unsaid.ts";

const WORDS: readonly UnsaidWord[] = [
  { id: "quit", forms: ["quit", "quits", "quitting"], beside: ["smoking"] },
  { id: "burn", forms: ["burn* out", "burnout"] },
  { id: "out", forms: ["out of clinical"] },
];
const said = (text: string) =>
  findUnsaid(text, WORDS).map(({ start, end }) => text.slice(start, end));

it.each([
  ["Burned-out and BURNOUT", ["Burned-out", "BURNOUT"]],
  ["burning  out", ["burning  out"]],
  ["I quit.", ["quit"]],
  ["quite, acquit, quitter", []],
  ["helped 40 people quit smoking", []],
  ["a smoking cessation talk, then I quit", ["quit"]],
  ["burned out of clinical work", ["burned out"]],
])("%j has %j", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it("no span is over another, and each is one of the forms", () => {
  const part = fc.constantFrom("burned", "out", "of", "clinical", "quit", "smoking", "-", "x");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const spans = findUnsaid(parts.join(" "), WORDS);
      spans.forEach(({ start, end }, i) => {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      });
    }),
  );
});
