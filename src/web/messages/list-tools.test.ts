import { expect, it } from "vitest";
import { countSentence, levelChoices, signalChoices, valueChoices } from "./list-tools.ts";

it("how much of the list is on show is said in words", () => {
  const all = { shown: 121, all: 121, excluded: 0 };
  expect(countSentence(all, "order")).toBe(
    "All 121 programs, in the order they were worth adding.",
  );
  expect(countSentence({ ...all, shown: 14 }, "state")).toBe("14 of 121 programs, by state.");
  expect(countSentence({ ...all, shown: 0, excluded: 2 }, "order")).toBe(
    "None of 121 programs fits. 2 programs that fit are excluded: see below why.",
  );
  expect(countSentence({ ...all, shown: 1, all: 1, excluded: 1 }, "order")).toContain(
    "1 program that fits is excluded",
  );
});

it("one tier of signals is not split into gold and silver", () => {
  expect(signalChoices(false).map((choice) => choice.value)).toEqual(["", "any", "none"]);
  expect(signalChoices(true).map((choice) => choice.value)).toContain("silver");
  expect(levelChoices(["none", "gold"], (level) => (level === "gold" ? "Signal" : ""))).toEqual([
    { value: "", text: "Elective decides" },
    { value: "none", text: "No signal" },
    { value: "gold", text: "Signal" },
  ]);
});

it("a value between the steps is on offer as it is", () => {
  expect(valueChoices(undefined)).toHaveLength(12);
  expect(valueChoices(0.7)).toHaveLength(12);
  expect(valueChoices(0.85).at(-1)).toEqual({ value: "0.85", text: "85%" });
});
