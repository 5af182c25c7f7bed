import { expect, it } from "vitest";
import { localDay } from "./local-day.ts";

it("is the day on the wall, to the last minute of it", () => {
  expect(localDay(new Date(2027, 0, 5, 0, 0))).toBe("2027-01-05");
  expect(localDay(new Date(2027, 0, 5, 23, 59))).toBe("2027-01-05");
});
