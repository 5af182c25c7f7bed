import { describe, expect, it } from "vitest";
import { allLast, atOnce, runsOut, someLast } from "../examples/runway-data.ts";
import {
  besideFall,
  fanShape,
  monthsShown,
  nearestMonth,
  ruinMark,
  wordsAt,
} from "./fan-scales.ts";

const size = { width: 640, height: 300 };
const all = { runsOut, someLast, allLast, atOnce };

describe("months shown", () => {
  it("go half a year past the last of what happens, in half years, and are a year at least", () => {
    expect(monthsShown(runsOut)).toBe(24);
    expect(monthsShown(atOnce)).toBe(12);
    const late = { ...runsOut, payEnds: { month: 60, calendar: "2031-11" } };
    expect(monthsShown(late)).toBe(66);
  });

  it("are all ten years where some paths last", () => {
    expect(monthsShown(someLast)).toBe(120);
    expect(monthsShown(allLast)).toBe(120);
    const end = { ...runsOut, payEnds: { month: 119, calendar: "2036-10" } };
    expect(monthsShown(end)).toBe(120);
  });
});

describe.each(Object.entries(all))("%s", (_, answer) => {
  it.each([240, 320, 640, 828, 1200])("at %i px stays in its frame, zero included", (width) => {
    const shape = fanShape(answer, { ...size, width });
    const [bottom = 0, top = 0] = shape.y.range();
    for (const { month, p10, p90 } of shape.shown) {
      expect(shape.x(month)).toBeLessThanOrEqual(width);
      expect(shape.y(p10)).toBeLessThanOrEqual(bottom);
      expect(shape.y(p90)).toBeGreaterThanOrEqual(top);
    }
    expect(shape.y(0)).toBeLessThanOrEqual(bottom);
    expect(shape.y(0)).toBeGreaterThanOrEqual(top);
    expect(shape.xTicks[0]).toBe(0);
    const [first = 0, second = 99] = shape.xTicks.map((month) => shape.x(month));
    expect(second - first).toBeGreaterThanOrEqual(76);
  });

  it("reads the month that is nearest", () => {
    const shape = fanShape(answer, size);
    expect(nearestMonth(shape, shape.x(9) + 1)).toBe(9);
    expect(nearestMonth(shape, -100)).toBe(0);
  });
});

describe("the range in which the money is gone", () => {
  it("is marked from a tenth of the paths to nine tenths", () => {
    const shape = fanShape(runsOut, size);
    expect(ruinMark(runsOut, shape)).toEqual({
      from: shape.x(11),
      middle: shape.x(13),
      to: shape.x(14),
      open: false,
    });
  });

  it("is open where nine tenths are not out within 10 years", () => {
    const shape = fanShape(someLast, size);
    expect(ruinMark(someLast, shape)).toEqual({
      from: shape.x(35),
      middle: null,
      to: shape.x(120),
      open: true,
    });
  });

  it("is not marked where fewer than a tenth run out", () => {
    expect(ruinMark(allLast, fanShape(allLast, size))).toBeNull();
  });
});

it("words begin where they are wanted, or so far left that they fit", () => {
  expect(wordsAt("Pay ends", 100, 640)).toBe(100);
  expect(wordsAt("Money gone Oct 2027", 280, 288)).toBeCloseTo(288 - 19 * 6.8);
  expect(wordsAt("words that are too long for it", 10, 100)).toBe(0);
});

it("words of the range stand before the fall, or over the line where that is too tight", () => {
  const place = (width: number) => {
    const shape = fanShape(runsOut, { ...size, width });
    const mark = ruinMark(runsOut, shape);
    if (mark === null) throw new Error("no mark");
    return { ...besideFall("Money gone Oct 2027 to Jan 2028", mark, { shape, width }), mark };
  };
  expect(place(1200)).toMatchObject({ below: true });
  expect(place(1200).x).toBeLessThan(place(1200).mark.from);
  expect(place(288)).toMatchObject({ below: false });
  expect(place(288).x).toBeGreaterThanOrEqual(0);
});
