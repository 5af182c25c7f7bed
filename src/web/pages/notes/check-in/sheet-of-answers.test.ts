import { expect, it } from "vitest";
import { openPath } from "#dossier/path/path-document.ts";
import {
  answeredOf,
  blank,
  checkInOf,
  hasRoom,
  withCheckIn,
  withItem,
  withoutCheckIn,
} from "./sheet-of-answers.ts";

it("nothing answered is no check-in", () => {
  expect(checkInOf(blank, "2026-11-25")).toBeNull();
  expect(checkInOf(withItem(withItem(blank, 4, 3), 4, null), "2026-11-25")).toBeNull();
});

it("what was skipped is kept as not answered, never as zero", () => {
  const filled = { ...withItem(blank, 19, 0), single: 2 };
  expect(answeredOf(filled)).toBe(2);
  const checkIn = checkInOf(filled, "2026-11-25");
  expect(checkIn?.cbi?.filter((points) => points === null)).toHaveLength(18);
  expect(checkIn?.cbi?.[18]).toBe(0);
});

it("what is kept is a document that opens, and taken out leaves what was there", () => {
  const before = { version: 1, sheet: { pgy: 2 } } as const;
  const checkIn = checkInOf(withItem(blank, 1, 4), "2026-11-25");
  if (!checkIn) throw new Error("no check-in");
  const kept = withCheckIn(checkIn)(before);
  expect(openPath(kept)).toEqual({ ok: true, value: kept });
  expect(withoutCheckIn(0)(kept)).toEqual(before);
});

it("as many fit as a document takes: one more would not open again", () => {
  const checkIn = checkInOf(withItem(blank, 1, 4), "2026-11-25");
  if (!checkIn) throw new Error("no check-in");
  const full = { version: 1, checkIns: Array.from({ length: 520 }, () => checkIn) } as const;
  expect([hasRoom({ version: 1 }), hasRoom(full)]).toEqual([true, false]);
  expect([openPath(full).ok, openPath(withCheckIn(checkIn)(full)).ok]).toEqual([true, false]);
});
