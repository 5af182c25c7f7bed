/**
 * One lane at a time. Each act takes the document and gives the next one, or says why not; nothing is changed in
 * place. Closing is always allowed and asks for one line of why; another lane waits until then. The test's pass
 * mark is written before the test starts, and not changed while it runs. Days are ISO.
 */
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import { openPath, type PathDocument, type Sheet } from "#dossier/path/path-document.ts";
import { describeValue } from "#dossier/safe-text.ts";
import { type Lane, laneOf } from "#facts/path/lanes.ts";
import { eligibilityOf, statusRules } from "./lane-eligibility.ts";
import { unknownLane } from "./lanes.ts";

export interface LaneTest {
  /** 2 to 4. */
  readonly hours: number;
  readonly task: string;
  readonly passMark: string;
}

type Next = Result<PathDocument>;
type Chosen = NonNullable<PathDocument["lane"]>;

/** Refused while another lane is open, where the lane is closed by stage or status, and where its stage may close it. */
export function openLane(document: PathDocument, lane: string, day: string): Next {
  const row = laneOf(lane);
  if (!row) return fail(unknownLane(["lane", "lane"], lane));
  if (document.lane) return refusal("lane-open", document.lane.lane, "close it first");
  const barred = barOf(document.sheet ?? {}, row, day);
  return barred ? fail(barred) : openPath({ ...document, lane: { lane, opened: day } });
}

/** A stage that nobody said stops the lanes that are closed at one of them. */
function barOf(sheet: Sheet, lane: Lane, today: string): Problem | null {
  const { verdict, code } = eligibilityOf(lane, sheet, statusRules(sheet, today));
  if (verdict === "closed")
    return code === "status"
      ? said("lane-closed-by-status", lane.id, "a lane that the status does not close")
      : said("lane-closed", lane.id, "a lane that is not closed at this stage");
  const everClosed = Object.values(lane.stages).some(({ verdict: at }) => at === "closed");
  if (!sheet.stage && everClosed)
    return said("stage-unknown", lane.id, "a sheet that says the stage");
  return null;
}

export function closeLane(document: PathDocument, why: string, day: string): Next {
  const { lane, closedLanes = [], ...rest } = document;
  if (!lane) return refusal("no-lane", "no open lane", "an open lane");
  const closed = { lane: lane.lane, opened: lane.opened, closed: day, why: why.trim() };
  return openPath({ ...rest, closedLanes: [...closedLanes, closed] });
}

/** Written, or written again, until it starts; after one that was not met, another. */
export const writeTest = (document: PathDocument, test: LaneTest, day: string): Next =>
  withChosen(document, (chosen) =>
    chosen.test?.started && chosen.test.passed !== false
      ? refusal("test-started", chosen.test.started, "a test that has not started")
      : ok({ ...chosen, test: { ...test, written: day } }),
  );

export const startTest = (document: PathDocument, day: string): Next =>
  withChosen(document, (chosen) => {
    const { test } = chosen;
    if (!test) return refusal("no-test", "no test", "a test with its pass mark written down");
    if (test.started) return refusal("test-started", test.started, "a test that has not started");
    return ok({ ...chosen, test: { ...test, started: day } });
  });

/** Whether the pass mark was met. */
export const endTest = (document: PathDocument, passed: boolean): Next =>
  withChosen(document, (chosen) => {
    const { test } = chosen;
    if (!test?.started) return refusal("test-not-started", "no test under way", "a started test");
    if (test.passed !== undefined)
      return refusal("test-ended", "an ended test", "a test under way");
    return ok({ ...chosen, test: { ...test, passed } });
  });

/** The open lane as the act leaves it, in a document that is checked as any other. */
function withChosen(document: PathDocument, act: (chosen: Chosen) => Result<Chosen>): Next {
  if (!document.lane) return refusal("no-lane", "no open lane", "an open lane");
  const lane = act(document.lane);
  return lane.ok ? openPath({ ...document, lane: lane.value }) : lane;
}

const refusal = (code: string, found: string, accepted: string): Result<never> =>
  fail(said(code, found, accepted));

const said = (code: string, found: string, accepted: string): Problem => ({
  code,
  pointer: "/lane",
  found: describeValue(found),
  accepted,
});
