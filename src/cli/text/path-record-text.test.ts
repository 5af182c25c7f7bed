import { expect, it } from "vitest";
import { record, recordOf } from "#answers/path/record.cases.ts";
import { recordText } from "./path-record-text.ts";

/** As read, whatever the lines. */
const flat = (text: string): string => text.replace(/\s+/g, " ");
const said = flat(recordText(recordOf({ version: 1, record })));

it("what looks like a patient's is told by its place, and is not said again", () => {
  expect(said).not.toContain("Alvarez");
  expect(said).toContain("- /record/1, title, characters 9 to 20: a name");
  expect(said).toContain("- 2026-11-02 b.");
});

it("no text is ever said to be clean or safe, in words or in the table", () => {
  const clean = recordOf({ version: 1, record: record.slice(0, 1) });
  expect(flat(recordText(clean))).toContain("We look for 18 kinds and miss some");
  expect(flat(recordText(clean))).not.toMatch(/\b(clean|safe to|no identifiers|free of)\b/i);
});

it("what an employer may own is asked about, also where nobody said whose it is", () => {
  expect(said).toMatch(/1 of 3: Your employer may own it\..*2 of 3: Not sure/s);
});
