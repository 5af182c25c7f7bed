import { expect, it } from "vitest";
import { answerOf, withAnswer, withoutAnswer } from "./edits.ts";

it("an answer taken back leaves the document as it was", () => {
  const before = { version: 1, sheet: { pgy: 2 } } as const;
  const given = withAnswer("rest", "better")(before);
  expect(answerOf(given, "rest")).toBe("better");
  expect(withoutAnswer("rest")(given)).toEqual(before);
  expect(withoutAnswer("sleep")(given)).toEqual(given);
});

it("what every object has is no answer", () => {
  expect(answerOf({ version: 1, triage: {} }, "constructor")).toBeUndefined();
});
