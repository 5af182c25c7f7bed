import { describe, expect, it } from "vitest";
import { signalName } from "#answers/plain-names.ts";
import {
  bareRange,
  cityAndState,
  effectMark,
  effectWords,
  gain,
  gateSource,
  place,
  reasonSource,
} from "./list.ts";

describe("reasons", () => {
  it("say which way and how far, and the mark agrees with the words", () => {
    expect(effectWords(1.6)).toBe("raises it a lot");
    expect(effectWords(0.5)).toBe("raises it");
    expect(effectWords(-0.3)).toBe("lowers it a little");
    expect(effectWords(0.05)).toBe("hardly moves it");
    for (const effect of [-2, -0.5, -0.2, -0.1, 0, 0.1, 0.2, 0.5, 2]) {
      const words = effectWords(effect);
      const mark = words.startsWith("raises")
        ? "up"
        : words.startsWith("lowers")
          ? "down"
          : "level";
      expect(effectMark(effect)).toBe(mark);
    }
  });

  it("cite title and year once", () => {
    const reason = { fact: "x", effect: 1, source: "a-2024", year: 2024 };
    expect(reasonSource(reason, "Interview rates, 2024 season")).toBe(
      "Interview rates, 2024 season",
    );
    expect(reasonSource(reason, "Interview rates")).toBe("Interview rates, 2024");
    expect(reasonSource({ ...reason, year: null }, undefined)).toBe("a-2024");
  });
});

it("one tier of signals is not called gold", () => {
  expect(signalName("gold", false)).toBe("Signal");
  expect(signalName("gold", true)).toBe("Gold");
  expect(signalName("none", true)).toBe("");
});

it("a gain too small to count is not called nothing, and one not counted is not shown", () => {
  expect(gain(0.004)).toBe("<1");
  expect(gain(0.13)).toBe("+13");
  expect(gain(0)).toBe("");
});

it("a city is said once, and always where nothing else says it", () => {
  const hettinger = { program: "Family Medicine, Hettinger", city: "Hettinger", state: "ND" };
  expect(place(hettinger)).toBe("ND");
  expect(cityAndState(hettinger)).toBe("Hettinger, ND");
  expect(place({ ...hettinger, program: "Family Medicine" })).toBe("Hettinger, ND");
});

it("a range beside its percent has no sign of its own", () => {
  expect(bareRange({ estimate: 0.2, low: 0.05, high: 0.35 })).toBe("5–35");
  expect(bareRange({ estimate: 0.001, low: 0.001, high: 0.002 })).toBe("<1");
});

it("what the user stated is said to be theirs", () => {
  expect(gateSource("user", undefined)).toBe("You said so.");
  expect(gateSource("directory", "Program results")).toBe("Program results");
});
