import { describe, expect, it } from "vitest";
import { checkInAnswer } from "#answers/path/check-in.ts";
import { lanesAnswer } from "#answers/path/lanes.ts";
import { licenceAnswer } from "#answers/path/licence.ts";
import type { Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { checkInText } from "./path-check-in-text.ts";
import { lanesText } from "./path-lanes-text.ts";
import { licenceText } from "./path-licence-text.ts";
import { PAGE } from "./table.ts";

const today = "2026-11-25";
const document: PathDocument = {
  version: 1,
  sheet: {
    stage: "in_residency",
    status: "us_citizen_or_lpr",
    yearsCredited: 2,
    school: "us-do",
    state: "NJ",
    liked: [{ aspect: "writing" }],
    hated: [{ aspect: "nights" }],
  },
  checkIns: [{ on: "2026-11-24", single: 4, cbi: Array(19).fill(2) }],
  lane: { lane: "consulting", opened: "2026-11-20" },
};
const told = <A>(answer: Result<A>, words: (answer: A) => string): string => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return words(answer.value);
};
const texts = (asked: PathDocument) => ({
  lanes: told(lanesAnswer(asked, { today }), lanesText),
  "check-in": told(checkInAnswer(asked), checkInText),
  licence: told(licenceAnswer(asked, { today }), licenceText),
});
const said = texts(document);
const unsaid = texts({ version: 1 });

describe.each(Object.entries({ ...said, empty: Object.values(unsaid).join("") }))(
  "%s",
  (_, text) => {
    it("fits the page and permits nothing", () => {
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(PAGE);
      expect(text).not.toMatch(/\byou may\b|undefined|null|NaN/i);
      expect(text.endsWith("\n")).toBe(true);
    });
  },
);

it("lanes say the count, what is open, pay with its year and the estimate as one", () => {
  expect(said.lanes).toContain(
    "7 of 15 lanes are open, 6 with conditions, 0 hard, 0 not known, 2 closed.",
  );
  expect(said.lanes).toContain("Open lane: consulting, since 2026-11-20. Next: write down a test");
  expect(said.lanes).toContain('Fit 4 of 4 (our judgment): liked "Writing" +2; hated "Nights and');
  expect(said.lanes).toContain("$132,500 a year (2017, secondary)");
  expect(said.lanes).toContain("The article's author estimates: first income 1 to 3 months");
});

it("a status that closes a lane is said with its rule, its date and who can lift it", () => {
  const sheet = { stage: "completed_residency", status: "j1_physician" } as const;
  const lanes = told(lanesAnswer({ version: 1, sheet }, { today }), lanesText);
  const text = lanes.replaceAll(/\n */g, " ");
  expect(text).toContain(
    "0 of 15 lanes are open, 0 with conditions, 0 hard, 0 not known, 15 closed",
  );
  expect(text).toMatch(
    /Of a job in any lane: Stop\. Under 212\(e\).* Who can lift it: .* read 2026/,
  );
  expect(text).toMatch(
    /Consulting and strategy: closed\. The status closes it\. By stage alone: open\./,
  );
});

it("what nobody said is said", () => {
  expect(unsaid.lanes).toContain(
    "sheet.stage and sheet.status not said: we do not know which of 15",
  );
  expect(unsaid["check-in"]).toContain("No check-in is kept.");
  expect(unsaid.licence).toContain("sheet.yearsCredited and sheet.school not said");
});

it("a check-in is a side of the line", () => {
  expect(said["check-in"]).toContain("you 50 or above; work 50 or above; patients 50 or above");
});

it("a license is a range with its confidence, its condition and who confirms it", () => {
  expect(said.licence.replaceAll("\n", " ")).toMatch(
    /Verify with the board.*Asked for: 2 to 3 years\..*signed contract.*High confidence/,
  );
  expect(said.licence).toContain("These rows are for MD boards.");
});
