import { expect, it } from "vitest";
import { askedWords } from "./asked-words.ts";

it.each([
  ["visas", [], "sponsors no visa"],
  ["visas", ["j1"], "sponsors J-1 only"],
  ["minStep2", 230, "takes Step 2 CK from 230 up"],
  ["maxYearsSinceGraduation", 5, "takes at most 5 years since graduation"],
  ["acceptsImg", false, "takes no international graduates"],
  ["open", false, "you said it is closed"],
] as const)("%s %j is said in words", (policy, asked, words) => {
  expect(askedWords({ policy, asked })).toBe(words);
});
