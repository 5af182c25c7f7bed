import { expect, it } from "vitest";
import { memoAnswer } from "#answers/path/memo.ts";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { MOST_MEMOS, MOST_WORDS, monthNow, withMemo, withoutMemo } from "./edits.ts";

const empty: PathDocument = { version: 1 };
const memo = { on: "2026-11-25", month: 2, words: "a" };

function monthAt(started: string | undefined, today: string, memos: (typeof memo)[] = []) {
  const answer = memoAnswer(
    { version: 1, exit: { memos }, plan: started === undefined ? {} : { started } },
    { today },
  );
  if (!answer.ok) throw new Error("it always answers");
  return monthNow(answer.value);
}

it("is kept under the month that is due, else under the months that are over", () => {
  expect(monthAt("2026-09-01", "2026-11-25")).toBe(2);
  expect(monthAt("2026-09-01", "2026-12-05", [memo])).toBe(3);
  expect(monthAt("2026-11-20", "2026-11-25")).toBe(1);
  expect(monthAt("2026-11-26", "2026-11-25")).toBeNull();
  expect(monthAt(undefined, "2026-11-25")).toBeNull();
});

it("the last one taken out leaves nothing behind, and only one is taken out", () => {
  const told = { ...memo, choice: null };
  const two = withMemo(memo)(withMemo(memo)(empty));
  expect(withoutMemo(told)(two)).toEqual(withMemo(memo)(empty));
  expect(withoutMemo(told)(withMemo(memo)(empty))).toEqual(empty);
  expect(withoutMemo({ ...told, month: 4 })(two)).toBe(two);
});

it("as many fit as the document takes, and as long", () => {
  const long = { ...memo, words: "x".repeat(MOST_WORDS) };
  const all = Array.from({ length: MOST_MEMOS }).reduce<PathDocument>(
    (document) => withMemo(long)(document),
    empty,
  );
  expect(withMemo(long)(all)).toBe(all);
  expect(openPath(JSON.parse(JSON.stringify(all))).ok).toBe(true);
  const longer = withMemo({ ...memo, words: "x".repeat(MOST_WORDS + 1) })(empty);
  expect(openPath(JSON.parse(JSON.stringify(longer))).ok).toBe(false);
});
