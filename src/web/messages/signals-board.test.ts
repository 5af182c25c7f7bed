import { expect, it } from "vitest";
import { moved, oneMore, swapGain, tierTitle, toLevel, worthSentence } from "./signals-board.ts";

it("what hangs on a signal is said as a difference, and one too small to count has no number", () => {
  expect(worthSentence(0.712, 0.681)).toBe("3 in 100 hang on it.");
  expect(worthSentence(0.695, 0.684)).toBe("1 in 100 hangs on it.");
  expect(worthSentence(0.712, 0.709)).toBe("");
});

it("one tier is never called gold", () => {
  expect(tierTitle("gold", false, 4, 5)).toBe("Signals: 4 of 5");
  expect(tierTitle("gold", true, 3, 3)).toBe("Gold: 3 of 3");
  expect(toLevel("gold", false)).toBe("Give it a signal");
  expect(oneMore("gold", false, "Harbor", 0.013)).toBe(
    "One more signal would go to Harbor: 1 in 100 more.",
  );
  expect(moved("Harbor", "gold", false)).toBe("Harbor: signal.");
  expect(moved("Harbor", "none", true)).toBe("Harbor: no signal.");
});

it("a swap says who gives the signal up, and whether it gains or loses", () => {
  const swap = (gain: number) => ({ from: "Harbor", gain, better: gain > 0 });
  expect(swapGain("silver", true, swap(-0.013))).toBe(
    "Silver from Harbor: no better, 1 in 100 fewer.",
  );
  expect(swapGain("silver", true, swap(-0.003))).toBe("Silver from Harbor: no better.");
  expect(swapGain("gold", false, swap(0.004))).toBe("Signal from Harbor: less than 1 in 100 more.");
});
