import { expect, it } from "vitest";
import { binds } from "./path-routes.ts";
import { closeLine } from "./path-triage.ts";

it("the 45 days are those of a match position, of a day that is known", () => {
  const today = "2026-11-25";
  expect(binds({ from: false, bindsThrough: null }, today)).toContain("do not bind it");
  expect(binds({ from: true, bindsThrough: null }, today)).toContain("is not known here");
  expect(binds({ from: null, bindsThrough: "2026-11-25" }, today)).toContain("presumed a breach");
  expect(binds({ from: true, bindsThrough: "2026-11-24" }, today)).toContain("ended on");
});

it("says between what it is close", () => {
  const close = ["exhaustion", "not_enough_evidence"] as const;
  expect(closeLine({ close, doubtPercent: 30 })).toBe(
    "This is close. With our points up to 30% higher or lower, it could also read: being worn out, or not enough evidence.",
  );
});
