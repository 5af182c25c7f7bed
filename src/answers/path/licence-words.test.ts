import { expect, it } from "vitest";
import type { Sheet } from "#dossier/path/path-document.ts";
import { licenceAnswer } from "./licence.ts";
import { askedText, sentence } from "./licence-words.ts";

function said(sheet: Sheet): string {
  const answer = licenceAnswer({ version: 1, sheet }, { today: "2026-11-25" });
  if (!answer.ok) throw new Error("no answer");
  return sentence(answer.value);
}

it.each([
  [{ low: 1, high: 1 }, "1 year"],
  [{ low: 2, high: 3 }, "2 to 3 years"],
  [{ low: 2, high: null }, "2 years or more"],
  [{ low: null, high: 3 }, "up to 3 years"],
  [{ low: null, high: null }, "no number found"],
])("says %j as %s", (asked, words) => {
  expect(askedText(asked)).toBe(words);
});

it("says what is not known instead of a number", () => {
  expect(said({})).toBe("Say your state, and what we read of it stands here.");
  expect(said({ state: "AL" })).toBe("Alabama: it depends on where you studied.");
  expect(said({ state: "PR" })).toBe("We have no row for PR. Ask its board.");
  expect(said({ state: "AL", school: "us-md" })).toBe(
    "Alabama asks for 1 year of training after a US or Canadian school, by what we read.",
  );
});

it("says where the years stand, and never that a license is had", () => {
  expect(said({ state: "AL", school: "us-md", yearsCredited: 2 })).toMatch(
    /You have 2 years credited: at or above it\.$/,
  );
  expect(said({ state: "AL", school: "non-us-img", yearsCredited: 1 })).toMatch(/below it\.$/);
  expect(said({ state: "DC", school: "us-md", yearsCredited: 1 })).toMatch(
    /the note below decides/,
  );
});
