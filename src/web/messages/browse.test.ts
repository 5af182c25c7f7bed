import { expect, it } from "vitest";
import { exampleBrowsed } from "../examples/browsed.ts";
import { actName, heading, interviewWords, shownSentence, statusWords } from "./browse.ts";

const rowOf = (status: string) => {
  const row = exampleBrowsed.find((each) => each.status === status);
  if (!row) throw new Error(`no ${status} program`);
  return row;
};

it("says where a program stands, with its signal and its gate", () => {
  const listed = { ...rowOf("listed"), pinned: false };
  expect(statusWords({ ...listed, signal: "gold" }, true)).toBe("On the list, gold");
  expect(statusWords({ ...listed, signal: "gold" }, false)).toBe("On the list, signal");
  expect(statusWords({ ...listed, signal: "none", pinned: true }, true)).toBe(
    "On the list, pinned",
  );
  expect(statusWords({ ...rowOf("open"), pinned: false }, true)).toBe("Not on the list");
  expect(statusWords({ ...rowOf("open"), pinned: true }, true)).toBe("Pinned, not on the list yet");
  const closed = { ...rowOf("excluded"), gate: "visa", found: "no J-1 visa" };
  expect(statusWords(closed, true)).toBe("Excluded: Visa, no J-1 visa");
});

it("a chance is no finer than five points, never zero, and not said where there is none", () => {
  expect([0.004, 0.263, 0.999].map(interviewWords)).toEqual([
    "Interview <5%",
    "Interview 25%",
    "Interview >95%",
  ]);
  expect(interviewWords(null)).toBe("");
});

it("counts what is on show out of all there are", () => {
  expect(heading(519)).toBe("Every program of your specialties (519)");
  expect(shownSentence(519, 519)).toMatch(/^All 519 programs, /);
  expect(shownSentence(3, 519)).toMatch(/^3 of 519 programs, /);
  expect(shownSentence(0, 519)).toBe("None of 519 programs fits.");
  expect(shownSentence(0, 0)).toMatch(/no program/);
});

it("a button names the program it acts on", () => {
  const row = rowOf("open");
  expect(actName("pin", row)).toBe(`Pin ${row.institution}, ${row.program}`);
});
