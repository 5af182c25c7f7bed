import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rotationsAnswerSchema } from "#answers/path/rotations-schema.ts";
import { fail, ok } from "#core/result.ts";
import type { Io } from "../io.ts";
import { type RotationsOptions, runRotations } from "./rotations.ts";

const fixture = (name: string) => readFileSync(`test/fixtures/rotations/${name}`, "utf8");

/** A command with nothing of the world but two files: "me" and "file". */
function setUp(file: string, me: object = { version: 1 }) {
  const out: string[] = [];
  const err: string[] = [];
  const files: Record<string, string> = { file, me: JSON.stringify(me) };
  const io: Io = {
    out: (text) => out.push(text),
    err: (line) => err.push(line),
    read: async (name) => {
      const text = files[name ?? ""];
      if (text !== undefined) return ok(new TextEncoder().encode(text));
      return fail({ code: "input", pointer: "", found: "no file", accepted: "a file" });
    },
    facts: () => {
      throw new Error("the directory is not needed");
    },
    today: () => "2026-11-25",
  };
  const run = (options: RotationsOptions = {}, name: string | undefined = "file") =>
    runRotations(io, name, options);
  return { run, out, err, io, text: () => out.join("").replace(/\n\s*/g, " ") };
}

it("says what was kept, how it was read, and each line that was not", async () => {
  const { run, text } = setUp(fixture("phone.ics"));
  expect(await run()).toBe(0);
  expect(text()).toContain("4 blocks, 5 calls and 0 days off from 4 entries.");
  expect(text()).toMatch(/2026-09-05 {2}2026-09-18 {2}Jeopardy +heavy/);
  expect(text()).toContain("Calls 2026-08-24 2026-08-25 2026-08-26 2026-08-28 2026-08-29");
  expect(text()).toContain("Line 4: repeats with no near end: read up to 2028-11-25.");
  expect(text()).toContain('Line 54, "Aunt visits": too few days for a block.');
  expect(text()).toContain("Nothing was changed.");
});

it("in JSON it is one document of the published shape", async () => {
  const { run, out } = setUp(fixture("broken.ics"));
  expect(await run({ json: true })).toBe(0);
  const answer = JSON.parse(out.join(""));
  expect(rotationsAnswerSchema.parse(answer)).toEqual(answer);
  expect(answer.report.skipped).toHaveLength(4);
});

it("--document is the whole document with the rotations in it: kinds set by hand stay", async () => {
  const mine = { from: "2026-07-01", to: "2026-07-28", name: "MICU", kind: "light", byHand: true };
  const me = { version: 1, asOf: "2026-11-20", rotations: { blocks: [mine] } };
  const { run, out } = setUp("7/1/2026 - 7/28/2026 MICU\n7/29/26-8/25/26 Wards", me);
  expect(await run({ in: "me", document: true })).toBe(0);
  const wards = { from: "2026-07-29", to: "2026-08-25", name: "Wards", kind: "heavy" };
  expect(JSON.parse(out.join(""))).toEqual({ ...me, rotations: { blocks: [mine, wards] } });
});

it("a template needs no file", async () => {
  const { io, out } = setUp("");
  expect(await runRotations(io, undefined, { template: "months", from: "2026-07-01" })).toBe(0);
  expect(out.join("")).toContain('Kind not known: "Block 1"');
});

it("times in UTC are put on the clock of --zone where the file names none", async () => {
  const text =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Call\nDTSTART:20260702T020000Z\nDTEND:20260702T140000Z\nEND:VEVENT\nEND:VCALENDAR";
  const { run, out } = setUp(text);
  expect(await run({ json: true, zone: "America/New_York" })).toBe(0);
  const { rotations, report } = JSON.parse(out.join(""));
  expect(rotations.calls).toEqual(["2026-07-01"]);
  expect(report.zone).toEqual({ name: "America/New_York", by: "asked" });
});

describe("exits 2 and prints nothing for", () => {
  it.each<[string, string, RotationsOptions, RegExp]>([
    ["a file with nothing in it to keep", "hello\n", {}, /^ *Line 1, "hello": no day in it\./],
    ["a workbook", "PK\u0003\u0004", {}, /found an Excel workbook.*accepted a calendar file/],
    ["a document that is none", "7/1/26-7/2/26 MICU", { in: "file" }, /found/],
    ["a template beside a file", "x", { template: "13x4" }, /found a file and --template/],
    ["a day no calendar has", "x", { from: "2026-02-30" }, /^--from: found "2026-02-30"/],
  ])("%s", async (_, file, options, line) => {
    const { run, out, err } = setUp(file);
    expect(await run(options)).toBe(2);
    expect(out).toEqual([]);
    expect(err[0]).toMatch(line);
  });

  it.each([
    [{ template: "weeks" }, /^--template: found "weeks"; accepted 13x4 or months/],
    [{ zone: "Chicago" }, /^--zone: found "Chicago"/],
    [{ template: "13x4" }, /^--from: found nothing/],
    [{}, /^FILE: found no file/],
  ])("%j alone", async (options, line) => {
    const { io, err } = setUp("");
    expect(await runRotations(io, undefined, options)).toBe(2);
    expect(err[0]).toMatch(line);
  });
});
