import { describe, expect, it } from "vitest";
import type { Sheet } from "#dossier/path/path-document.ts";
import { MODES, type Mode, POLICIES, STAGES, STATUSES } from "#dossier/path/terms.ts";
import { VERDICTS, type Verdict } from "#facts/path/rule-schema.ts";
import { DESTINATIONS, guardedMode, guardsAnswer, modeVerdict } from "./guards.ts";

const today = "2026-11-25";

/** The published matrix, read straight: a line a status, a column a mode. */
const MATRIX: Readonly<Record<string, readonly Verdict[]>> = {
  us_citizen_or_lpr: Array<Verdict>(5).fill("no_immigration_limit"),
  j1_physician: ["ok_if_part_of_training", "ask_first", "blocked", "blocked", "blocked"],
  h1b: [
    "ok_if_duty_of_petitioned_job",
    "ask_first",
    ...Array<Verdict>(3).fill("blocked_without_concurrent_petition"),
  ],
  other_or_unsure: ["ask_first", "ask_first", ...Array<Verdict>(3).fill("blocked_until_known")],
};

interface Case {
  readonly status: (typeof STATUSES)[number] | undefined;
  readonly stage: (typeof STAGES)[number] | undefined;
  readonly pgy: number | undefined;
  readonly policy: (typeof POLICIES)[number] | undefined;
  readonly read: string | undefined;
  readonly hours: readonly [clinical: number | undefined, moonlighting: number | undefined];
  readonly lawyer: string | undefined;
}

/** The rules as a person would say them: collects everything said, and takes the worst. */
function oracle(c: Case, mode: Mode): Verdict {
  const said: Verdict[] = [];
  const column = ["in_programme_activity", "unpaid_external"].indexOf(mode);
  const paid = column === -1;
  said.push(MATRIX[c.status ?? "other_or_unsure"]?.[MODES.indexOf(mode)] ?? "blocked");
  const training =
    c.stage === undefined || c.stage === "in_residency" || c.stage === "in_fellowship";
  const left = c.stage === "left_residency_no_license";
  if (c.status === "j1_physician" && !training) said.push("blocked");
  if (c.status === "h1b" && left) said.push("blocked_until_known");
  const outside = mode !== "in_programme_activity";
  if (outside && !left && c.policy === "forbidden") said.push("blocked");
  else if (outside && !left && c.policy === "needs_approval") said.push("blocked");
  else if (outside && !left) {
    const unread =
      c.policy === undefined || c.policy === "unread" || c.read === undefined || c.read > today;
    if (unread) said.push(paid && training ? "blocked_until_known" : "ask_first");
  }
  const visa = c.status === "j1_physician" || c.status === "h1b";
  if (visa && paid && (c.lawyer === undefined || c.lawyer > today))
    said.push("blocked_until_known");
  if (training) {
    if (paid && c.pgy === 1) said.push("blocked");
    if (paid && c.pgy === undefined) said.push("blocked_until_known");
    const [clinical, moonlighting] = c.hours;
    const full = (clinical ?? 0) + (moonlighting ?? 0) >= 80;
    if (full && paid) said.push("blocked");
    if (full && mode === "in_programme_activity") said.push("ask_first");
    if (!full && paid && (clinical === undefined || moonlighting === undefined))
      said.push("blocked_until_known");
  }
  const worst = Math.max(...said.map((verdict) => VERDICTS.indexOf(verdict)));
  return VERDICTS[worst] ?? "blocked";
}

const or = <T>(values: readonly T[]): readonly (T | undefined)[] => [...values, undefined];

const HOURS: readonly Case["hours"][] = [
  [60, 0],
  [79, 0.5],
  [72, 8],
  [81, 0],
  [85, undefined],
  [60, undefined],
  [undefined, 4],
  [undefined, undefined],
];

const sheetOf = (c: Case): Sheet => ({
  ...(c.status && { status: c.status }),
  ...(c.stage && { stage: c.stage }),
  ...(c.pgy && { pgy: c.pgy }),
  ...(c.policy && { outsideWork: c.policy }),
  ...(c.read && { outsideWorkRead: c.read }),
  ...(c.lawyer && { lawyerConsulted: c.lawyer }),
  ...(c.hours[0] !== undefined && { clinicalHours: c.hours[0] }),
  ...(c.hours[1] !== undefined && { moonlightingHours: c.hours[1] }),
});

function* allCases(
  reads: readonly (string | undefined)[],
  lawyers: readonly (string | undefined)[],
  hours: readonly Case["hours"][],
): Generator<Case> {
  for (const status of or(STATUSES))
    for (const stage of or(STAGES))
      for (const pgy of or([1, 2, 5]))
        for (const policy of or(POLICIES))
          for (const read of reads)
            for (const lawyer of lawyers)
              for (const each of hours)
                yield { status, stage, pgy, policy, read, lawyer, hours: each };
}

it("every combination has the verdict that the rules say in plain words", () => {
  let seen = 0;
  const days = ["2026-11-25", undefined];
  const few = [HOURS[0], HOURS[2], HOURS[5]].filter((each) => each !== undefined);
  for (const c of allCases(days, days, few)) {
    const sheet = sheetOf(c);
    for (const mode of MODES) {
      const verdict = modeVerdict(sheet, mode, today);
      if (verdict !== oracle(c, mode))
        expect([c, mode, verdict]).toEqual([c, mode, oracle(c, mode)]);
      seen++;
    }
  }
  expect(seen).toBe(5 * 6 * 4 * 6 * 2 * 2 * 3 * 5);
});

it("a day still to come is no day, and hours are counted at every edge", () => {
  const days = ["2026-11-24", "2026-11-25", "2026-11-26", undefined];
  for (const c of allCases(days, days, HOURS)) {
    if (c.stage !== undefined || c.pgy !== 2 || c.policy === "unread") continue;
    for (const mode of MODES) expect(modeVerdict(sheetOf(c), mode, today)).toBe(oracle(c, mode));
  }
});

it("the verdict alone is that of the answer with its reasons", () => {
  const few = [HOURS[1], HOURS[2]].filter((each) => each !== undefined);
  for (const c of allCases([today], [undefined], few))
    for (const mode of c.pgy === 1 ? MODES : [])
      expect(guardedMode(sheetOf(c), mode, today).verdict).toBe(oracle(c, mode));
});

const answerOf = (sheet: Sheet) => {
  const answer = guardsAnswer({ version: 1, sheet }, { today });
  if (!answer.ok) throw new Error("the guards always answer");
  return answer.value;
};
const verdictsOf = (sheet: Sheet) =>
  Object.fromEntries(answerOf(sheet).modes.map(({ mode, verdict }) => [mode, verdict]));

const settled: Sheet = {
  status: "us_citizen_or_lpr",
  stage: "in_residency",
  pgy: 3,
  outsideWork: "read_and_not_covered",
  outsideWorkRead: "2026-11-01",
  clinicalHours: 60,
  moonlightingHours: 0,
};

it("knowing nothing hides every paid kind of work and says what is not known", () => {
  const { modes } = answerOf({});
  for (const { paid, hidden, verdict, missing } of modes) {
    expect(hidden).toBe(paid);
    expect(verdict).toBe(paid ? "blocked_until_known" : "ask_first");
    if (paid)
      expect(missing.toSorted()).toEqual([
        "clinicalHours",
        "moonlightingHours",
        "outsideWork",
        "outsideWorkRead",
        "pgy",
        "status",
      ]);
  }
});

it("everything known, and no limit found, is said as no immigration limit and no more", () => {
  expect(new Set(Object.values(verdictsOf(settled)))).toEqual(new Set(["no_immigration_limit"]));
});

it("every mode that is blocked says the rule, its date, its source and who can lift it", () => {
  for (const sheet of [{}, settled, { ...settled, status: "j1_physician" } satisfies Sheet])
    for (const { verdict, reasons } of [
      ...answerOf(sheet).modes,
      ...answerOf(sheet).destinations,
    ]) {
      const [first] = reasons;
      expect(first?.verdict).toBe(verdict);
      for (const reason of reasons) {
        expect(reason.asOf).toBe("2026-11-23");
        if (reason.verdict !== "no_immigration_limit") expect(reason.liftedBy).not.toEqual([]);
        if (reason.sources.length === 0) expect(reason.basis).toBe("practice_judgement");
      }
    }
});

it("a lawyer on record opens nothing that the status blocks", () => {
  const j1: Sheet = { ...settled, status: "j1_physician" };
  const rank = (verdict: Verdict) => VERDICTS.indexOf(verdict);
  const [without, on] = [answerOf(j1), answerOf({ ...j1, lawyerConsulted: "2026-11-01" })];
  expect(on.modes.map((m) => m.verdict)).toEqual(without.modes.map((m) => m.verdict));
  const h1b = answerOf({ ...j1, status: "h1b", lawyerConsulted: "2026-11-01" });
  for (const { paid, verdict } of h1b.modes)
    if (paid)
      expect(rank(verdict)).toBeGreaterThanOrEqual(rank("blocked_without_concurrent_petition"));
});

describe("destinations", () => {
  const of = (sheet: Sheet) =>
    Object.fromEntries(answerOf(sheet).destinations.map((d) => [d.destination, d.verdict]));
  const [profit, exempt, leave] = DESTINATIONS;
  const on = { lawyerConsulted: "2026-11-01" };

  it.each<[string, Sheet, readonly Verdict[]]>([
    ["nobody said", {}, ["blocked_until_known", "blocked_until_known", "ask_first"]],
    [
      "other",
      { status: "other_or_unsure", ...on },
      ["blocked_until_known", "blocked_until_known", "ask_first"],
    ],
    ["J-1", { status: "j1_physician" }, ["blocked", "blocked", "ask_first"]],
    ["J-1 with a lawyer", { status: "j1_physician", ...on }, ["blocked", "blocked", "ask_first"]],
    ["H-1B", { status: "h1b" }, ["blocked_until_known", "blocked_until_known", "ask_first"]],
    [
      "H-1B with a lawyer",
      { status: "h1b", ...on },
      ["blocked_until_known", "blocked_without_concurrent_petition", "ask_first"],
    ],
    ["a citizen", { status: "us_citizen_or_lpr" }, Array<Verdict>(3).fill("no_immigration_limit")],
  ])("%s", (_, sheet, expected) => {
    expect(DESTINATIONS.map((d) => of(sheet)[d])).toEqual(expected);
    expect(of({ ...sheet, stage: "board_certified" })).toEqual(of(sheet));
    expect([profit, exempt, leave]).toEqual(Object.keys(of(sheet)));
  });
});

describe("what would change a verdict", () => {
  const changes = (sheet: Sheet, mode: Mode = "paid_external_w2") =>
    answerOf(sheet).modes.find((each) => each.mode === mode)?.changes;

  it("is a thing a person can do, and only a milder verdict", () => {
    const forbidden: Sheet = { ...settled, outsideWork: "forbidden" };
    expect(changes(forbidden)).toEqual([
      ...(["approved_in_writing", "read_and_not_covered"] as const).map((value) => ({
        kind: "could_change",
        input: "policy",
        value,
        verdict: "no_immigration_limit",
      })),
    ]);
    expect(changes(settled)).toEqual([]);
    const [lighter] = changes({ ...settled, clinicalHours: 84 }) ?? [];
    expect(lighter).toMatchObject({ input: "hours", value: "under_80" });
  });

  it("is a thing to find out where it is not known", () => {
    const { pgy: _, ...rest } = settled;
    expect(changes(rest)).toEqual([
      { kind: "find_out", input: "pgy", value: "1", verdict: "blocked" },
      { kind: "find_out", input: "pgy", value: "2_plus", verdict: "no_immigration_limit" },
    ]);
    const { stage: __, ...nobody } = { ...settled, pgy: 1 };
    expect(new Set(changes(nobody)?.map(({ input }) => input))).toEqual(new Set(["stage"]));
  });

  it("is a petition for an H-1B, once all else is settled", () => {
    const h1b: Sheet = { ...settled, status: "h1b", lawyerConsulted: "2026-11-01" };
    expect(changes(h1b)).toEqual([
      {
        kind: "could_change",
        input: "lifted_by",
        value: "concurrent_petition",
        verdict: "ok_if_duty_of_petitioned_job",
      },
    ]);
    expect(changes({ ...h1b, pgy: 1 })).toEqual([]);
  });

  it("is never a year, a status or a stage that is known", () => {
    for (const status of STATUSES)
      for (const stage of STAGES)
        for (const mode of MODES)
          for (const { kind, input } of changes({ ...settled, status, stage, pgy: 1 }, mode) ?? [])
            if (kind === "could_change")
              expect(["policy", "policyRead", "hours", "lawyer", "lifted_by"]).toContain(input);
            else expect([status, input]).toEqual(["other_or_unsure", "status"]);
  });
});

it("a rule past its review says so", () => {
  const late = guardsAnswer({ version: 1, sheet: settled }, { today: "2027-03-01" });
  const reasons = late.ok ? late.value.modes.flatMap((mode) => mode.reasons) : [];
  expect(reasons.find(({ table }) => table === "visa_work")?.overdue).toBe(true);
  expect(
    answerOf(settled)
      .modes.flatMap((m) => m.reasons)
      .some((r) => r.overdue),
  ).toBe(false);
});

it("the facts are those of the status", () => {
  const ids = (sheet: Sheet) => answerOf(sheet).facts.map(({ id }) => id);
  expect(ids({ status: "j1_physician" })).toContain("j1_early");
  expect(ids({ status: "h1b" })).not.toContain("j1_early");
  expect(ids(settled)).toEqual(["definition", "wider", "fellows", "fitness"]);
});
