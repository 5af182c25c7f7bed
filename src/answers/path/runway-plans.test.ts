import { expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { runwayAnswer } from "./runway.ts";
import { paymentOf } from "./runway-payment.ts";
import { runwayPayments } from "./runway-plans.ts";

const today = "2026-11-25";
const direct = { kind: "direct", balance: 205_000, rate: 0.065, disbursed: "2021-08-15" } as const;
const money = {
  savings: 14_000,
  takeHome: 4_400,
  spending: 3_400,
  agi: 68_166,
  household: 1,
  dependents: 0,
  loans: [direct],
} satisfies PathDocument["money"];
const sheet = { pgy: 2, state: "CA", contractEnd: "2027-06-30" } as const;
const payments = (more: PathDocument["money"]) =>
  runwayPayments({ version: 1, sheet, money: { ...money, ...more } }, today);

const least = { plan: "RAP", monthly: 340.83 };

it.each<[string, PathDocument["money"], object]>([
  ["a plan", { plan: "PAYE" }, { current: { plan: "PAYE", monthly: 368.55 }, least }],
  [
    "a bill",
    { plan: "PAYE", billedPayment: 412 },
    { current: { plan: "PAYE", monthly: 412 }, least },
  ],
  ["forbearance, which ends", { plan: "forbearance", billedPayment: 0 }, { current: null, least }],
  ["SAVE, which has ended", { plan: "SAVE", billedPayment: 12 }, { current: null, least }],
  ["a plan not worked out", { plan: "ICR" }, { current: { plan: "ICR", monthly: null }, least }],
  ["no plan", {}, { current: null, least }],
  [
    "a private loan beside",
    { plan: "PAYE", privatePayment: 100 },
    { current: { plan: "PAYE", monthly: 468.55 }, least: { plan: "RAP", monthly: 440.83 } },
  ],
  [
    "a private loan without its payment",
    { plan: "PAYE", loans: [direct, { kind: "private" }] },
    { current: { plan: "PAYE", monthly: null }, least: null },
  ],
  [
    "a kind that is not worked out",
    { loans: [direct, { kind: "perkins" }] },
    { current: { plan: "unsure", monthly: null }, least: null },
  ],
  [
    "a bill for such a kind too",
    { plan: "PAYE", billedPayment: 700, loans: [direct, { kind: "perkins" }] },
    { current: { plan: "PAYE", monthly: 700 }, least: null },
  ],
  [
    "a plan of loans from before and after the change",
    { plan: "RAP", loans: [direct, { ...direct, disbursed: "2026-08-15" }] },
    { current: least, least },
  ],
])(
  "with %s the runway counts what is paid, or knows that it does not know",
  (_, more, expected) => {
    expect(payments(more)).toEqual(expected);
  },
);

it("the least is the most it can be where a number is missing, and not the next plan that has them all", () => {
  const { household: _, dependents: __, ...less } = money;
  const answer = runwayPayments({ version: 1, sheet, money: less }, today);
  expect(answer).toEqual({ current: null, least });
});

it("without an income there is no least: the standard payment is not it", () => {
  const { agi: _, ...less } = money;
  const answer = runwayPayments({ version: 1, sheet: { state: "CA" }, money: less }, today);
  expect(answer).toEqual({ current: null, least: null });
});

it("the same plan is never the cheaper one", () => {
  const paid = { plan: "RAP", monthly: 400 };
  expect(paymentOf(money, { current: paid, least }).cheaper).toBeNull();
  expect(paymentOf(money, { current: { ...paid, plan: "PAYE" }, least }).cheaper).toEqual(least);
});

it("without loans said nothing is known", () => {
  expect(runwayPayments({ version: 1, money: { savings: 1 } }, today)).toEqual({
    current: { plan: "unsure", monthly: null },
    least: null,
  });
});

it("the runway of a document counts the payment of its sheet", () => {
  const answer = runwayAnswer(
    { version: 1, sheet, money: { ...money, plan: "STANDARD_10" } },
    { today, seed: 1 },
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const { plan, inputs, levers, fan } = answer.value;
  expect(plan).toBe("STANDARD_10");
  expect(inputs.find(({ pointer }) => pointer === "/money/loans")?.value).toBe(2_327.73);
  expect(levers.find(({ lever }) => lever === "cheaper-plan")).toMatchObject({
    plan: "RAP",
    monthly: 1_986.9,
  });
  expect(fan).toHaveLength(121);
});

it("a private payment counts where there are no federal loans", () => {
  const only = { ...money, loans: [], privatePayment: 300 };
  const answer = runwayAnswer({ version: 1, sheet, money: only }, { today, seed: 1 });
  expect(answer.ok && answer.value.inputs).toContainEqual({
    pointer: "/money/loans",
    value: 300,
    unit: "dollars-month",
    from: "yours",
  });
});
