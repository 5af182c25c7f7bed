import { describe, expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { direct, money, sheet, sheetOf } from "./sheet.cases.ts";
import type { SheetAnswer } from "./sheet-schema.ts";

const planOf = (answer: SheetAnswer, id: string) => {
  const plan = answer.payments.plans.find(({ plan: each }) => each === id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};

const monthly = (answer: SheetAnswer) =>
  Object.fromEntries(answer.payments.plans.map((plan) => [plan.plan, plan.monthly]));

describe("payments", () => {
  it("are those of the rules for every plan that the loans allow, and none for the others", () => {
    expect(monthly(sheetOf({ sheet, money }))).toEqual({
      RAP: 340.83,
      IBR_new: 368.55,
      IBR_old: null,
      PAYE: 368.55,
      STANDARD_10: 2_327.73,
      TIERED_STANDARD: null,
    });
  });

  it("are each told with a source or as ours, with the day it was read", () => {
    for (const plan of sheetOf({ sheet, money }).payments.plans) {
      expect(plan.asOf).toBe("2026-11-23");
      expect(plan.sources.length > 0).toBe(plan.basis === "sourced");
    }
  });

  it("of an income share stop at the standard payment, as given or on what is owed now", () => {
    const small = { ...money, loans: [{ ...direct, balance: 20_000 }] };
    const now = planOf(sheetOf({ sheet, money: small }), "IBR_new");
    expect(now).toMatchObject({ monthly: 227.1, cap: 227.1, assumes: ["cap-from-balances-now"] });
    const given = planOf(sheetOf({ sheet, money: { ...small, standardAtEntry: 250 } }), "PAYE");
    expect(given).toMatchObject({ monthly: 250, cap: 250, assumes: [] });
  });

  it("without a household, a state or dependents are a most and never a number", () => {
    const { household: _, dependents: __, ...less } = money;
    const answer = sheetOf({ money: less });
    expect(planOf(answer, "RAP")).toMatchObject({
      monthly: null,
      atMost: 340.83,
      missing: ["/money/dependents"],
    });
    expect(planOf(answer, "IBR_new")).toMatchObject({
      monthly: null,
      atMost: 368.55,
      missing: ["/money/household", "/sheet/state"],
    });
  });

  it("use the guideline of the state; Puerto Rico has none that was read: the servicer has the payment", () => {
    const alaska = { agi: 73_301, household: 1, dependents: 0, loans: [direct] };
    const inState = (state: "AK" | "HI" | "PR") =>
      planOf(sheetOf({ sheet: { state }, money: alaska }), "IBR_new");
    expect(inState("AK").monthly).toBe(361.47);
    expect(inState("HI").monthly).toBe(381.34);
    expect(inState("PR")).toMatchObject({
      monthly: null,
      atMost: null,
      cap: 2_327.73,
      missing: ["/money/billedPayment"],
    });
  });

  it("without a return take the mean pay of the year, and say so", () => {
    const { agi: _, ...less } = money;
    const answer = sheetOf({ sheet: { ...sheet, pgy: 1 }, money: less });
    expect(answer.payments.agi).toEqual({ yearly: 68_166, from: "stipend" });
    expect(planOf(answer, "RAP")).toMatchObject({ monthly: 340.83, assumes: ["agi-from-stipend"] });
    expect(answer.warnings).toContainEqual({ code: "agi-from-stipend", about: "/money/agi" });
    const neither = planOf(sheetOf({ money: less }), "RAP");
    expect(neither).toMatchObject({ monthly: null, atMost: null, missing: ["/money/agi"] });
  });

  it("take no resident's pay for who is no resident", () => {
    const { agi: _, ...less } = money;
    const incomeAt = (stage: "in_residency" | "left_residency_no_license" | "board_certified") =>
      sheetOf({ sheet: { ...sheet, pgy: 1, stage }, money: less }).payments.agi;
    expect(incomeAt("in_residency")).toEqual({ yearly: 68_166, from: "stipend" });
    expect(incomeAt("left_residency_no_license")).toBeNull();
    expect(incomeAt("board_certified")).toBeNull();
  });

  it("with a loan whose day is not known show both shares and depend", () => {
    const { disbursed: _, ...undated } = direct;
    const answer = sheetOf({ sheet, money: { ...money, loans: [undated] } });
    expect(planOf(answer, "IBR_new")).toMatchObject({ left: "depends", monthly: 368.55 });
    expect(planOf(answer, "IBR_old")).toMatchObject({ left: "depends", monthly: 552.83 });
    expect(planOf(answer, "RAP").left).toBe("yes");
  });

  it("of a later loan beside an older one give each reading", () => {
    const later = {
      kind: "direct",
      balance: 50_000,
      rate: 0.065,
      disbursed: "2026-08-01",
    } as const;
    const answer = sheetOf({ sheet, money: { ...money, loans: [direct, later] } });
    expect(planOf(answer, "STANDARD_10")).toMatchObject({
      left: "depends",
      monthly: null,
      atMost: 2_895.47,
      cases: [
        { when: "all-loans", monthly: 2_895.47 },
        { when: "old-loans-only", monthly: 2_327.73 },
      ],
    });
    const tiered = planOf(answer, "TIERED_STANDARD").cases.map(({ when }) => when);
    expect(tiered).toEqual(["all-loans", "new-loans-only", "new-loans-only"]);
    expect(planOf(answer, "PAYE")).toMatchObject({ left: "no", monthly: null, atMost: null });
  });

  it("of later loans alone run over the term of the debt", () => {
    const later = { ...direct, disbursed: "2026-07-01" };
    const answer = sheetOf({ sheet, money: { ...money, loans: [later] } });
    expect(monthly(answer)).toMatchObject({ TIERED_STANDARD: 1_384.17, STANDARD_10: null });
  });

  it("that need a balance or a rate name the loan that lacks it", () => {
    const loans = [direct, { kind: "direct", disbursed: "2020-01-01" } as const];
    const plan = planOf(sheetOf({ sheet, money: { ...money, loans } }), "STANDARD_10");
    expect(plan).toMatchObject({
      monthly: null,
      missing: ["/money/loans/1/balance", "/money/loans/1/rate"],
    });
    const share = planOf(sheetOf({ sheet, money: { ...money, loans } }), "PAYE");
    expect(share).toMatchObject({ monthly: null, atMost: 368.55 });
  });

  it("end with the plan", () => {
    expect(planOf(sheetOf({ sheet, money }, "2028-06-30"), "PAYE").left).toBe("yes");
    expect(planOf(sheetOf({ sheet, money }, "2028-07-01"), "PAYE")).toMatchObject({
      left: "no",
      reasons: ["ended"],
      monthly: null,
    });
  });

  it("leave private loans and other kinds out, and say so", () => {
    const loans = [{ kind: "private", balance: 9_000 } as const, { kind: "perkins" } as const];
    const { payments, current } = sheetOf({ money: { ...money, loans } });
    expect(payments).toMatchObject({ state: "no-direct-loans", plans: [], debt: { total: null } });
    expect(payments.debt.kinds).toEqual([
      { kind: "perkins", loans: 1, balance: null },
      { kind: "private", loans: 1, balance: 9_000 },
    ]);
    expect(payments.kinds.map(({ id, computed }) => [id, computed])).toEqual([
      ["perkins", false],
      ["private", false],
    ]);
    expect(current.missing).toEqual(["/money/billedPayment", "/money/privatePayment"]);
  });
});

describe("the payment now", () => {
  const nowOf = (more: NonNullable<PathDocument["money"]>) =>
    sheetOf({ sheet, money: { ...money, ...more } }).current;

  it("is the bill before anything worked out", () => {
    expect(nowOf({ plan: "RAP", billedPayment: 12.5 })).toMatchObject({
      federal: 12.5,
      from: "billed",
    });
    expect(nowOf({ plan: "SAVE", billedPayment: 0 })).toMatchObject({ federal: 0, missing: [] });
  });

  it("is that of the plan, or the most that it can be", () => {
    expect(nowOf({ plan: "RAP" })).toMatchObject({ federal: 340.83, from: "plan", private: 0 });
    const { dependents: _, ...less } = money;
    const { current } = sheetOf({ sheet, money: { ...less, plan: "RAP" } });
    expect(current).toMatchObject({ federal: 340.83, from: "plan-at-most" });
  });

  it.each([
    ["no plan", {}, ["/money/plan", "/money/billedPayment"]],
    [
      "a plan nobody is sure of",
      { plan: "unsure" as const },
      ["/money/plan", "/money/billedPayment"],
    ],
    ["a plan that is not worked out", { plan: "ICR" as const }, ["/money/billedPayment"]],
    ["a pause", { plan: "forbearance" as const }, ["/money/billedPayment"]],
    ["a plan the loans do not allow", { plan: "IBR_old" as const }, ["/money/billedPayment"]],
  ])("with %s is not known", (_, more, missing) => {
    expect(nowOf(more)).toMatchObject({ federal: null, from: null, missing });
  });

  it("with no loans is nothing; with loans not said it is not known", () => {
    expect(nowOf({ loans: [] })).toMatchObject({ federal: 0, from: "no-loans", private: 0 });
    expect(sheetOf({ money: { savings: 1 } }).current).toMatchObject({
      federal: null,
      private: null,
      missing: ["/money/loans"],
    });
  });
});
