import { expect, it } from "vitest";
import { emptyPath } from "#dossier/path/path-document.ts";
import { type RotationsGiven, rotationsView } from "./rotations-view.ts";

const ask = (given: RotationsGiven | null, from: string | null = null) =>
  rotationsView(emptyPath, { given, today: "2026-11-25", from, zone: "America/New_York" });
const text = (text: string): RotationsGiven => ({ kind: "text", text });

it("with nothing given it says only what kinds rest on", () => {
  const { kinds, read, refused } = ask(null);
  expect([read, refused]).toEqual([null, null]);
  expect(kinds).toMatchObject({ basis: "practice_judgement", overdue: false });
});

it("a file with nothing in it is refused with its lines, and can not be taken", () => {
  const { read, refused } = ask(text("hello\nworld"));
  expect(read).toBeNull();
  expect(refused?.why === "nothing" && refused.report.skipped.map(({ line }) => line)).toEqual([
    1, 2,
  ]);
});

it("a workbook is refused whole", () => {
  const bytes = new TextEncoder().encode("PK\u0003\u0004");
  const { read, refused } = ask({ kind: "file", name: "x.xlsx", bytes });
  expect(read).toBeNull();
  expect(refused?.why === "unreadable" && refused.problems[0]?.found).toContain("workbook");
});

it("a template needs no file", () => {
  const { read } = ask({ kind: "template", template: "13x4", from: "2026-07-01" });
  expect(read?.rotations.blocks).toHaveLength(13);
});

it("blocks by number wait for the first day of block 1", () => {
  expect(ask(text("1 MICU\n2 Wards")).refused?.why).toBe("nothing");
  expect(ask(text("1 MICU\n2 Wards"), "2026-07-01").read?.rotations.blocks?.[1]).toMatchObject({
    from: "2026-07-29",
    name: "Wards",
  });
});

it("times in UTC are put on the clock of the device", () => {
  const event = "SUMMARY:Call\nDTSTART:20260702T020000Z\nDTEND:20260702T140000Z";
  const file = `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${event}\nEND:VEVENT\nEND:VCALENDAR`;
  expect(ask(text(file)).read?.rotations.calls).toEqual(["2026-07-01"]);
});
