import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planAnswer } from "#answers/path/plan.ts";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { planText } from "./path-plan-text.ts";
import { PAGE } from "./table.ts";

const today = "2026-11-25";
const started = "2026-11-02";
const lane = { lane: "medical_writing", opened: "2026-10-26" };

function said(fields: Partial<PathDocument>): string {
  const document = openPath({ version: 1, lane, ...fields });
  const answer = document.ok ? planAnswer(document.value, { today }) : document;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return planText(answer.value);
}

const worse = (...weeks: string[]) => weeks.map((week) => ({ week, feels: "worse" as const }));
const icu = { blocks: [{ from: "2026-10-01", to: "2028-12-31", kind: "icu" as const }] };
const night = { blocks: [{ from: "2026-11-02", to: "2027-04-20", kind: "night_float" as const }] };
const texts = {
  example: said(JSON.parse(readFileSync("examples/resident-plan.json", "utf8"))),
  empty: said({}),
  never: said({ rotations: icu, plan: { started } }),
  longer: said({ rotations: night, plan: { started } }),
  over: said({ plan: { started: "2026-05-04" } }),
  paused: said({ plan: { started, weeks: worse("2026-11-02", "2026-11-09", "2026-11-16") } }),
};
const flat = (name: keyof typeof texts) => texts[name].replace(/\s+/g, " ");

describe.each(Object.entries(texts))("a plan that is %s", (_, text) => {
  it("fits a hundred columns and says nothing to the terminal", () => {
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(PAGE);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("permits nothing and shouts nothing", () => {
    expect(text).not.toMatch(/\byou (may|can)\b|!|undefined|\bnull\b|NaN|Infinity/i);
  });
});

it("says of each week what it holds and why", () => {
  expect(flat("example")).toContain(
    "2026-11-23: 1 planned, at most 2 hours, 1 spent. Lowest: sleep after call on 1 day, the target of month 1. Half, after 2 weeks that were worse. Kept free: 2026-11-28, 2026-11-29.",
  );
  expect(flat("example")).toContain(
    "2026-12-07: nothing, at most 0 hours. Lowest: block 2 (night float).",
  );
  expect(flat("example")).toContain("block 7 (kind unknown)");
  expect(flat("empty")).toContain("Lowest: no known block, as if heavy, the target of month 1.");
});

it("says what is next, what waits and who can lift it", () => {
  expect(flat("example")).toContain("Next 20 minutes Bring your LinkedIn profile up to date.");
  expect(flat("example")).toContain("E-mail 3 small health sites.");
  expect(flat("example")).toContain("waits for the limits below");
  expect(flat("example")).toContain("Who can lift it: the program director, in writing");
  expect(flat("empty")).toContain("paid tasks are not shown until your status is known.");
});

it("says that it does not fit, and what would", () => {
  expect(flat("longer")).toMatch(
    /It does not fit in 6 months\. Left over: [\d.]+ hours\. A plan of \d+ months holds all of it\./,
  );
  expect(flat("longer")).toContain(", after the plan: ");
  expect(flat("never")).toMatch(
    /Not even 18 months hold it\. Drop a task or take hours off one\. \d+ tasks found no week\./,
  );
  expect(flat("never")).toContain("Next 20 minutes Nothing is planned.");
});

it("says of work that has to be asked about that it has, where it is planned", () => {
  const sheet = { status: "j1_physician", pgy: 2, outsideWork: "read_and_not_covered" } as const;
  const asked = said({ sheet: { ...sheet, outsideWorkRead: "2026-10-01" }, plan: { started } });
  const text = asked.replace(/\s+/g, " ");
  expect(text).toMatch(/that gets used\. 3 hours, ends in the week of [\d-]+; look at the limits/);
  expect(text).toContain(
    "free for someone you trust, with your name on them. waits for the limits",
  );
  expect(flat("example")).not.toContain("look at the limits first");
});

it("says where it stands", () => {
  expect(flat("example")).toContain(
    "content: 6 months, from 2026-11-02 to 2027-05-01. All of it fits",
  );
  expect(flat("empty")).toContain("from 2026-11-25 to 2027-05-24. It has not started.");
  expect(flat("over")).toContain("to 2026-11-03. That is past: start a new plan,");
});

it("asks for nothing while it is paused, and says until when", () => {
  expect(flat("paused")).toContain("Next 20 minutes Nothing. The plan is paused: rest.");
  expect(flat("paused")).toContain("Paused, after 3 weeks that were worse.");
  expect(flat("paused")).toContain("Only if you answer a week as better or same.");
  expect(flat("paused")).toContain("Answers of worse in a row: 3.");
});
