import { expect, it } from "vitest";
import type { ImportAnswer } from "#answers/import.ts";
import type { EditionProblem } from "#facts/edition/edition.ts";
import { UNREAD_REASONS } from "#facts/edition/edition.ts";
import { editionProblem, importText, noticeText } from "./import-text.ts";

const problems: readonly EditionProblem[] = [
  { code: "empty" },
  { code: "too-large", megabytes: 2000, limit: 64 },
  { code: "not-pdf", looksLike: "web-page" },
  { code: "cut-off" },
  { code: "encrypted" },
  { code: "damaged" },
  { code: "no-text", pages: 12 },
  { code: "other-document", pages: 1 },
  { code: "implausible", rows: 3, unread: 40 },
  { code: "unreadable" },
];

it.each(problems)("$code is told in words of its own, with what is accepted", (problem) => {
  const { code, found, accepted } = editionProblem(problem);
  expect(code).toBe(problem.code);
  for (const words of [found, accepted]) expect(words).toMatch(/^[^.\n]{5,90}$/);
});

it("no two problems read alike", () => {
  const lines = problems.map((problem) => editionProblem(problem).found);
  expect(new Set(lines).size).toBe(problems.length);
  expect(lines).toContain("1 page without a table of program results");
});

const answer: ImportAnswer = {
  id: "2021-2025-00000000",
  before: { edition: "2016-2020", programs: 5769, applications: 5197 },
  catalog: { edition: "2021-2025", programs: 6000, applications: 5400 },
  years: [2021, 2022, 2023, 2024, 2025],
  pages: 200,
  notice: null,
  rows: 7000,
  added: [],
  changed: [],
  gone: [],
  unseen: 0,
  unplaced: [{ code: "9800777C0", name: "Space Medicine", why: "specialty" }],
  unread: UNREAD_REASONS.map((why, i) => ({ page: i + 1, text: "a\u001b[31m line", why })),
};

it("every line that could not be read is told with its page, and moves no terminal", () => {
  const text = importText(answer);
  for (let page = 1; page <= UNREAD_REASONS.length; page++)
    expect(text).toContain(`page ${page}: `);
  expect(text).toContain("9800777C0 Space Medicine: a specialty that is not in the catalog");
  expect(text).not.toContain("\u001b");
});

it("of a thousand lines it tells forty and how many more there are", () => {
  const unread = Array.from({ length: 1000 }, () => ({
    page: 1,
    text: "",
    why: "counts" as const,
  }));
  expect(importText({ ...answer, unread })).toContain("and 960 more lines; --json lists all");
});

it("a document without a notice is said to have none, not to be free", () => {
  expect(noticeText(null)).toContain("terms still apply");
  expect(noticeText("One.\n\nTwo.")).toContain("  One.\n\n  Two.\n");
});
