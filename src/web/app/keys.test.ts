import { describe, expect, it } from "vitest";
import { pressed, shownKey } from "./keys.ts";

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe("a press", () => {
  it.each([
    [press("z", { ctrlKey: true }), "Mod+Z"],
    [press("z", { metaKey: true }), "Mod+Z"],
    [press("Z", { metaKey: true, shiftKey: true }), "Mod+Shift+Z"],
    [press("?", { shiftKey: true }), "?"],
    [press("d"), "d"],
    [press("Shift", { shiftKey: true }), null],
    [press("Enter"), null],
    [press("z", { altKey: true, ctrlKey: true }), null],
  ])("%j is %s", (event, key) => {
    expect(pressed(event)).toBe(key);
  });
});

it("a key is shown as its system writes it", () => {
  expect(shownKey("Mod+Shift+Z", true)).toBe("⌘⇧Z");
  expect(shownKey("Mod+Shift+Z", false)).toBe("Ctrl+Shift+Z");
  expect(shownKey("g d", false)).toBe("g then d");
});
