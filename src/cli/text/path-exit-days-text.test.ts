import { expect, it } from "vitest";
import { exitDaysAnswer } from "#answers/path/exit-days.ts";
import { ROWS } from "#answers/path/exit-days-words.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { exitDaysText } from "./path-exit-days-text.ts";

const base: PathDocument = {
  version: 1,
  sheet: {
    noticeDays: 30,
    contractStart: "2026-07-01",
    contractEnd: "2027-06-30",
    fromNrmp: true,
    yearsCredited: 1,
    state: "AK",
    school: "us-md",
    status: "h1b",
  },
  money: { forgiveness: { payments: 20, employer: "government_or_nonprofit" } },
};

function said(document: PathDocument, today = "2026-07-01"): string {
  const answer = exitDaysAnswer(document, { today });
  if (!answer.ok) throw new Error("it always answers");
  return exitDaysText(answer.value);
}
const rowOf = (text: string, name: string) =>
  text.split("\n").find((line) => line.startsWith(name)) ?? "";

it("shows two days side by side, and no cell is cut", () => {
  const text = said(base);
  expect(rowOf(text, " ".repeat(10))).toMatch(/2026-07-31 +2027-06-30$/);
  expect(rowOf(text, "Give notice by")).toMatch(/2026-07-01 +2027-05-31$/);
  expect(rowOf(text, "Pay until then")).toMatch(/0\.9 months +11\.9 months$/);
  expect(rowOf(text, "Count for PSLF")).toMatch(/20 of 120 +31 of 120$/);
  expect(rowOf(text, "Years credited")).toMatch(/1 to 1\.08 +1 to 2$/);
  expect(rowOf(text, "License")).toMatch(/below +below to at or above$/);
  expect(text).not.toContain("…");
  expect(text.replace(/\s+/g, " ")).toContain("License: what AK asks for, at both ends.");
  expect(rowOf(text, "45 days")).toMatch(/inside: ask the NRMP +not inside$/);
  expect(rowOf(text, "Visa")).toMatch(/2026-09-29 +2027-08-29$/);
});

it("what is not known is said, and never a zero", () => {
  const text = said({ version: 1, exit: { days: ["2027-01-31"] } });
  for (const name of ["Give notice by", "Pay until", "Count for", "Years", "License", "45 days"])
    expect(rowOf(text, name), name).toMatch(/not known$/);
  expect(rowOf(text, "Visa")).toMatch(/no day known: ask$/);
  expect(text).toContain("- /sheet/noticeDays");
});

it("says which days are missing, past, late or after the contract", () => {
  expect(said({ version: 1 })).toContain("- Notice given today: the days of notice are not known.");
  const text = said({ ...base, exit: { days: ["2026-06-30", "2026-07-15", "2027-08-01"] } });
  expect(text).toContain("- 2026-06-30 is past.");
  expect(text).toContain("- For 2026-07-15, notice was due on 2026-06-15.");
  expect(text).toContain("- 2027-08-01 is after your contract ends: pay, training");
});

it("has what was kept of the contract beside what we read", () => {
  const text = said({ ...base, exit: { clauses: { malpractice: "Claims-made cover." } } });
  expect(text).toContain("In your contract: “Claims-made cover.”\n");
});

it("has a row of words for each topic, and a source or our judgment beside each", () => {
  expect(new Set(ROWS).size).toBe(12);
  const text = said(base).replace(/\s+/g, " ");
  expect(text).toContain(
    "Ask: HR: which of the 2 it is, and who pays a tail. [Chelle Law (undated)",
  );
  expect(text).not.toMatch(/\byou may\b|\bquit\b|!/i);
});
