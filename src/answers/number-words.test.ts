import { expect, it } from "vitest";
import { toTenth } from "./number-words.ts";

it.each([
  [0, "0.0"],
  [0.769, "0.7"],
  [3.99, "3.9"],
  [10.54, "10.5"],
  [8.2, "8.2"],
])("%d months are said to be %s, never longer", (months, said) => {
  expect(toTenth(months)).toBe(said);
});
