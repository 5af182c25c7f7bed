import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { printJson } from "#core/json.ts";
import { answered, changed, resident, today } from "./runway.cases.ts";
import { runwayAnswer } from "./runway.ts";
import { runwaySchema } from "./runway-schema.ts";
import { sheetAnswer } from "./sheet.ts";

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

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ["loans not said", { loans: undefined, billedPayment: undefined }, ["/money/loans"]],
    ["ICR", { plan: "ICR", billedPayment: undefined }, ["/money/billedPayment"]],
    ["a plan not left", { plan: "IBR_old", billedPayment: undefined }, ["/money/billedPayment"]],
    ["FFEL", { loans: [{ kind: "ffel" }], billedPayment: undefined }, ["/money/billedPayment"]],
    [
      "Perkins beside a Direct loan",
      { loans: [{ kind: "direct" }, { kind: "perkins" }], billedPayment: undefined },
      ["/money/billedPayment"],
    ],
    [
      "a plan not known and a loan without its rate",
      {
        loans: [{ kind: "direct", balance: 9000, disbursed: "2021-08-15" }],
        plan: "unsure",
        billedPayment: undefined,
      },
      ["/money/plan", "/money/billedPayment", "/money/loans/0/rate"],
    ],
    [
      "a private loan without its payment",
      { loans: [{ kind: "private" }], billedPayment: undefined },
      ["/money/privatePayment"],
    ],
  ])("%s: the payment is not zero, and what would say it is named", (_, money, pointers) => {
    const answer = answered(changed("money", money));
    expect(answer.fan).toBeNull();
    const fan = answer.missing.filter(({ blocks }) => blocks === "fan");
    expect(fan.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it("no loans are no payment", () => {
    const answer = answered(changed("money", { loans: [], billedPayment: undefined }));
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
    const { missing, fan, inputs } = answered({ version: 1 });
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
    expect(runwayAnswer(wrong, { today, seed: 1 })).toMatchObject({
      ok: false,
      problems: [
        { code: "unknown-lane", pointer: "/leaving/lane", accepted: "medical_writing (near)" },
      ],
    });
    const opened = { ...resident, leaving: {}, lane: { lane: "nowhere", opened: "2026-11-01" } };
    expect(runwayAnswer(opened, { today, seed: 1 })).toMatchObject({
      ok: false,
      problems: [{ code: "unknown-lane", pointer: "/lane/lane" }],
    });
  });
});

describe("what stands beside the numbers", () => {
  it("a contract in the past does not say when the pay ends: the sheet and the runway both say so", () => {
    const past = changed("sheet", { contractEnd: "2026-06-30" });
    const answer = answered(past);
    expect(answer).toMatchObject({ fan: null, payEnds: null });
    expect(answer.missing).toContainEqual({ pointer: "/leaving/payEndsInMonths", blocks: "fan" });
    expect(codes(answer)).toContain("contract-past");
    expect(codes()).not.toContain("contract-past");
    const sheet = sheetAnswer(past, { today });
    const warnings = sheet.ok ? sheet.value.warnings.map(({ code }) => code) : [];
    expect(warnings).toContain("contract-past");
  });

  it("a contract in the past says nothing where the months of pay are given, or the residency was left", () => {
    const past = changed("sheet", { contractEnd: "2026-06-30" });
    const given = answered({ ...past, leaving: { ...past.leaving, payEndsInMonths: 4 } });
    expect(given.payEnds).toEqual({ month: 4, calendar: "2027-03" });
    expect(codes(given)).not.toContain("contract-past");
    const left = changed("sheet", {
      contractEnd: "2026-06-30",
      stage: "left_residency_no_license",
    });
    expect(answered(left).payEnds).toEqual({ month: 0, calendar: "2026-11" });
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
    const late = answered(changed("leaving", { payEndsInMonths: 7 }), { on: "2027-11-24" });
    expect(late.notes.every(({ overdue }) => overdue)).toBe(true);
    expect(answered().notes.some(({ overdue }) => overdue)).toBe(false);
    expect(answered().assumptions.map(({ id }) => id)).toEqual([
      "spendingLevel",
      "spendingMonth",
      "wait",
      "stay",
      "forbearance",
      "tax",
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
