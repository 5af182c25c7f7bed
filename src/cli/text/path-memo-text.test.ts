import { expect, it } from "vitest";
import { memoAnswer } from "#answers/path/memo.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { memoText } from "./path-memo-text.ts";

function said(document: PathDocument): string {
  const answer = memoAnswer(document, { today: "2026-11-25" });
  if (!answer.ok) throw new Error("it always answers");
  return memoText(answer.value);
}

it("without a first day says that none is due, and still counts", () => {
  const text = said({ version: 1 });
  expect(text).toMatch(/^The plan has no first day, so no memo is due\./);
  expect(text).toContain("A look back, 2026-11-25. Lane: none chosen");
  expect(text).toContain("Keep this lane: nothing counted yet.");
  expect(text).not.toContain("Memos before");
});

it("says when each is due, and has those before with their choice and words", () => {
  const text = said({
    version: 1,
    plan: { started: "2026-05-20" },
    exit: { memos: [{ on: "2026-07-21", month: 2, choice: "hybrid", words: "One.\n\nTwo." }] },
  });
  expect(text).toMatch(
    /^After month 2: 2026-07-20, written\.\nAfter month 4: 2026-09-20, due\.\nAfter month 6: 2026-11-20, due\.\n/,
  );
  expect(text).toContain("After month 6 of the plan, 2026-11-25.");
  expect(text).toContain(
    "Memos before\n- 2026-07-21, month 2: A hybrid: clinical work and this.\n  One.\n  Two.\n",
  );
});
