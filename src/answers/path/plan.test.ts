import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, mondayOf } from "#core/calendar.ts";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { BLOCK_KINDS, type BlockKind } from "#dossier/path/terms.ts";
import { lanes } from "#facts/path/lanes.ts";
import { planTable } from "#facts/path/plan.ts";
import { planOf, started, taskOf, weekOf, withLane } from "./plan.cases.ts";
import { planAnswer } from "./plan.ts";
import { planAnswerSchema } from "./plan-schema.ts";

const block = (from: string, to: string, kind?: BlockKind) =>
  kind ? { from, to, kind } : { from, to };
const always = (kind: BlockKind) => ({ blocks: [block("2026-10-01", "2028-12-31", kind)] });
const notes = (document: PathDocument) => planOf(document).notes.map(({ id }) => id);
const weeksOf = (document: PathDocument, today?: string) => planOf(document, today).weeks;

describe("a plan", () => {
  it("is refused without a lane, and says to choose one", () => {
    expect(planAnswer({ version: 1 }, { today: started })).toMatchObject({
      ok: false,
      problems: [{ code: "no-lane", pointer: "/lane", accepted: expect.stringMatching(/choose/) }],
    });
    const nowhere = { version: 1, lane: { lane: "nowhere", opened: started } } as const;
    expect(planAnswer(nowhere, { today: started })).toMatchObject({
      problems: [{ code: "unknown-lane", pointer: "/lane/lane" }],
    });
  });

  it("of every lane fits six months of heavy blocks, and ends its phases on time", () => {
    for (const { id } of lanes()) {
      const plan = planOf(withLane({ lane: { lane: id, opened: started } }));
      expect([id, plan.fits, plan.longer, plan.proven]).toEqual([id, true, null, true]);
      expect(
        plan.phases.map(({ late }) => late),
        id,
      ).toEqual([0, 0, 0]);
      expect(planAnswerSchema.safeParse(plan).error, id).toBeUndefined();
    }
  });

  it("that has not started is drawn from today, and says so", () => {
    const { plan: _, ...document } = withLane();
    const answer = planOf(document, "2026-11-25");
    expect(answer).toMatchObject({ state: "not-started", started: null, from: "2026-11-25" });
    expect(answer.to).toBe("2027-05-24");
    expect(answer.notes.map(({ id }) => id)).toContain("not-started");
  });

  it("has three phases that stretch with its months", () => {
    const ends = (months: number) =>
      planOf(withLane({ plan: { months } })).phases.map(({ to }) => to);
    expect(ends(6)).toEqual(["2027-01-01", "2027-03-01", "2027-05-01"]);
    expect(ends(9)).toEqual(["2027-02-01", "2027-05-01", "2027-08-01"]);
    expect(ends(3)).toEqual(["2026-12-01", "2027-01-01", "2027-02-01"]);
  });

  it("knows where it is, before and after its end", () => {
    const now = (today: string) => {
      const { state, phases } = planOf(withLane(), today);
      return [state, phases.filter((phase) => phase.now).map(({ id }) => id)];
    };
    expect(now(started)).toEqual(["running", ["look"]]);
    expect(now("2027-01-02")).toEqual(["running", ["make"]]);
    expect(now("2027-05-01")).toEqual(["running", ["decide"]]);
    expect(now("2027-05-02")).toEqual(["over", []]);
  });
});

describe("hours a week", () => {
  const first = (document: PathDocument) => weeksOf(document)[0]?.cap;
  const last = (document: PathDocument) => weeksOf(document).at(-2)?.cap;

  it.each(planTable().blocks.map(({ kind, default: usual, most }) => [kind, usual, most] as const))(
    "in a %s block are %d, and at most %d",
    (name, usual, most) => {
      const kind = BLOCK_KINDS.find((one) => one === name) ?? "heavy";
      expect(last(withLane({ rotations: always(kind) }))).toBe(usual);
      const asked = { blockHours: [{ kind, hours: 20 }] };
      expect(last(withLane({ rotations: always(kind), plan: asked }))).toBe(most);
      const less = { blockHours: [{ kind, hours: 3.3 }] };
      expect(last(withLane({ rotations: always(kind), plan: less }))).toBe(Math.min(3, most));
    },
  );

  it("of a kind that is not known are those of a heavy block, and are not raised", () => {
    const raised = { blockHours: [{ kind: "heavy" as const, hours: 8 }] };
    expect(last(withLane({ plan: raised }))).toBe(5);
    expect(last(withLane({ rotations: always("heavy"), plan: raised }))).toBe(8);
    const lowered = { blockHours: [{ kind: "heavy" as const, hours: 2 }] };
    expect(last(withLane({ plan: lowered }))).toBe(2);
    expect(notes(withLane())).toContain("unknown-kind");
    expect(notes(withLane({ rotations: always("heavy") }))).not.toContain("unknown-kind");
    const nameless = { blocks: [block("2026-10-01", "2028-12-31")] };
    expect(weeksOf(withLane({ rotations: nameless }))[0]).toMatchObject({
      unknownDays: 7,
      blocks: [{ number: 1, kind: null, days: 7 }],
    });
  });

  it("fit under the 80 with all moonlighting", () => {
    const sheet = (clinicalHours: number, moonlightingHours?: number) =>
      moonlightingHours === undefined ? { clinicalHours } : { clinicalHours, moonlightingHours };
    const light = always("light");
    expect(last(withLane({ sheet: sheet(60, 12.3), rotations: light }))).toBe(7.5);
    expect(last(withLane({ sheet: sheet(80, 0), rotations: light }))).toBe(0);
    expect(last(withLane({ sheet: sheet(90, 9), rotations: light }))).toBe(0);
    expect(last(withLane({ sheet: sheet(76), rotations: light }))).toBe(4);
    expect(notes(withLane({ sheet: sheet(76) }))).toContain("moonlighting-unknown");
    expect(notes(withLane({ sheet: sheet(76, 1) }))).not.toContain("moonlighting-unknown");
    expect(notes(withLane({ sheet: {} }))).toContain("eighty-unknown");
    expect(weeksOf(withLane({ sheet: {} }))[0]?.under.eighty).toBeNull();
  });

  it("are at most the user's own", () => {
    expect(first(withLane({ plan: { mostHours: 2.7 } }))).toBe(2.5);
    expect(first(withLane({ plan: { mostHours: 0 } }))).toBe(0);
  });

  it("after training are those of the month alone", () => {
    const done = withLane({ sheet: { stage: "board_certified", clinicalHours: 90 } });
    expect(weeksOf(done).at(-2)).toMatchObject({ cap: 12, unknownDays: 0 });
    expect(notes(done)).toContain("after-training");
    expect(notes(done)).not.toContain("eighty");
  });

  it("of a fellow are held as a resident's are", () => {
    const fellow = withLane({ sheet: { stage: "in_fellowship", clinicalHours: 90 } });
    expect(weeksOf(fellow).at(-2)?.cap).toBe(0);
    expect(notes(fellow)).not.toContain("after-training");
  });

  it("keep what is known of sleep and days off, and say what is not", () => {
    const known = withLane({ rotations: { calls: ["2026-11-03"], daysOff: ["2026-11-08"] } });
    expect(weeksOf(known)[0]).toMatchObject({
      postCall: ["2026-11-04"],
      dayOff: "2026-11-08",
      cap: 4,
    });
    expect(notes(known)).toEqual(expect.arrayContaining(["post-call", "days-off-unknown"]));
    expect(notes(withLane())).toEqual(expect.arrayContaining(["calls-unknown", "one-in-seven"]));
    expect(notes(withLane())).not.toContain("post-call");
  });
});

describe("work that does not fit", () => {
  const night = { blocks: [block(started, "2027-04-20", "night_float")] };

  it("moves later, is said, and a longer plan is offered that holds it", () => {
    const plan = planOf(withLane({ rotations: night }));
    expect(plan.fits).toBe(false);
    expect(plan.weeks.filter(({ afterPlan }) => afterPlan).length).toBeGreaterThan(0);
    expect(plan.hours.outOfPlan).toBe(plan.hours.left - plan.hours.planned);
    const months = plan.longer ?? 0;
    expect(months).toBeGreaterThan(6);
    const longer = (some: number) => planOf(withLane({ rotations: night, plan: { months: some } }));
    expect(longer(months)).toMatchObject({ fits: true, longer: null });
    expect(longer(months - 1)).toMatchObject({ fits: false, longer: months });
    expect(longer(months).notes.map(({ id }) => id)).toContain("later-months");
  });

  it("into the longest plan has no longer one", () => {
    const never = planOf(withLane({ rotations: always("icu") }));
    expect(never).toMatchObject({ fits: false, longer: null, next: null, mostMonths: 18 });
    expect(never.tasks.filter(({ state }) => state === "does-not-fit").length).toBeGreaterThan(5);
    expect(taskOf(never, "sheet")).toMatchObject({ week: null, late: 0 });
    const longest = withLane({ rotations: always("icu"), plan: { months: 18 } });
    expect(planOf(longest).longer).toBeNull();
  });

  it("says how late", () => {
    const plan = planOf(withLane({ rotations: { blocks: [block(started, "2027-01-17", "icu")] } }));
    expect(plan.fits).toBe(true);
    expect(taskOf(plan, "sheet")).toMatchObject({ week: "2027-01-18", due: "2027-01-01", late: 3 });
    expect(plan.phases[0]?.late).toBeGreaterThan(0);
  });
});

describe("the stop rule", () => {
  const felt = (...feels: ("better" | "same" | "worse")[]) => ({
    weeks: feels.map((each, i) => ({ week: dayAfter(started, 7 * i), feels: each })),
  });
  const fourth = dayAfter(started, 21);

  it("halves after two and pauses after three, and then asks for nothing", () => {
    const halved = planOf(withLane({ plan: felt("worse", "worse") }), dayAfter(started, 14));
    expect(halved.pace).toEqual({ now: "halved", worse: 2, unanswered: [] });
    expect(halved.weeks[2]?.cap).toBe(2.5);
    expect(halved.notes.map(({ id }) => id)).toContain("halved");
    const paused = planOf(withLane({ plan: felt("worse", "worse", "worse") }), fourth);
    expect(paused.pace).toMatchObject({ now: "paused", worse: 3 });
    expect(paused.next).toBeNull();
    expect(weekOf(paused, fourth)).toMatchObject({ cap: 0, planned: 0, tasks: [] });
    expect(weekOf(paused, dayAfter(started, 28)).provisional).toBe(true);
  });

  it("goes on once a week is the same", () => {
    const plan = planOf(
      withLane({ plan: felt("worse", "worse", "worse", "same") }),
      dayAfter(fourth, 7),
    );
    expect(plan.pace).toMatchObject({ now: "full", worse: 0 });
    expect(plan.next).not.toBeNull();
  });

  it("asks about each week that is past and has no answer", () => {
    const plan = planOf(withLane({ plan: felt("better") }), fourth);
    expect(plan.pace.unanswered).toEqual([dayAfter(started, 7), dayAfter(started, 14)]);
  });

  it("is easy on the week after a hard one", () => {
    const plan = { weeks: [{ week: started, hard: true }] };
    const answer = planOf(withLane({ plan }), dayAfter(started, 7));
    expect(answer.weeks[0]?.hard).toBe(true);
    expect(answer.weeks[1]).toMatchObject({ pace: "easy", cap: 2.5 });
    expect(answer.notes.map(({ id }) => id)).toContain("easy");
  });
});

describe("the past", () => {
  it("is not rewritten: a week that is over holds what was spent and no task", () => {
    const spent = [
      { on: "2026-11-04", hours: 2, task: "sheet" },
      { on: "2026-11-05", hours: 4.25 },
    ];
    const plan = planOf(withLane({ plan: { spent } }), "2026-11-12");
    expect(plan.weeks[0]).toMatchObject({
      ...{ time: "past", planned: null, spent: 6.5, over: true, tasks: [] },
    });
    expect(plan.hours.spent).toBe(6.25);
    expect(plan.weeks[1]).toMatchObject({ time: "now", spent: 0 });
  });

  it("and what is done stay as they are under any change of what is to come", () => {
    const kinds = fc.array(fc.option(fc.constantFrom(...BLOCK_KINDS), { nil: undefined }), {
      minLength: 6,
      maxLength: 8,
    });
    const today = "2026-12-16";
    fc.assert(
      fc.property(kinds, fc.nat(12), (all, mostHours) => {
        const blocks = all.map((kind, i) =>
          block(dayAfter(started, 28 * i + 42), dayAfter(started, 28 * i + 69), kind),
        );
        const plan = planOf(
          withLane({
            rotations: { blocks },
            plan: { mostHours, tasks: [{ id: "sheet", done: "2026-11-05" }] },
          }),
          today,
        );
        expect(plan.proven).toBe(true);
        expect(taskOf(plan, "sheet")).toMatchObject({
          state: "done",
          done: "2026-11-05",
          week: null,
        });
        for (const week of plan.weeks) {
          const total = week.tasks.reduce((sum, { hours }) => sum + hours, 0);
          if (week.week < mondayOf(today)) expect(week).toMatchObject({ tasks: [], planned: null });
          else expect(total).toBeLessThanOrEqual(Math.max(0, week.cap - week.spent));
          expect(week.tasks.map(({ id }) => id)).not.toContain("sheet");
        }
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});

it("of a real-looking document says what the example says", () => {
  const json: unknown = JSON.parse(readFileSync("examples/resident-plan.json", "utf8"));
  const document = openPath(json);
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  const plan = planOf(document.value, "2026-11-25");
  expect(plan.pace).toMatchObject({ now: "halved", worse: 2 });
  expect(weekOf(plan, "2026-11-23")).toMatchObject({ cap: 2, spent: 1, planned: 1 });
  // Night float from November 30 on.
  expect(weekOf(plan, "2026-11-30")).toMatchObject({ cap: 0, tasks: [], dayOff: "2026-12-06" });
  expect(weekOf(plan, "2026-12-28").blocks).toEqual([{ number: 3, kind: "outpatient", days: 7 }]);
  expect(planAnswerSchema.safeParse(plan).error).toBeUndefined();
});
