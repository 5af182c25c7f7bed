import { expect, it } from "vitest";
import { goneText } from "./path-money.ts";

const at = (month: number | null) => ({
  month,
  calendar: month === null ? null : `2027-${String(month).padStart(2, "0")}`,
});

it("says of a lever when the money is gone, or that it is not within ten years", () => {
  expect(goneText({ early: at(2), middle: at(3), late: at(4) })).toBe(
    "February 2027 to April 2027",
  );
  expect(goneText({ early: at(2), middle: at(3), late: at(null) })).toBe("February 2027 or later");
  expect(goneText({ early: at(null), middle: at(null), late: at(null) })).toBe(
    "not within 10 years",
  );
  expect(goneText(null)).toBe("not worked out");
});
