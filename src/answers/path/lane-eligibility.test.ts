import { describe, expect, it } from "vitest";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { STAGES, STATUSES } from "#dossier/path/terms.ts";
import { lanes } from "#facts/path/lanes.ts";
import { LANE_VERDICTS } from "#facts/path/lanes-schema.ts";
import { inTraining } from "./in-training.ts";
import { openLane } from "./lane-choice.ts";
import { laneStage } from "./lane-eligibility.ts";
import { lanesAnswer } from "./lanes.ts";

const today = "2026-11-25";

function read(sheet: Sheet) {
  const answer = lanesAnswer({ version: 1, sheet }, { today });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}
const stages = [undefined, ...STAGES];
const statuses = [undefined, ...STATUSES];
const sheets: readonly Sheet[] = stages.flatMap((stage) =>
  statuses.map((status) => ({ ...(stage && { stage }), ...(status && { status }) })),
);
const named = sheets.map((sheet) => [JSON.stringify(sheet), sheet] as const);
const rank = (verdict: (typeof LANE_VERDICTS)[number]) => LANE_VERDICTS.indexOf(verdict);

describe.each(named)("%s", (_, sheet) => {
  const { lanes: all, statusRules, asJob } = read(sheet);

  it("gives each of 15 lanes a verdict, a code, and a reason with its source or as our judgment", () => {
    expect(all).toHaveLength(15);
    for (const { id, eligibility } of all) {
      const { verdict, code, reason, rule } = eligibility;
      const behind = statusRules.find((each) => each.id === rule);
      expect(behind?.text.length, id).toBeGreaterThan(20);
      if (code !== "stage-unknown") expect(reason?.length, id).toBeGreaterThan(5);
      if (code.startsWith("status")) expect(behind?.liftedBy.length, id).toBeGreaterThan(0);
      if (code.endsWith("-unknown")) expect(verdict, id).toBe("unknown");
    }
    expect(statusRules.map(({ id }) => id)).toContain(asJob);
  });

  it("is never milder than the stage alone, and a stage or a status not known opens nothing", () => {
    const unknown = !sheet.stage || !sheet.status || sheet.status === "other_or_unsure";
    for (const { id, eligibility, stages: table } of all) {
      const alone = sheet.stage ? table[laneStage(sheet.stage)].verdict : "unknown";
      expect(rank(eligibility.verdict), id).toBeGreaterThanOrEqual(rank(alone));
      if (unknown) expect(["unknown", "closed"], id).toContain(eligibility.verdict);
    }
  });

  it("stands in the order open, with conditions, hard, unknown, closed", () => {
    const ranks = all.map(({ eligibility }) => rank(eligibility.verdict));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it("a lane that is closed does not open, and every other whose stage is known does", () => {
    const document: PathDocument = { version: 1, sheet };
    for (const { id, eligibility } of all) {
      const opened = openLane(document, id, today).ok;
      if (sheet.stage) expect(opened, id).toBe(eligibility.verdict !== "closed");
    }
  });
});

describe("the status", () => {
  it("of a citizen or permanent resident leaves the table of the stage as it is", () => {
    for (const stage of STAGES)
      for (const { eligibility, stages: table } of read({ stage, status: "us_citizen_or_lpr" })
        .lanes)
        expect(eligibility).toMatchObject({ ...table[laneStage(stage)], code: "stage" });
  });

  it.each([
    ["j1_physician", "j1_in_program"],
    ["h1b", "h1b_in_program"],
  ] as const)("of %s opens nothing in residency without conditions", (status, rule) => {
    const { lanes: all, counts } = read({ stage: "in_residency", status });
    expect(counts).toEqual({
      open: 0,
      open_with_conditions: 13,
      hard: 0,
      unknown: 0,
      closed: 2,
    });
    expect(all[0]?.eligibility.rule).toBe(rule);
  });

  it.each([
    ["j1_physician", "closed", "j1_destination"],
    ["h1b", "unknown", "h1b_for_profit"],
  ] as const)("of %s leaves every job after residency %s", (status, verdict, rule) => {
    for (const stage of STAGES.filter((each) => !inTraining({ stage: each })))
      for (const { eligibility, stages: table } of read({ stage, status }).lanes) {
        const closed = table[laneStage(stage)].verdict === "closed";
        expect(eligibility.verdict).toBe(closed ? "closed" : verdict);
        expect(eligibility.rule).toBe(rule);
      }
  });

  it.each(STATUSES)("of a fellow holds as in training: %s", (status) => {
    const [fellow, resident] = (["in_fellowship", "in_residency"] as const).map((stage) =>
      read({ stage, status }).lanes.map(({ id, eligibility }) => `${id} ${eligibility.rule}`),
    );
    expect(fellow?.toSorted()).toEqual(resident?.toSorted());
  });

  it("not said is told from the stage not said, and says what is missing", () => {
    const [first] = read({ stage: "in_residency" }).lanes;
    expect(first?.eligibility).toMatchObject({ verdict: "unknown", code: "status-unknown" });
    const { statusRules } = read({ stage: "in_residency" });
    expect(statusRules.map(({ id, missing }) => [id, missing])).toEqual([
      ["unknown_destination", ["status"]],
    ]);
    const other = read({ stage: "in_residency", status: "other_or_unsure" }).lanes[0];
    expect(other?.eligibility).toMatchObject({ verdict: "unknown", code: "status" });
  });
});

it("a lane that the status closes says so when it is chosen", () => {
  const sheet: Sheet = { stage: "completed_residency", status: "j1_physician" };
  const chosen = openLane({ version: 1, sheet }, "consulting", today);
  expect(chosen.ok ? [] : chosen.problems.map(({ code }) => code)).toEqual([
    "lane-closed-by-status",
  ]);
});

it("counts the lanes of every sheet once", () => {
  for (const sheet of sheets) {
    const { counts } = read(sheet);
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(lanes().length);
  }
});
