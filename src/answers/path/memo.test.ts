import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPath, type PathDocument, type Piece } from "#dossier/path/path-document.ts";
import { memoAnswer } from "./memo.ts";
import { type MemoAnswer, memoSchema } from "./memo-schema.ts";

const today = "2026-11-25";

function ask(document: PathDocument, on = today): MemoAnswer {
  const answer = memoAnswer(document, { today: on });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

const piece = (id: string, more: Partial<Piece> = {}): Piece => ({
  id,
  title: `Handout ${id}`,
  on: "2026-10-10",
  ...more,
});

const log: PathDocument = {
  version: 1,
  lane: { lane: "medical_writing", opened: "2026-09-01" },
  plan: {
    started: "2026-09-20",
    spent: [
      { on: "2026-09-19", hours: 9 },
      { on: "2026-09-20", hours: 1.25 },
      { on: "2026-11-25", hours: 2 },
      { on: "2026-11-26", hours: 9 },
    ],
    tasks: [{ id: "a", done: "2026-10-01" }, { id: "b" }],
    weeks: [
      { week: "2026-09-07", feels: "worse" },
      { week: "2026-09-14", feels: "better" },
      { week: "2026-10-05", feels: "same", hard: true },
      { week: "2026-11-23", feels: "worse" },
      { week: "2026-11-30", feels: "worse" },
    ],
  },
  record: [
    piece("a", { liked: true, lane: "medical_writing", result: { what: "questions", value: 12 } }),
    piece("b", { liked: false, on: "2026-11-01", shared: true, result: { what: "minutes saved" } }),
    piece("c", { lane: "consulting", liked: true }),
    piece("d", { on: "2026-09-01", liked: true }),
  ],
  people: [
    { id: "x", name: "Dr. A", call: "2026-10-20" },
    { id: "y", name: "Dr. B", call: "2026-12-01" },
  ],
};

describe("what is counted", () => {
  it("is what the log holds since the plan began, and up to today", () => {
    expect(ask(log).counts).toMatchObject({
      hours: 3.25,
      tasksDone: 1,
      pieces: { done: 3, ofLane: 2, numbered: 1, quoted: 0, liked: 1, disliked: 1, unsaid: 0 },
      calls: { held: 1, of: 3 },
      weeks: { better: 1, same: 1, worse: 1, hard: 1, unsaid: 6 },
    });
  });

  it("has each piece of work with its number, the newest first", () => {
    expect(ask(log).counts.results.map(({ id, value, shared }) => [id, value, shared])).toEqual([
      ["b", null, true],
      ["a", 12, false],
      ["c", null, false],
    ]);
  });

  it("without a first day is the whole log, and no week is said to be missing", () => {
    const { started: _, ...plan } = log.plan ?? {};
    const { counts, due, month } = ask({ ...log, plan });
    expect(counts).toMatchObject({ hours: 12.25, pieces: { done: 4 }, weeks: { unsaid: null } });
    expect([due, month]).toEqual([[], null]);
  });

  it("says that savings are not known, never that they are none", () => {
    expect(ask(log).counts.savings).toMatchObject({ state: "unknown", months: null, met: null });
    expect(ask(log).draft).toContain("Savings, in months: not known; no target is set.");
  });
});

describe("when a memo is due", () => {
  const memos = [{ on: "2026-11-20", month: 2, choice: "keep_lane" as const, words: "So far." }];
  it("is after months 2, 4 and 6", () => {
    expect(ask(log).due).toEqual([
      { month: 2, on: "2026-11-20", state: "due" },
      { month: 4, on: "2027-01-20", state: "to_come" },
      { month: 6, on: "2027-03-20", state: "to_come" },
    ]);
    expect(ask(log, "2026-11-19").month).toBeNull();
    expect(ask(log, "2026-11-20").month).toBe(2);
    expect(ask(log, "2027-04-01").month).toBe(6);
  });

  it("is over once it is written", () => {
    const written = { ...log, exit: { memos } };
    expect(ask(written).month).toBeNull();
    expect(ask(written).due[0]?.state).toBe("written");
    expect(ask(written, "2027-01-20").month).toBe(4);
  });

  it("goes on in the same steps in a longer plan", () => {
    const months = (length: number) =>
      ask({ ...log, plan: { ...log.plan, months: length } }).due.map(({ month }) => month);
    expect(months(11)).toEqual([2, 4, 6, 8, 10]);
    expect(months(12).at(-1)).toBe(12);
    expect(months(3)).toEqual([2, 4, 6]);
  });

  it("keeps earlier memos, the newest first", () => {
    const more = [{ on: "2026-10-01", month: 1 }, ...memos];
    expect(ask({ ...log, exit: { memos: more } }).earlier).toEqual([
      { on: "2026-11-20", month: 2, choice: "keep_lane", words: "So far." },
      { on: "2026-10-01", month: 1, choice: null, words: null },
    ]);
  });
});

const foundOf = (document: PathDocument, choice: string) =>
  ask(document).evidence.find((each) => each.choice === choice)?.found ?? [];

describe("what speaks for each of the four", () => {
  it("is counted, never scored, and all four stand there", () => {
    expect(ask({ version: 1 }).evidence).toEqual([
      { choice: "keep_lane", found: [] },
      { choice: "switch_lane", found: [] },
      { choice: "hybrid", found: [] },
      { choice: "stay", found: [] },
    ]);
    expect(foundOf(log, "keep_lane")).toEqual([
      { code: "liked_pieces", count: 1, of: 2 },
      { code: "numbered_results", count: 1, of: 2 },
      { code: "weeks_better", count: 1, of: 3 },
    ]);
    expect(foundOf(log, "switch_lane")).toEqual([
      { code: "disliked_pieces", count: 1, of: 2 },
      { code: "weeks_worse", count: 1, of: 3 },
    ]);
    expect(foundOf(log, "hybrid")).toEqual([
      { code: "pieces_beside_work", count: 3, of: null },
      { code: "weeks_not_worse", count: 2, of: 3 },
    ]);
  });

  it("staying has the cause that the triage found, and the months that are missing", () => {
    const money = { savings: 9_000, spending: 2_000, loans: [], targetMonths: 6 };
    const triage = {
      other_program: "yes",
      calm_day: "good",
      treated: "harsh",
      patient_door: "fine",
    };
    expect(foundOf({ ...log, money, triage }, "stay")).toEqual([
      { code: "triage_other_cause", count: 1, of: null },
      { code: "weeks_worse", count: 1, of: 3 },
      { code: "savings_short", count: 2, of: 6 },
    ]);
    const enough = { ...money, savings: 12_000 };
    expect(foundOf({ ...log, money: enough }, "stay").map(({ code }) => code)).toEqual([
      "weeks_worse",
    ]);
  });
});

const openOf = (document: PathDocument, code: string) =>
  ask(document).open.find((each) => each.code === code);

describe("what would change the answer", () => {
  it("is what is still open, with how much of it there is", () => {
    expect(ask({ version: 1 }).open.map(({ code }) => code)).toEqual([
      ...["pieces", "numbers", "calls", "triage_open", "savings_open", "gate_open"],
    ]);
    expect(openOf(log, "pieces")).toBeUndefined();
    expect(openOf({ ...log, record: [piece("a")] }, "pieces")).toMatchObject({ have: 1, need: 2 });
    expect(openOf({ ...log, record: [piece("a")] }, "liked_unsaid")).toMatchObject({
      have: 0,
      need: 1,
    });
    expect(openOf(log, "calls")).toMatchObject({ have: 1, need: 3 });
    expect(openOf(log, "weeks_unsaid")).toMatchObject({ have: 3, need: 9 });
  });

  it("savings below the target are said in whole months", () => {
    const money = { savings: 11_900, spending: 2_000, loans: [], targetMonths: 6 };
    expect(openOf({ ...log, money }, "savings_short")).toMatchObject({ have: 5, need: 6 });
  });
});

describe("the draft", () => {
  it("says what was counted and leaves the choice open", () => {
    const { draft } = ask(log);
    expect(draft).toMatch(
      /^After month 2 of the plan, 2026-11-25\. Lane: Medical writing and content; begun 2026-09-20\./,
    );
    expect(draft).toContain("- 3.25 hours noted. 1 task noted as done.");
    expect(draft).toContain("- “Handout a”, 2026-10-10: questions, 12.");
    expect(draft).toContain("- Contributed to “Handout b”, 2026-11-01: minutes saved, no number.");
    expect(draft).toMatch(/My choice, and 1 reason:\n$/);
  });

  it("never says to go, and permits nothing", () => {
    for (const document of [log, { version: 1 } as const])
      expect(ask(document).draft).not.toMatch(/\bquit\b|\bresign\b|you may\b|you should\b|!/i);
  });

  it("fits the memo of a document, however much is in the log", () => {
    const text = fc.string({ minLength: 1, maxLength: 200 }).filter((word) => word.trim() !== "");
    const many = fc.array(fc.record({ title: text, what: text }), { minLength: 9, maxLength: 20 });
    fc.assert(
      fc.property(many, (pieces) => {
        const record = pieces.map(({ title, what }, i) =>
          piece(`p${i}`, {
            title,
            shared: true,
            result: { what, value: -1e9, unit: "u".repeat(40) },
          }),
        );
        const { draft } = ask({ ...log, record });
        expect(draft).toContain(`And ${pieces.length - 8} more in the log.`);
        const exit = { memos: [{ on: today, month: 2, words: draft }] };
        expect(openPath({ ...log, exit }).ok).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

it("fits its schema", () => {
  for (const document of [log, { version: 1 } as const])
    expect(memoSchema.safeParse(ask(document)).error).toBeUndefined();
});
