import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { LOAN_KINDS, PLANS } from "#dossier/path/terms.ts";
import { direct, money, sheet, sheetOf } from "./sheet.cases.ts";
import { sheetAnswerSchema } from "./sheet-schema.ts";

describe("time", () => {
  it("left is in days and whole months, and the last day of notice is counted back", () => {
    const { contract } = sheetOf({ sheet: { contractEnd: "2027-06-30", noticeDays: 60 } });
    expect(contract).toMatchObject({
      past: false,
      daysLeft: 217,
      monthsLeft: 7,
      lastNotice: "2027-05-01",
      lastNoticePast: false,
    });
  });

  it("that is past is named, and has no day of notice", () => {
    const { contract, warnings } = sheetOf({
      sheet: { contractEnd: "2026-06-30", noticeDays: 30 },
    });
    expect(contract).toMatchObject({
      past: true,
      daysLeft: -148,
      monthsLeft: -4,
      lastNotice: null,
    });
    expect(warnings).toContainEqual({ code: "contract-past", about: "2026-06-30" });
  });

  it("too short for the notice is named", () => {
    const { warnings } = sheetOf({ sheet: { contractEnd: "2026-12-10", noticeDays: 30 } });
    expect(warnings).toContainEqual({ code: "notice-past", about: "2026-11-10" });
  });

  it("that nobody gave is not known", () => {
    expect(sheetOf({}).contract).toMatchObject({ end: null, daysLeft: null, past: false });
  });
});

describe("forgiveness", () => {
  const count = { payments: 17, employer: "government_or_nonprofit" } as const;
  const stepsOf = (forgiveness: object) =>
    Object.fromEntries(
      sheetOf({
        money: { forgiveness },
        sheet: { contractEnd: "2027-06-30" },
      }).forgiveness.steps.map(({ id, effect, afterYear }) => [id, `${effect} ${afterYear}`]),
    );

  it("goes on, waits, stops or is not known by step, and what is there is kept", () => {
    expect(stepsOf(count)).toEqual({
      stay: "goes-on 29",
      "other-public-employer": "goes-on 29",
      "for-profit": "stops 17",
      "no-employer": "stops 17",
      moonlight: "goes-on 29",
      "paid-leave": "unknown null",
      "unpaid-leave": "unknown null",
      forbearance: "pauses 17",
      "to-rap": "goes-on 29",
    });
  });

  it("does not go on with an employer that does not count, and is not known with one nobody knows", () => {
    expect(stepsOf({ ...count, employer: "for_profit" })).toMatchObject({
      stay: "stops 17",
      "other-public-employer": "goes-on 29",
    });
    expect(stepsOf({ payments: 17 })).toMatchObject({
      stay: "unknown null",
      moonlight: "unknown null",
    });
  });

  it("says when the last payment can be, and the count when pay ends", () => {
    const { forgiveness } = sheetOf({
      money: { forgiveness: count },
      sheet: { contractEnd: "2027-06-30" },
    });
    expect(forgiveness).toMatchObject({ left: 103, needed: 120, whenPayEnds: 24 });
    expect(forgiveness.steps[0]?.reached).toBe("2035-06-25");
  });

  it("that nobody counted is not known", () => {
    const { forgiveness } = sheetOf({});
    expect(forgiveness).toMatchObject({ payments: null, left: null, whenPayEnds: null });
    expect(forgiveness.steps.every(({ afterYear }) => afterYear === null)).toBe(true);
  });
});

describe("months of savings", () => {
  it("are savings over what goes out without pay", () => {
    const { lasts } = sheetOf({
      sheet,
      money: { ...money, plan: "RAP", otherIncome: 340.83, targetMonths: 4 },
    });
    expect(lasts).toMatchObject({
      state: "known",
      outflow: 3_000,
      months: 4,
      until: "2027-03-25",
      target: { months: 4, met: true },
    });
  });

  it("are not known where savings, spending or the payment is not, and each is named", () => {
    const { lasts } = sheetOf({ sheet, money: { loans: [direct], targetMonths: 6 } });
    expect(lasts).toMatchObject({
      state: "unknown",
      months: null,
      missing: ["/money/savings", "/money/spending", "/money/plan", "/money/billedPayment"],
      target: { months: 6, met: null },
    });
  });

  it("never end where no more goes out than comes in", () => {
    const even = { savings: 0, spending: 500, otherIncome: 500, loans: [], targetMonths: 3 };
    expect(sheetOf({ money: even }).lasts).toMatchObject({
      state: "never",
      months: null,
      target: { met: true },
    });
  });
});

it.each<[string, Partial<PathDocument>, object]>([
  [
    "a plan not left",
    { sheet, money: { ...money, plan: "IBR_old" } },
    { code: "plan-not-left", about: "IBR_old" },
  ],
  [
    "a plan that ends",
    { sheet, money: { ...money, plan: "PAYE" } },
    { code: "plan-ends", about: "2028-06-30" },
  ],
  [
    "a plan not worked out",
    { money: { plan: "SAVE" } },
    { code: "plan-not-computed", about: "SAVE" },
  ],
  [
    "a state without a poverty guideline",
    { sheet: { state: "PR" }, money },
    { code: "no-poverty-line", about: "PR" },
  ],
  [
    "a bill that differs",
    { sheet, money: { ...money, plan: "RAP", billedPayment: 342 } },
    { code: "bill-differs", about: "/money/billedPayment" },
  ],
  [
    "a household below its dependents",
    { money: { household: 2, dependents: 2 } },
    { code: "household-below-dependents", about: "/money/household" },
  ],
  [
    "an employer that does not count",
    { money: { forgiveness: { employer: "for_profit" } } },
    { code: "employer-not-counting", about: "/money/forgiveness/employer" },
  ],
])("%s is named", (_, fields, warning) => {
  expect(sheetOf(fields).warnings).toContainEqual(warning);
});

it("a bill within a dollar is not worth a word, and rules past their day are", () => {
  const near = { ...money, plan: "RAP", billedPayment: 341.5 } as const;
  expect(sheetOf({ sheet, money: near }).warnings).toEqual([]);
  expect(sheetOf({ sheet, money: near }, "2027-03-01").warnings).toEqual([
    { code: "facts-overdue", about: "2027-02-28" },
  ]);
});

it("every line of the sheet is known or says what waits for it; unsure is not known", () => {
  const { fields } = sheetOf({
    sheet: { pgy: 2, hated: [] },
    money: { plan: "unsure", loans: [] },
  });
  const at = (field: string) => fields.find((each) => each.field === field);
  expect(at("/sheet/pgy")).toEqual({ field: "/sheet/pgy", known: true, blocks: [] });
  expect(at("/money/loans")?.known).toBe(true);
  expect(at("/money/plan")).toMatchObject({
    known: false,
    blocks: ["months-of-savings", "runway"],
  });
  expect(at("/sheet/hated")?.known).toBe(false);
  const undated = sheetOf({ money: { loans: [{ kind: "direct", balance: 1, rate: 0 }] } }).fields;
  expect(undated.at(-1)).toEqual({
    field: "/money/loans/0/disbursed",
    known: false,
    blocks: ["payments"],
  });
});

it("every document has a sheet of the published shape, and no number where something is missing", () => {
  const loan = fc.record(
    {
      kind: fc.constantFrom(...LOAN_KINDS),
      balance: fc.integer({ min: 0, max: 300_000 }),
      rate: fc.constantFrom(0, 0.05, 0.08),
      disbursed: fc.constantFrom("2006-01-01", "2013-01-01", "2022-01-01", "2026-09-01"),
    },
    { requiredKeys: ["kind"] },
  );
  const some = fc.record(
    {
      savings: fc.integer({ min: 0, max: 90_000 }),
      spending: fc.integer({ min: 0, max: 9_000 }),
      agi: fc.integer({ min: 0, max: 200_000 }),
      household: fc.integer({ min: 1, max: 6 }),
      dependents: fc.integer({ min: 0, max: 5 }),
      plan: fc.constantFrom(...PLANS),
      loans: fc.array(loan, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(some, (each) => {
      const answer = sheetOf({ money: each });
      expect(sheetAnswerSchema.safeParse(answer).error).toBeUndefined();
      for (const { monthly: amount, missing } of answer.payments.plans)
        if (missing.length > 0) expect(amount).toBeNull();
      expect(answer.lasts.state === "unknown").toBe(answer.lasts.missing.length > 0);
    }),
  );
});
