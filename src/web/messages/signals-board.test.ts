import { expect, it } from "vitest";
import { candidateGain, moved, tierTitle, toLevel, worthSentence } from "./signals-board.ts";

it("what a signal is worth is said on one scale, and a difference too small to count is said to be so", () => {
  expect(worthSentence(0.712, 0.681)).toBe("Without it 68 in 100, with it 71.");
  expect(worthSentence(0.712, 0.709)).toBe("Less than 1 in 100 hangs on it.");
});

it("one tier is never called gold", () => {
  expect(tierTitle("gold", false, 4, 5)).toBe("Signals: 4 of 5");
  expect(tierTitle("gold", true, 3, 3)).toBe("Gold: 3 of 3");
  expect(toLevel("gold", false)).toBe("Give it a signal");
  expect(candidateGain("gold", false, 0.004)).toBe("Signal there: <1");
  expect(candidateGain("silver", true, 0.013)).toBe("Silver there: +1");
  expect(moved("Harbor", "gold", false)).toBe("Harbor: signal.");
  expect(moved("Harbor", "none", true)).toBe("Harbor: no signal.");
});
