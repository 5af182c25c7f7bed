import { expect, it } from "vitest";
import { minuteIn } from "./zone-clock.ts";

it.each([
  ["2026-11-25T13:05:00Z", 8 * 60 + 5],
  ["2026-07-25T12:05:00Z", 8 * 60 + 5],
  ["2026-11-25T05:00:00Z", 0],
  ["2026-11-25T04:59:59Z", 23 * 60 + 59],
])("at %s a clock in New York shows its minute, in winter and in summer", (at, minute) => {
  expect(minuteIn("America/New_York", new Date(at))).toBe(minute);
});
