import { expect, it } from "vitest";
import { UNREAD_REASONS } from "#facts/edition/edition.ts";
import { exampleInUse, exampleReport } from "../examples/directory-states.ts";
import type { Refused } from "../pages/directory/directory-store.ts";
import * as text from "./import.ts";

const problems: readonly Refused[] = [
  { code: "empty" },
  { code: "too-large", megabytes: 2000, limit: 64 },
  { code: "not-pdf", looksLike: "picture" },
  { code: "not-pdf", looksLike: "text" },
  { code: "cut-off" },
  { code: "encrypted" },
  { code: "damaged" },
  { code: "no-text", pages: 1 },
  { code: "other-document", pages: 12 },
  { code: "implausible", rows: 1, unread: 40 },
  { code: "unreadable" },
  { code: "broken" },
];

it.each(problems)("$code is one sentence that says what to do", (problem) => {
  expect(text.refusedSentence(problem)).toMatch(/^(This|Of this|Reading)[^!]*: [^!]+\.$/);
});

it("every refusal reads differently", () => {
  expect(new Set(problems.map(text.refusedSentence)).size).toBe(problems.length);
});

it("the age of the directory is in years of the season", () => {
  const joined = text.ageSentence(exampleInUse).replace("\u2060", "");
  expect(joined).toBe("The directory is the 2016–2020 edition, 7 years older than season 2027.");
  const age = (edition: string | null) => text.ageSentence({ ...exampleInUse, edition });
  expect(age("2022-2026")).toContain("1 year older");
  expect(age("2023-2027")).toContain("as new as season 2027");
  expect(age(null)).toBe("No directory of programs is loaded.");
});

it("says how much was read and what it was before", () => {
  expect(text.doneFigures(exampleReport)).toBe(
    "7,018 rows read from 198 pages: 6,402 tracks in 5,790 programs. Before: 5,769 in 5,197.",
  );
});

it("every unread line has its page and a reason in words", () => {
  for (const why of UNREAD_REASONS)
    expect(text.unreadWords({ page: 12, text: "a line", why })).toMatch(
      /^Page 12: .{8,}, “a line”$/,
    );
  expect(text.unreadWords({ page: 3, text: "", why: "page-without-text" })).toBe(
    "Page 3: no text on the page",
  );
});
