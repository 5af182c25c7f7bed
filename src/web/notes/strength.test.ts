import { expect, it } from "vitest";
import { strengthOf } from "./strength.ts";

it.each([
  ["", true],
  ["elevencharz", true],
  ["aaaaaaaaaaaaaaaaaaaa", true],
  ["pass pass pass pass pass", true],
  [" ".repeat(24), true],
  ["twelve chars", false],
  ["copper lantern oblong ferry", false],
])("%j is refused: %s", (passphrase, weak) => {
  expect(strengthOf(passphrase).weak).toBe(weak);
});

it("says how long it is, counted as a person counts", () => {
  expect(strengthOf("🙂🙂🙂🙂").line).toMatch(/^4 characters/);
});
