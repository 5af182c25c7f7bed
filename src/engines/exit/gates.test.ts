import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Check,
  destinationsOf,
  GATES,
  type Gate,
  type GateInput,
  isPassed,
  type Mark,
  walkGates,
} from "./gates.ts";

const met: Mark = { on: "2026-11-25" };
const round: Mark = { on: "2026-11-25", roundBecause: "I have other cover" };
const allMet = Object.fromEntries(GATES.map((gate) => [gate, met]));
const stateOf = (input: GateInput, gate: Gate) =>
  walkGates(input).find((each) => each.gate === gate)?.state;

const marks = fc.dictionary(fc.constantFrom(...GATES), fc.constantFrom(met, round), {
  noNullPrototype: true,
});
const checks = fc.dictionary(
  fc.constantFrom(...GATES),
  fc.constantFrom<Check>("yes", "no", "unknown", "not_needed"),
  { noNullPrototype: true },
);
const inputs: fc.Arbitrary<GateInput> = fc.record({ marks, checks });

describe("the gates, in order", () => {
  it("with nothing noted the first is next and the rest are locked behind it", () => {
    const walked = walkGates({ marks: {}, checks: {} });
    expect(walked.map(({ state }) => state)).toEqual(["next", ...Array(9).fill("locked")]);
    expect(walked.map(({ opensAfter }) => opensAfter)).toEqual([null, ...Array(9).fill("leave")]);
  });

  it("with all noted all are met", () => {
    const walked = walkGates({ marks: allMet, checks: {} });
    expect(walked.every(({ state, opensAfter }) => state === "met" && opensAfter === null)).toBe(
      true,
    );
  });

  it("a later gate noted early waits, and counts once those before it are passed", () => {
    const early = { contract: met };
    expect(stateOf({ marks: early, checks: {} }, "contract")).toBe("waiting");
    const before = { leave: met, triage: met, runway: met, income: met, ...early };
    expect(stateOf({ marks: before, checks: {} }, "contract")).toBe("met");
    expect(stateOf({ marks: before, checks: {} }, "visa")).toBe("next");
  });

  it.each(["no", "unknown"] as const)("what is known to be %s is not met by saying so", (check) => {
    const input = { marks: allMet, checks: { runway: check } };
    expect(stateOf(input, "runway")).toBe("refused");
    expect(stateOf(input, "income")).toBe("waiting");
    expect(walkGates(input).find(({ gate }) => gate === "income")?.opensAfter).toBe("runway");
  });

  it("a check that says yes opens nothing by itself: the person says it too", () => {
    expect(stateOf({ marks: {}, checks: { leave: "yes" } }, "leave")).toBe("next");
    expect(stateOf({ marks: { leave: met }, checks: { leave: "yes" } }, "leave")).toBe("met");
  });

  it("one goes round a gate only by a reason, and what is known does not bar the way", () => {
    const input = { marks: { ...allMet, runway: round }, checks: { runway: "no" as const } };
    expect(stateOf(input, "runway")).toBe("round");
    expect(stateOf(input, "income")).toBe("met");
  });

  it("a gate that does not apply is passed without a word, noted or not", () => {
    const checked = { visa: "not_needed" as const };
    const before = { leave: met, triage: met, runway: met, income: met, contract: met };
    expect(stateOf({ marks: before, checks: checked }, "visa")).toBe("not_needed");
    expect(stateOf({ marks: before, checks: checked }, "standing")).toBe("next");
    expect(stateOf({ marks: allMet, checks: checked }, "visa")).toBe("not_needed");
  });

  it("at most one gate is next or refused, and nothing after it is passed but what is not needed", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const walked = walkGates(input);
        const at = walked.findIndex(({ state }) => !isPassed(state));
        const after = at < 0 ? [] : walked.slice(at + 1);
        expect(
          after.every(({ state }) => ["locked", "waiting", "not_needed"].includes(state)),
        ).toBe(true);
        expect(after.every(({ opensAfter }) => opensAfter === walked[at]?.gate)).toBe(true);
        expect(walked.slice(0, at < 0 ? 10 : at + 1).every((g) => g.opensAfter === null)).toBe(
          true,
        );
      }),
    );
  });

  it("noting one more gate never locks another", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...GATES), (input, gate) => {
        if (input.checks[gate] === "no" || input.checks[gate] === "unknown") return;
        const count = (marked: GateInput) =>
          walkGates(marked).filter((g) => isPassed(g.state)).length;
        const more = { ...input, marks: { ...input.marks, [gate]: input.marks[gate] ?? met } };
        expect(count(more)).toBeGreaterThanOrEqual(count(input));
      }),
    );
  });

  it("keeps the day that was noted and what is known", () => {
    const walked = walkGates({ marks: { leave: met }, checks: { leave: "yes" } });
    expect(walked[0]).toMatchObject({ on: "2026-11-25", check: "yes" });
    expect(walked[1]).toMatchObject({ on: null, check: null });
  });
});

describe("the three ways", () => {
  const ways = (input: GateInput) =>
    Object.fromEntries(destinationsOf(walkGates(input)).map((way) => [way.destination, way]));

  it("with nothing done each waits for its own gates", () => {
    const { stay_clinical, finish_and_move, leave_early } = ways({ marks: {}, checks: {} });
    expect(stay_clinical?.waitsFor).toEqual(["leave", "triage"]);
    expect(finish_and_move?.waitsFor).toEqual(["leave", "triage", "contract", "visa", "standing"]);
    expect(leave_early?.waitsFor).toEqual([...GATES]);
  });

  it("staying is supported after leave and triage", () => {
    const { stay_clinical, finish_and_move } = ways({
      marks: { leave: met, triage: met },
      checks: {},
    });
    expect(stay_clinical).toMatchObject({ supported: true, waitsFor: [], goneRound: [] });
    expect(finish_and_move?.supported).toBe(false);
  });

  it("leaving early is supported when all ten are met", () => {
    expect(ways({ marks: allMet, checks: {} }).leave_early?.supported).toBe(true);
  });

  it.each(["runway", "income"] as const)(
    "leaving early with the %s gone round is the person's choice, never supported",
    (gate) => {
      const { leave_early } = ways({ marks: { ...allMet, [gate]: round }, checks: {} });
      expect(leave_early).toMatchObject({ supported: false, waitsFor: [], goneRound: [gate] });
    },
  );

  it("no input supports leaving early while money is short or unknown", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom<Check>("no", "unknown"), (input, runway) => {
        const short = { ...input, checks: { ...input.checks, runway } };
        expect(ways(short).leave_early?.supported).toBe(false);
      }),
    );
  });
});
