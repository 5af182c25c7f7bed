import { expect, it } from "vitest";
import { findUnsaid } from "#engines/unsaid/find-unsaid.ts";
import { unsaidWords } from "#facts/path/unsaid.ts";
import { ordinary } from "./fixtures/identifier-score.ts";

const { words } = unsaidWords();
const said = (text: string) =>
  findUnsaid(text, words).map(({ start, end }) => text.slice(start, end));

it.each([
  ["Burned out after two years, looking for better hours", ["Burned out", "better hours"]],
  ["Transitioning out of clinical medicine", ["Transitioning out"]],
  ["Left residency in 2025", ["Left residency"]],
  ["Resigned in good standing", ["Resigned"]],
  ["Seeking a career change", ["career change"]],
  ["Leaving the bedside for tech", ["Leaving the bedside"]],
])("%j says %j", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  "Helped 60 patients quit smoking",
  "Quit rate rose to 31%",
  "Wrote the parental leave policy",
  "Managed toxic shock in 4 patients",
  "Built an escape room for sepsis teaching",
  "Stress test turnaround cut by 2 days",
  "Patients left without being seen fell by half",
])("%j says none", (text) => {
  expect(said(text)).toEqual([]);
});

it("no ordinary line of a resume says one", () => {
  expect(ordinary.filter(({ text }) => said(text).length > 0)).toEqual([]);
});
