import { describe, expect, it } from "vitest";
import type { Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { STAGES } from "#dossier/path/terms.ts";
import { lanes } from "#facts/path/lanes.ts";
import { closeLane, endTest, openLane, startTest, writeTest } from "./lane-choice.ts";
import { laneStage } from "./lane-eligibility.ts";
import { lanesAnswer } from "./lanes.ts";

const day = "2026-11-25";
const empty: PathDocument = { version: 1, sheet: { stage: "in_residency" } };
const test = { hours: 3, task: "One handout of 800 words", passMark: "A friend gets it in 1 read" };

function made(result: Result<PathDocument>): PathDocument {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const refused = (result: Result<PathDocument>) =>
  result.ok ? [] : result.problems.map(({ code, pointer }) => `${pointer} ${code}`);
const next = (document: PathDocument) => {
  const answer = lanesAnswer(document, { today: day });
  return answer.ok ? answer.value.chosen?.next : null;
};

const opened = made(openLane(empty, "medical_writing", day));
const written = made(writeTest(opened, test, day));
const started = made(startTest(written, "2026-11-26"));

it("one lane opens, and a second is refused until the first is closed", () => {
  expect(opened.lane).toEqual({ lane: "medical_writing", opened: day });
  expect(refused(openLane(opened, "consulting", day))).toEqual(["/lane lane-open"]);
  const closed = made(closeLane(opened, "  Too lonely ", "2026-12-01"));
  expect(closed.lane).toBeUndefined();
  expect(closed.closedLanes).toEqual([
    { lane: "medical_writing", opened: day, closed: "2026-12-01", why: "Too lonely" },
  ]);
  expect(made(openLane(closed, "consulting", "2026-12-01")).lane?.lane).toBe("consulting");
});

it.each([
  ["just opened", opened],
  ["with its test written", written],
  ["in the middle of its test", started],
  ["after its test", made(endTest(started, true))],
])("closing a lane %s is allowed, even on a day before it was opened", (_, document) => {
  expect(made(closeLane(document, "No", "2020-01-01")).closedLanes).toHaveLength(1);
});

it("closing asks for a line of why, and for a lane that is open", () => {
  expect(refused(closeLane(opened, "   ", day))).toEqual(["/closedLanes/0/why value"]);
  expect(refused(closeLane(empty, "No", day))).toEqual(["/lane no-lane"]);
});

it("a lane that is none is named", () => {
  expect(refused(openLane(empty, "consultng", day))).toEqual(["/lane/lane unknown-lane"]);
});

describe("the stage", () => {
  it.each(STAGES)("bars the lanes closed at %s and no others", (stage) => {
    for (const lane of lanes()) {
      const codes = refused(openLane({ version: 1, sheet: { stage } }, lane.id, day));
      const closed = lane.stages[laneStage(stage)].verdict === "closed";
      expect(codes, lane.id).toEqual(closed ? ["/lane lane-closed"] : []);
    }
  });

  it("not said bars those that are closed at one of them", () => {
    const barred = lanes().filter(
      ({ id }) => refused(openLane({ version: 1 }, id, day)).length > 0,
    );
    expect(barred.map(({ id }) => id)).toEqual(["utilization_review", "med_legal"]);
    expect(refused(openLane({ version: 1 }, "med_legal", day))).toEqual(["/lane stage-unknown"]);
  });
});

describe("the test", () => {
  it("goes from writing to starting to ending, and the answer says what is next", () => {
    const passed = made(endTest(started, true));
    const failed = made(endTest(started, false));
    const steps = [opened, written, started, passed, failed].map(next);
    expect(steps).toEqual(["write-test", "start-test", "end-test", "go-on", "close-or-retry"]);
  });

  it("does not start before its pass mark is written", () => {
    expect(refused(startTest(opened, day))).toEqual(["/lane no-test"]);
    expect(refused(startTest(written, "2026-11-24"))).toEqual(["/lane/test/started order"]);
    expect(refused(writeTest(opened, { ...test, passMark: " " }, day))).toEqual([
      "/lane/test/passMark value",
    ]);
  });

  it("keeps its pass mark once it has started", () => {
    expect(made(writeTest(written, { ...test, hours: 2 }, day)).lane?.test?.hours).toBe(2);
    expect(refused(writeTest(started, test, day))).toEqual(["/lane test-started"]);
    expect(refused(startTest(started, day))).toEqual(["/lane test-started"]);
  });

  it("ends once; after a pass mark that was not met, another test is written", () => {
    const [passed, failed] = [made(endTest(started, true)), made(endTest(started, false))];
    expect(refused(endTest(passed, false))).toEqual(["/lane test-ended"]);
    expect(refused(writeTest(passed, test, day))).toEqual(["/lane test-started"]);
    const again = made(writeTest(failed, test, "2026-12-02"));
    expect(again.lane?.test).toEqual({ ...test, written: "2026-12-02" });
  });

  it("takes 2 to 4 hours", () => {
    for (const hours of [1.9, 4.1])
      expect(refused(writeTest(opened, { ...test, hours }, day))).toEqual([
        "/lane/test/hours range",
      ]);
  });

  it("does not end before it starts, and needs a lane", () => {
    expect(refused(endTest(written, true))).toEqual(["/lane test-not-started"]);
    expect(refused(startTest(empty, day))).toEqual(["/lane no-lane"]);
  });
});

it("no act changes the document it was given", () => {
  const before = structuredClone(started);
  closeLane(started, "No", day);
  endTest(started, true);
  openLane(started, "consulting", day);
  expect(started).toEqual(before);
});
