import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { openPath } from "#dossier/path/path-document.ts";
import { weigh } from "#engines/rules/evidence.ts";
import { crisisLines, emergencyNumber } from "#facts/path/crisis.ts";
import { HYPOTHESES, OFFERS, TRIAGE } from "#facts/path/triage.ts";
import { triageAnswer, URGENT_ANSWERS } from "./triage.ts";
import { TRIAGE_MODEL } from "./triage-evidence.ts";

const today = "2026-11-25";
type Triage = NonNullable<PathDocument["triage"]>;

const ask = (triage: Triage, rest: Partial<PathDocument> = {}) => {
  const answer = triageAnswer({ version: 1, triage, ...rest }, { today });
  if (!answer.ok) throw new Error("the triage always answers");
  return answer.value;
};

const someAnswers = fc
  .tuple(
    ...TRIAGE.questions.map(({ id, answers }) =>
      fc.option(fc.constantFrom(...answers.map((a) => [id, a.id] as const)), { nil: null }),
    ),
  )
  .map((given) => Object.fromEntries(given.filter((each) => each !== null)));

/** 19 points: one number for each of the three scales. */
const inventory = (personal: number, work: number, patient: number) => [
  ...Array<number>(6).fill(personal),
  ...[...Array<number>(6).fill(work), 4 - work],
  ...Array<number>(6).fill(patient),
];
const checkIn = (...scales: readonly [number, number, number]) => ({
  checkIns: [{ on: "2026-11-20", cbi: inventory(...scales) }],
});

describe("the article's contrast", () => {
  it("miserable on hard nights in a harsh program, fine in continuity clinic: the program", () => {
    const answer = ask({
      other_program: "yes",
      patient_door: "some_doors",
      calm_day: "good",
      treated: "harsh",
    });
    expect(answer.verdict).toBe("program");
    expect(answer.offers.map(({ id }) => id)).toEqual([
      "help_and_leave",
      "fix_program",
      "transfer",
    ]);
  });

  it("dread at every patient's door: clinical medicine", () => {
    const answer = ask({ patient_door: "every_door", calm_day: "as_bad", keep: "projects" });
    expect(answer.verdict).toBe("clinical_medicine");
    expect(answer.offers.map(({ id }) => id)).toEqual(OFFERS);
  });

  it("another field was better and this one's core work is not wanted: the specialty", () => {
    const triage = { core_work: "dislike", other_field: "better", ten_years: "other_field" };
    expect(ask(triage).verdict).toBe("specialty");
  });

  it("no sleep, no joy, better after days off: leave and rest first", () => {
    const answer = ask({ rest: "better", sleep: "under_5", outside: "no" });
    expect(answer.verdict).toBe("exhaustion");
    expect(answer.offers.map(({ id }) => id)).toEqual(["help_and_leave"]);
    expect(answer.lookAgain).toEqual({ weeks: 4, on: "2026-12-23" });
  });
});

it("asks 12 to 16 questions, each optional, each answer once", () => {
  const all = [TRIAGE.urgent.question, ...TRIAGE.questions];
  expect(all.length).toBeGreaterThanOrEqual(12);
  expect(all.length).toBeLessThanOrEqual(16);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { answers } of all)
    expect(new Set(answers.map((a) => a.id)).size).toBe(answers.length);
  expect(ask({})).toMatchObject({
    verdict: "not_enough_evidence",
    answered: 0,
    next: "other_program",
  });
});

it("every answer of every question opens as a document", () => {
  for (const { id, answers } of [TRIAGE.urgent.question, ...TRIAGE.questions])
    for (const answer of answers)
      expect(openPath({ version: 1, triage: { [id]: answer.id } }).ok).toBe(true);
});

it.each(URGENT_ANSWERS)("%s leaves the questions at once, for help in one order", (now) => {
  fc.assert(
    fc.property(someAnswers, (given) => {
      const answer = ask(
        { ...given, now, elsewhere: "yes" },
        { ...checkIn(4, 4, 4), sheet: { status: "h1b" } },
      );
      expect(answer.verdict).toBe("get_help_now");
      expect(answer.help.map(({ id }) => id)).toEqual([
        "urgent_help",
        "own_doctor",
        "leave",
        "ombudsperson",
        "lawyer",
      ]);
      expect([answer.hypotheses, answer.changes, answer.offers]).toEqual([[], [], []]);
      expect(answer.unread).toEqual([]);
      expect([answer.burnout, answer.leave, answer.words, answer.answered]).toEqual([
        null,
        null,
        null,
        0,
      ]);
    }),
    { numRuns: 20 },
  );
});

it("the first help named is the line of the crisis table, with its emergency number", () => {
  const [first] = TRIAGE.urgent.help;
  expect(first?.text).toContain(crisisLines["988"].call ?? "none");
  expect(first?.text).toContain(emergencyNumber);
});

it("the three urgent answers are the only ones, and 'none of these' weighs nothing", () => {
  expect(URGENT_ANSWERS).toEqual(["not_safe", "abused", "health_crisis"]);
  fc.assert(
    fc.property(someAnswers, (given) => {
      expect(ask({ ...given, now: "none" })).toEqual(ask(given));
      expect(ask(given).help).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it("no single answer decides, with any check-in and any hours", () => {
  const scales = [0, 4].flatMap((p) => [0, 4].flatMap((w) => [0, 4].map((c) => checkIn(p, w, c))));
  for (const { id, answers } of TRIAGE.questions)
    for (const answer of answers)
      for (const clinicalHours of [40, 100])
        for (const rest of scales)
          expect(ask({ [id]: answer.id }, { ...rest, sheet: { clinicalHours } }).verdict).toBe(
            "not_enough_evidence",
          );
});

it("no single answer turns one of program, specialty and clinical medicine into another", () => {
  const three: readonly string[] = HYPOTHESES.slice(0, 3);
  for (const question of TRIAGE.questions)
    for (const a of HYPOTHESES.slice(0, 3))
      for (const b of HYPOTHESES.slice(0, 3)) {
        const leads = [0, ...question.answers.map(({ weights: w }) => (w[a] ?? 0) - (w[b] ?? 0))];
        const needed = TRIAGE.thresholds.filter(({ id }) => id === a || id === b);
        const sum = needed.reduce((total, { lead }) => total + lead, 0);
        if (a !== b) expect(Math.max(...leads) - Math.min(...leads), question.id).toBeLessThan(sum);
      }
  fc.assert(
    fc.property(someAnswers, (given) => {
      const { verdict, changes } = ask(given);
      if (!three.includes(verdict)) return;
      for (const change of changes)
        expect([verdict, "exhaustion", "not_enough_evidence"]).toContain(change.verdict);
    }),
    { numRuns: 200 },
  );
});

it.each<readonly [number, number, number]>([
  [4, 4, 0],
  [4, 4, 4],
  [4, 0, 0],
])("scores of %d, %d and %d points alone are not enough", (...scales) => {
  const answer = ask({}, checkIn(...scales));
  expect(answer.verdict).toBe("not_enough_evidence");
  expect(answer.burnout).not.toBeNull();
});

it.each<[readonly [number, number, number], string, string | null]>([
  [[0, 4, 0], "work_high_patient_low", "program"],
  [[4, 4, 0], "work_high_patient_low", "program"],
  [[0, 0, 2], "patient_high", "clinical_medicine"],
  [[4, 4, 4], "patient_high", "clinical_medicine"],
  [[2, 1, 1], "personal_high_alone", "exhaustion"],
  [[1, 1, 1], "no_pattern", null],
])("scales of %j are %s", (scales, pattern, leansTo) => {
  const { burnout, hypotheses } = ask({}, checkIn(...scales));
  expect(burnout?.pattern).toBe(pattern);
  const spoken = hypotheses.filter(({ spoke }) => spoke.length > 0);
  expect(spoken.map(({ id, sum, support }) => [id, sum, support])).toEqual(
    leansTo === null ? [] : [[leansTo, 1, 0]],
  );
});

it("the last check-in with the inventory counts, and none that is still to come", () => {
  const checkIns = [
    { on: "2026-11-20", cbi: inventory(0, 4, 0) },
    { on: "2026-11-01", cbi: inventory(0, 0, 4) },
    { on: "2026-11-24", single: 4 },
    { on: "2026-12-01", cbi: inventory(4, 0, 0) },
  ];
  expect(ask({}, { checkIns }).burnout).toMatchObject({
    on: "2026-11-20",
    work: 100,
    pattern: "work_high_patient_low",
  });
});

it.each([
  [{ clinicalHours: 81 }, 1],
  [{ clinicalHours: 80, moonlightingHours: 0 }, 0],
  [{ clinicalHours: 70, moonlightingHours: 12 }, 1],
  [{ clinicalHours: 70 }, 0],
])("hours of %j speak with %d for the program and for exhaustion", (sheet, points) => {
  const { hypotheses } = ask({}, { sheet });
  expect(hypotheses.map(({ sum }) => sum)).toEqual([points, 0, 0, points]);
});

it("more evidence for one verdict never lowers it", () => {
  fc.assert(
    fc.property(someAnswers, fc.constantFrom(...HYPOTHESES), (given, id) => {
      const before = weigh(TRIAGE_MODEL, given);
      for (const question of TRIAGE.questions)
        for (const answer of question.answers) {
          const old = question.answers.find((a) => a.id === given[question.id]);
          const gains = (h: typeof id) => (answer.weights[h] ?? 0) - (old?.weights[h] ?? 0);
          if (gains(id) < 0 || HYPOTHESES.some((h) => h !== id && gains(h) > 0)) continue;
          const after = weigh(TRIAGE_MODEL, { ...given, [question.id]: answer.id });
          const sum = (of: typeof before) => of.weighed.find((w) => w.id === id)?.sum ?? 0;
          expect(sum(after)).toBe(sum(before) + gains(id));
          if (before.verdict === id) expect(after.verdict).toBe(id);
        }
    }),
    { numRuns: 100 },
  );
});

it("offers always come in the one order, from help and leave on", () => {
  for (const { offers } of TRIAGE.verdicts) expect(offers).toEqual(OFFERS.slice(0, offers.length));
  fc.assert(
    fc.property(someAnswers, (given) => {
      const ids = ask(given).offers.map(({ id }) => id);
      expect(ids).toEqual(OFFERS.slice(0, ids.length));
      expect(ids.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

it("every verdict can be reached, and says which answers spoke and what would change it", () => {
  expect(TRIAGE.verdicts.map(({ id }) => id).toSorted()).toEqual(
    [...HYPOTHESES, "not_enough_evidence"].toSorted(),
  );
  const { hypotheses, changes, settled } = ask({ rest: "better", sleep: "under_5" });
  const exhaustion = hypotheses.find(({ id }) => id === "exhaustion");
  expect(exhaustion).toMatchObject({
    sum: 6,
    strength: "clear",
    lacks: { points: 1, answers: 1 },
    spoke: [
      { question: "rest", answer: "better", points: 3 },
      { question: "sleep", answer: "under_5", points: 3 },
    ],
  });
  expect(settled).toBe(false);
  expect(changes).toContainEqual({
    kind: "find_out",
    question: "outside",
    from: null,
    to: "no",
    verdict: "exhaustion",
  });
});

it("any pair of leads leaves room for one verdict only", () => {
  for (const a of TRIAGE.thresholds)
    for (const b of TRIAGE.thresholds) if (a !== b) expect(a.lead + b.lead).toBeGreaterThan(0);
});

it("answers of another version are named and not read", () => {
  const answer = ask({ elsewhere: "yes", sleep: "none", treated: "harsh" });
  expect(answer.unread).toEqual([
    { question: "elsewhere", answer: "yes" },
    { question: "sleep", answer: "none" },
  ]);
  expect(answer.answered).toBe(1);
  expect(answer.next).toBe("other_program");
});

it("leave is asked of the sponsor or a lawyer first, on a visa and where the status is not known", () => {
  for (const status of ["j1_physician", "h1b", "other_or_unsure", undefined] as const) {
    const { leave } = ask({}, { sheet: status ? { status } : {} });
    expect(leave?.verdict).toBe("ask_first");
  }
  const { leave } = ask({}, { sheet: { status: "us_citizen_or_lpr" } });
  expect(leave?.verdict).toBe("no_immigration_limit");
});

it("names as changes only what is still open, and what can be made otherwise", () => {
  fc.assert(
    fc.property(someAnswers, (given) => {
      const { changes, verdict } = ask(given);
      for (const { kind, question, from, to, verdict: other } of changes) {
        expect(kind).toBe(Object.hasOwn(given, question) ? "could_change" : "find_out");
        expect(from).toBe(given[question] ?? null);
        expect(other).not.toBe(verdict);
        expect(ask({ ...given, [question]: to }).verdict).toBe(other);
        if (kind === "could_change")
          expect(["treated", "rest", "sleep", "outside", "other_field"]).toContain(question);
      }
    }),
    { numRuns: 60 },
  );
});

it("says that it is close, and between what, where the points alone decide", () => {
  const few = ask({ other_program: "yes", calm_day: "good", treated: "harsh" });
  expect([few.verdict, few.close]).toEqual(["program", ["not_enough_evidence"]]);
  const more = ask({ other_program: "yes", calm_day: "good", treated: "harsh", began: "here" });
  expect([more.verdict, more.close]).toEqual(["program", []]);
  const two = ask({ rest: "better", sleep: "under_5", outside: "less", other_program: "yes" });
  expect([two.verdict, two.close]).toEqual(["exhaustion", ["not_enough_evidence"]]);
  expect(ask({}).close).toEqual([]);
});
