import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { printJson } from "#core/json.ts";
import { answered, changed, payments, resident } from "./runway.cases.ts";
import { runwayAnswer, runwayWith } from "./runway.ts";
import { runwaySchema } from "./runway-schema.ts";

const codes = (answer = answered()) => answer.notes.map(({ code }) => code);
const lever = (name: string, answer = answered()) => answer.levers.find((l) => l.lever === name);

it("is the document that its schema publishes, and the same bytes for the same seed", () => {
  const answer = answered();
  expect(z.parse(runwaySchema, answer)).toEqual(answer);
  expect(printJson(answered())).toBe(printJson(answer));
  expect(printJson(answered(resident, { seed: 8 }))).not.toBe(printJson(answer));
  expect(printJson(answer)).not.toMatch(/\d\.\d{10,}/);
});

describe("the fan", () => {
  it("starts at the savings and has a row for each of 120 months, low to high", () => {
    const { fan } = answered();
    expect(fan).toHaveLength(121);
    expect(fan?.[0]).toEqual({
      month: 0,
      p10: 18_000,
      p25: 18_000,
      p50: 18_000,
      p75: 18_000,
      p90: 18_000,
    });
    for (const { p10, p25, p50, p75, p90 } of fan ?? []) {
      expect([p10, p25, p50, p75, p90].toSorted((a, b) => a - b)).toEqual([
        p10,
        p25,
        p50,
        p75,
        p90,
      ]);
    }
  });

  it("says when the money runs out as months of the simulation and of the calendar", () => {
    const { runsOut, lasting, payEnds } = answered();
    expect(payEnds).toEqual({ month: 7, calendar: "2027-06" });
    const { early, middle, late } = runsOut ?? {};
    expect(early?.month).toBeGreaterThan(8);
    expect(early?.month).toBeLessThan(middle?.month ?? 0);
    expect(middle?.month).toBeLessThan(late?.month ?? 121);
    expect(early?.calendar).toMatch(/^202[78]-/);
    expect(lasting?.of).toBe(500);
  });

  it("that never runs out says so, without a month", () => {
    const { runsOut, lasting } = answered(changed("leaving", { payEndsInMonths: 120 }));
    const never = { month: null, calendar: null };
    expect(runsOut).toEqual({ early: never, middle: never, late: never });
    expect(lasting).toEqual({ paths: 500, of: 500 });
  });

  it("counts a shortfall of the whole of today's month in today's month", () => {
    const broke = { ...changed("money", { savings: 0 }), leaving: { payEndsInMonths: 0 } };
    expect(answered(broke).runsOut?.late).toEqual({ month: 1, calendar: "2026-11" });
  });
});

describe("what is missing", () => {
  it.each([
    ["money", "savings"],
    ["money", "spending"],
    ["money", "takeHome"],
  ] as const)("without %s.%s there is no fan, and nothing stands in", (part, field) => {
    const answer = answered(changed(part, { [field]: undefined }));
    expect(answer.missing).toContainEqual({ pointer: `/${part}/${field}`, blocks: "fan" });
    expect(answer).toMatchObject({ fan: null, runsOut: null, lasting: null, levers: [] });
    expect(answer.inputs.map(({ pointer }) => pointer)).not.toContain(`/${part}/${field}`);
  });

  it("without a day on which pay ends there is no fan", () => {
    const answer = answered(changed("sheet", { contractEnd: undefined }));
    expect(answer.missing).toContainEqual({ pointer: "/leaving/payEndsInMonths", blocks: "fan" });
    expect(answer).toMatchObject({ fan: null, payEnds: null });
  });

  it("a payment that nobody can work out blocks the fan: it is not zero", () => {
    for (const paid of [
      { current: null, least: null },
      { current: { plan: "SAVE", monthly: null }, least: { plan: "RAP", monthly: 290 } },
    ]) {
      const answer = answered(resident, { paid });
      expect(answer.missing).toContainEqual({ pointer: "/money/loans", blocks: "fan" });
      expect(answer.fan).toBeNull();
    }
  });

  it("no loans are no payment", () => {
    const paid = { current: null, least: null };
    const answer = answered(changed("money", { loans: [] }), { paid });
    expect(answer.inputs).toContainEqual({
      pointer: "/money/loans",
      value: 0,
      unit: "dollars-month",
      from: "yours",
    });
    expect(lever("pause-loans", answer)?.blocked).toBe("no-payment");
    expect(lever("cheaper-plan", answer)?.blocked).toBe("no-payment");
  });

  it("take-home pay is not asked of somebody whose pay has ended", () => {
    const answer = answered({
      ...changed("money", { takeHome: undefined }),
      leaving: { payEndsInMonths: 0 },
    });
    expect(answer.fan).not.toBeNull();
    expect(answer.missing.map(({ pointer }) => pointer)).not.toContain("/money/takeHome");
  });

  it("an empty document has no fan and says every field that the fan needs", () => {
    const { missing, fan, inputs } = answered(
      { version: 1 },
      { paid: { current: null, least: null } },
    );
    expect(fan).toBeNull();
    expect(inputs).toEqual([]);
    expect(missing.filter(({ blocks }) => blocks === "fan").map(({ pointer }) => pointer)).toEqual([
      "/money/savings",
      "/money/spending",
      "/money/takeHome",
      "/leaving/payEndsInMonths",
      "/money/loans",
    ]);
  });
});

describe("income after", () => {
  it.each([
    ["a lane without a range", { lane: "drug_safety" }],
    ["no amount", { incomeAfter: undefined }],
    ["no lane", { lane: undefined }],
  ])("%s: the fan has no income, and says so", (_, fields) => {
    const answer = answered(changed("leaving", fields));
    expect(answer.firstIncome).toBeNull();
    expect(codes(answer)).toContain("income-unknown");
    expect(answer.fan?.at(-1)?.p90).toBeLessThan(answered().fan?.at(-1)?.p10 ?? 0);
  });

  it("is drawn from the article's range of the lane, said to be an estimate", () => {
    const { firstIncome } = answered();
    expect(firstIncome).toMatchObject({ lane: "medical_writing", low: 1, high: 3, monthly: 3000 });
    expect(codes()).toContain("wait-is-an-estimate");
    expect(codes()).not.toContain("income-unknown");
  });

  it("takes the open lane where the question names none", () => {
    const { lane: _, ...leaving } = resident.leaving ?? {};
    const opened = { ...resident, leaving, lane: { lane: "consulting", opened: "2026-11-01" } };
    expect(answered(opened).firstIncome).toMatchObject({ lane: "consulting", low: 6, high: 18 });
  });

  it("a lane that the table does not have is named, with what is near", () => {
    const wrong = changed("leaving", { lane: "medical_writting" });
    expect(runwayWith(wrong, { today: "2026-11-25", seed: 1, payments })).toMatchObject({
      ok: false,
      problems: [
        { code: "unknown-lane", pointer: "/leaving/lane", accepted: "medical_writing (near)" },
      ],
    });
    const opened = { ...resident, leaving: {}, lane: { lane: "nowhere", opened: "2026-11-01" } };
    expect(runwayAnswer(opened, { today: "2026-11-25", seed: 1 })).toMatchObject({
      ok: false,
      problems: [{ code: "unknown-lane", pointer: "/lane/lane" }],
    });
  });
});

describe("what stands beside the numbers", () => {
  it("a contract in the past is named, and no pay is counted", () => {
    const answer = answered(changed("sheet", { contractEnd: "2026-06-30" }));
    expect(answer.payEnds).toEqual({ month: 0, calendar: "2026-11" });
    expect(codes(answer)).toContain("contract-ended");
    expect(codes()).not.toContain("contract-ended");
  });

  it("a plan that nobody named is the least allowed, and says so", () => {
    const answer = answered(resident, { paid: { ...payments, current: null } });
    expect(answer.plan).toBe("RAP");
    expect(codes(answer)).toContain("payment-least");
    expect(answer.inputs.find(({ pointer }) => pointer === "/money/loans")).toMatchObject({
      value: 290,
      from: "worked-out",
    });
  });

  it("other income that is not known is said, and not guessed", () => {
    expect(codes(answered(changed("money", { otherIncome: undefined })))).toContain(
      "other-income-unknown",
    );
    expect(codes()).not.toContain("other-income-unknown");
  });

  it("says whether a raise is counted", () => {
    expect(codes()).toContain("raise-by-year");
    expect(codes(answered(changed("sheet", { pgy: 8 })))).toContain("pay-flat");
    expect(codes(answered(changed("sheet", { pgy: undefined })))).toContain("pay-flat");
  });

  it("every note and assumption has its day of review; past it, it is overdue", () => {
    const late = runwayWith(resident, { today: "2027-11-24", seed: 1, payments, paths: 2 });
    expect(late.ok && late.value.notes.every(({ overdue }) => overdue)).toBe(true);
    expect(answered().notes.some(({ overdue }) => overdue)).toBe(false);
    expect(answered().assumptions.map(({ id }) => id)).toEqual([
      "spendingLevel",
      "spendingMonth",
      "wait",
      "stay",
      "forbearance",
    ]);
  });

  it("names the source of all that is sourced", () => {
    const { notes, sources } = answered();
    for (const id of notes.flatMap((note) => note.sources)) expect(sources[id]).toBeTruthy();
    expect(sources.ama_stip).toContain("AMA");
  });

  it("holds the target against what goes out, loan payment included", () => {
    const { held } = answered();
    expect(held).toMatchObject({ target: 6, now: 4.2, met: false });
    expect(held.atPayEnd?.low).toBeLessThan(held.atPayEnd?.high ?? 0);
    expect(answered(changed("money", { savings: 25_680 })).held).toMatchObject({
      now: 6,
      met: true,
    });
    expect(answered(changed("money", { targetMonths: undefined })).held.met).toBeNull();
    expect(answered(changed("money", { spending: undefined })).held.now).toBeNull();
  });
});
