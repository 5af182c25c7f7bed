import { describe, expect, it } from "vitest";
import type { Money, PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { GATES } from "#engines/exit/gates.ts";
import { exitTable } from "#facts/path/exit.ts";
import { allNoted, gateOf, gatesOf, noted, sound, today, wayOf } from "./gates.cases.ts";
import { gatesSchema } from "./gates-schema.ts";

const done = noted(sound);

describe("the gates of a document", () => {
  it("are ten, with what opens each, whom to ask, why and who says so, and fit the schema", () => {
    const answer = gatesOf({ version: 1 });
    expect(answer.gates.map(({ gate }) => gate)).toEqual([...GATES]);
    expect(answer.next).toBe("leave");
    expect(answer.passed).toBe(0);
    for (const each of answer.gates)
      expect(each.opens && each.ask.length && each.asOf).toBeTruthy();
    expect(gatesSchema.safeParse(answer).error).toBeUndefined();
    expect(gatesSchema.safeParse(gatesOf(done)).error).toBeUndefined();
  });

  it("are all passed where all is noted and all that is known says yes", () => {
    const answer = gatesOf(done);
    expect(answer.gates.map(({ state }) => state)).toEqual(
      GATES.map((gate) => (gate === "visa" ? "not_needed" : "met")),
    );
    expect(answer).toMatchObject({ passed: 10, next: null });
  });

  it("an empty document noted everywhere is refused where it has to know", () => {
    expect(gateOf(noted({ version: 1 }), "triage")).toMatchObject({
      state: "refused",
      check: "unknown",
      because: "triage_open",
    });
    expect(gateOf(noted({ version: 1 }), "runway").opensAfter).toBe("triage");
  });

  it("a day that is still to come is not counted, and is said", () => {
    const later = noted(sound, { ...allNoted, leave: { on: "2026-11-26" } });
    expect(gateOf(later, "leave")).toMatchObject({ state: "next", on: null });
    expect(gatesOf(later).toCome).toEqual([{ gate: "leave", on: "2026-11-26" }]);
    expect(gateOf(later, "leave", "2026-11-26").state).toBe("met");
  });

  it("a gate of another version is kept and said, not read", () => {
    expect(gatesOf(noted(sound, { other: { on: today } })).unread).toEqual(["other"]);
  });

  it("one gone round carries its reason", () => {
    const gates = { ...allNoted, leave: { on: today, roundBecause: "I had 6 weeks in May" } };
    expect(gateOf(noted(sound, gates), "leave")).toMatchObject({
      state: "round",
      roundBecause: "I had 6 weeks in May",
    });
  });
});

const withMoney = (money: Money) => noted({ ...sound, money });

describe("the savings", () => {
  const base = { spending: 2_000, loans: [] };
  it.each<[Money, string, string, readonly string[]]>([
    [{ ...base, savings: 12_000, targetMonths: 6 }, "met", "target_met", []],
    [{ ...base, savings: 11_999, targetMonths: 6 }, "refused", "target_not_met", []],
    [{ ...base, savings: 12_000 }, "refused", "target_open", ["/money/targetMonths"]],
    [
      { ...base, savings: 12_000, targetMonths: 0 },
      "refused",
      "target_zero",
      ["/money/targetMonths"],
    ],
    [{ ...base, targetMonths: 6 }, "refused", "savings_open", ["/money/savings"]],
    [{ savings: 9e6, loans: [], targetMonths: 6 }, "refused", "savings_open", ["/money/spending"]],
  ])("%j: %s", (money, state, because, missing) => {
    expect(gateOf(withMoney(money), "runway")).toMatchObject({ state, because, missing });
  });

  it("are not known while the loans are not", () => {
    const money = { savings: 12_000, spending: 2_000, targetMonths: 6 };
    expect(gateOf(withMoney(money), "runway")).toMatchObject({
      check: "unknown",
      state: "refused",
    });
  });
});

const withSheet = (sheet: Sheet, exit: PathDocument["exit"] = sound.exit) =>
  noted({ ...sound, sheet: { ...sound.sheet, ...sheet }, ...(exit && { exit }) });

describe("the contract", () => {
  it("is not met by saying so before it was read", () => {
    expect(gateOf(withSheet({}, {}), "contract")).toMatchObject({
      state: "refused",
      because: "contract_open",
      missing: ["/exit/contractRead"],
    });
    const tomorrow = withSheet({}, { contractRead: "2026-11-26" });
    expect(gateOf(tomorrow, "contract").because).toBe("contract_open");
  });

  it.each([
    ["2026-10-11", "match_binds", "refused"],
    ["2026-10-10", "contract_read", "met"],
  ])("from the match, begun %s: %s", (contractStart, because, state) => {
    const gate = gateOf(withSheet({ fromNrmp: true, contractStart }), "contract");
    expect(gate).toMatchObject({ because, state });
  });

  it("within the 45 days it gives the rule of the match, who lifts it and who says so", () => {
    const gate = gateOf(withSheet({ fromNrmp: true, contractStart: "2026-11-01" }), "contract");
    expect(gate.match?.text).toContain("45 days");
    expect(gate.match?.liftedBy.map(({ id }) => id)).toEqual(["nrmp"]);
    expect(gate.match?.sources.length).toBeGreaterThan(0);
  });

  it.each([
    ["the first weeks", "2026-11-01"],
    ["the first year", "2026-03-01"],
  ])("of an origin nobody said is refused in %s", (_, contractStart) => {
    const gate = gateOf(withSheet({ contractStart }), "contract");
    expect(gate).toMatchObject({ state: "refused", check: "unknown", because: "match_open" });
    expect(gate.missing).toContain("/sheet/fromNrmp");
  });

  it("from the match, begun on a day nobody said, is refused", () => {
    const { contractStart: _, ...sheet } = sound.sheet ?? {};
    const gate = gateOf(noted({ ...sound, sheet: { ...sheet, fromNrmp: true } }), "contract");
    expect(gate).toMatchObject({ state: "refused", missing: ["/sheet/contractStart"] });
  });

  it("not from the match needs no day of its start", () => {
    const { contractStart: _, ...sheet } = sound.sheet ?? {};
    const document = noted({ ...sound, sheet: { ...sheet, fromNrmp: false } });
    expect(gateOf(document, "contract").state).toBe("met");
  });

  it("names the notice where it is not in the sheet", () => {
    const { noticeDays: _, ...sheet } = sound.sheet ?? {};
    expect(gateOf(noted({ ...sound, sheet }), "contract").missing).toEqual(["/sheet/noticeDays"]);
  });
});

describe("the visa", () => {
  it.each(["j1_physician", "h1b", "other_or_unsure", undefined] as const)(
    "on %s needs a lawyer, by a day that has been",
    (status) => {
      const { status: _, ...sheet } = sound.sheet ?? {};
      const on = (more: Sheet) =>
        noted({ ...sound, sheet: { ...sheet, ...(status && { status }), ...more } });
      expect(gateOf(on({}), "visa")).toMatchObject({ state: "refused", because: "lawyer_open" });
      expect(gateOf(on({ lawyerConsulted: "2026-11-26" }), "visa").state).toBe("refused");
      expect(gateOf(on({ lawyerConsulted: today }), "visa").state).toBe("met");
      expect(gatesOf(on({})).talk[0]?.id).toBe("immigration-lawyer");
    },
  );

  it("is not needed for a citizen, who has no such lawyer to talk to first", () => {
    expect(gateOf(done, "visa").state).toBe("not_needed");
    expect(gatesOf(done).talk[0]?.id).toBe("senior-attending");
  });
});

describe("the triage", () => {
  it("with too little said is refused", () => {
    const gate = gateOf(noted({ ...sound, triage: { other_program: "unsure" } }), "triage");
    expect(gate).toMatchObject({ state: "refused", because: "triage_not_enough" });
  });

  it("of check-ins alone is not an answer", () => {
    const cbi = Array.from({ length: 19 }, () => 4);
    const document = noted({ ...sound, triage: {}, checkIns: [{ on: today, cbi }] });
    expect(gateOf(document, "triage")).toMatchObject({ state: "refused", because: "triage_open" });
  });
});

describe("help", () => {
  it("is in every answer, and no gate stands before it", () => {
    for (const document of [done, { version: 1 } as const])
      expect(gatesOf(document).help[0]?.id).toBe("urgent_help");
  });

  it.each(["not_safe", "abused", "health_crisis"])("comes first where %s", (now) => {
    expect(gatesOf({ ...sound, triage: { now } }).urgent).toBe(true);
    expect(gateOf(noted({ ...sound, triage: { now } }), "triage")).toMatchObject({
      state: "refused",
      because: "help_first",
    });
  });

  it("comes first at a word that asks for it, and not else", () => {
    expect(gatesOf({ ...sound, sheet: { hated: [{ words: "I can’t go on" }] } }).urgent).toBe(true);
    expect(gatesOf({ ...sound, triage: { now: "none" } }).urgent).toBe(false);
    expect(gatesOf(done).urgent).toBe(false);
  });
});

describe("the three ways", () => {
  it("say what they wait for, and which one the document names", () => {
    const document = { ...sound, exit: { destination: "finish_and_move" as const } };
    expect(wayOf(document, "finish_and_move")).toMatchObject({ chosen: true, supported: false });
    expect(wayOf(document, "stay_clinical").waitsFor).toEqual(["leave", "triage"]);
    expect(wayOf(done, "leave_early")).toMatchObject({ supported: true, waitsFor: [] });
  });

  it("leaving early without savings and income is never supported, whatever is noted", () => {
    const amounts = [undefined, 0, 1, 12_000];
    const targets = [undefined, 0, 1, 6];
    const ways = [undefined, { on: today }, { on: today, roundBecause: "I will manage" }];
    let supported = 0;
    for (const savings of amounts)
      for (const targetMonths of targets)
        for (const runway of ways)
          for (const income of ways) {
            const money = { spending: 2_000, loans: [], savings, targetMonths };
            const { runway: _, income: __, ...others } = allNoted;
            const gates = { ...others, ...(runway && { runway }), ...(income && { income }) };
            const known = Object.fromEntries(
              Object.entries(money).filter(([, value]) => value !== undefined),
            );
            const way = wayOf(noted({ ...sound, money: known }, gates), "leave_early");
            const enough = (savings ?? 0) / 2_000 >= (targetMonths ?? 1e9) && targetMonths !== 0;
            const both = enough && runway?.roundBecause === undefined && runway !== undefined;
            const offer = income !== undefined && income.roundBecause === undefined;
            expect(way.supported, JSON.stringify({ money, gates })).toBe(both && offer);
            supported += way.supported ? 1 : 0;
          }
    expect(supported).toBe(2);
  });
});

it("the records are those of the table, with the days the document has", () => {
  const document = { ...sound, exit: { records: { "case-logs": "2026-11-02" } } };
  const { records } = gatesOf(document);
  expect(records.map(({ id }) => id)).toEqual(exitTable().records.map(({ id }) => id));
  expect(records.filter(({ on }) => on !== null).map(({ id }) => id)).toEqual(["case-logs"]);
});
