import { describe, expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { runwayAnswer } from "./runway.ts";
import { paymentOf } from "./runway-payment.ts";
import type { RunwayAnswer } from "./runway-schema.ts";

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

type Fields = NonNullable<PathDocument["money"]>;
const documentOf = (more: Fields, others: Partial<PathDocument> = {}): PathDocument => ({
  version: 1,
  sheet,
  money: { ...money, ...more },
  ...others,
});

function counted(more: Fields) {
  const { counted: way, cheaper, range } = paymentOf(documentOf(more), today);
  return { plan: way?.plan, monthly: way?.monthly, cheaper: cheaper?.plan, range };
}

const range = { lowest: 340.83, highest: 2_327.73 };

it.each<[string, Fields, object]>([
  ["a plan", { plan: "PAYE" }, { plan: "PAYE", monthly: 368.55, cheaper: "RAP", range: null }],
  ["a bill", { plan: "PAYE", billedPayment: 412 }, { plan: "PAYE", monthly: 412, cheaper: "RAP" }],
  ["no plan", {}, { plan: "highest", monthly: 2_327.73, cheaper: "RAP", range }],
  ["a plan nobody is sure of", { plan: "unsure" }, { plan: "highest", monthly: 2_327.73, range }],
  ["forbearance, which ends", { plan: "forbearance", billedPayment: 0 }, { monthly: 2_327.73 }],
  ["SAVE, which has ended", { plan: "SAVE", billedPayment: 12 }, { monthly: 2_327.73, range }],
  ["SAVE and a bill above all", { plan: "SAVE", billedPayment: 2_500 }, { monthly: 2_500 }],
  ["a bill without a plan", { billedPayment: 290 }, { plan: "unsure", monthly: 290, range: null }],
  ["a plan not worked out", { plan: "ICR" }, { plan: undefined, monthly: undefined }],
  ["a bill under ICR", { plan: "ICR", billedPayment: 500 }, { plan: "ICR", monthly: 500 }],
  ["a private loan beside", { plan: "PAYE", privatePayment: 100 }, { monthly: 468.55 }],
  [
    "a bill for a kind not worked out",
    { plan: "PAYE", billedPayment: 700, loans: [direct, { kind: "perkins" }] },
    { plan: "PAYE", monthly: 700, cheaper: undefined },
  ],
])("with %s the runway counts what is paid, the careful end, or nothing", (_, more, expected) => {
  expect(counted(more)).toMatchObject(expected);
});

it("without an income the highest is not known, and is asked for", () => {
  const { agi: _, ...less } = money;
  const { counted: way, missing } = paymentOf(
    { version: 1, sheet: { state: "CA" }, money: less },
    today,
  );
  expect(way).toBeNull();
  expect(missing).toContain("/money/billedPayment");
  expect(missing).toContain("/money/agi");
});

it.each<[string, Fields, readonly string[]]>([
  ["FFEL", { loans: [{ kind: "ffel" }] }, ["/money/plan"]],
  ["Perkins beside", { loans: [direct, { kind: "perkins" }] }, ["/money/plan"]],
  [
    "a rate missing",
    { loans: [{ kind: "direct", balance: 9 }] },
    ["/money/plan", "/money/loans/0/rate"],
  ],
])(
  "a bill of nothing in forbearance is no payment to count on for ten years: %s",
  (_, more, asked) => {
    const document = documentOf({ plan: "forbearance", billedPayment: 0, ...more });
    expect(paymentOf(document, today)).toMatchObject({ counted: null, missing: asked });
  },
);

it("the same plan is never the cheaper one", () => {
  expect(counted({ plan: "RAP", billedPayment: 400 }).cheaper).toBeUndefined();
});

/** "month: low" of each change, "month: low-high" where income may go more than one way. */
function steps(more: Fields, others: Partial<PathDocument> = {}): string[] {
  const answer = runwayAnswer(documentOf(more, others), { today, seed: 1, paths: 10 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return (answer.value.payment?.steps ?? []).map(stepText);
}

type Step = NonNullable<RunwayAnswer["payment"]>["steps"][number];
const stepText = ({ calendar, low, high }: Step): string =>
  `${calendar}: ${low === high ? low : `${low}-${high}`}`;

describe("the payment by month", () => {
  it("of IBR follows the pay of the 12 months before, then none: by hand", () => {
    // December 2026 to June 2027: 7 months of 70,499 / 12; from then on nothing.
    // (41,124.42 - 23,940) * 10 % / 12 = 143.20
    expect(steps({ plan: "IBR_new" })).toEqual(["2026-11: 368.55", "2027-11: 143.2", "2028-11: 0"]);
  });

  it("of RAP has its least of $10 where nothing is earned", () => {
    // 41,124.42 is in the bracket of 4 %: 137.08
    expect(steps({ plan: "RAP" })).toEqual(["2026-11: 340.83", "2027-11: 137.08", "2028-11: 10"]);
  });

  it("of PAYE ends with it: RAP from July 2028", () => {
    expect(steps({ plan: "PAYE" })).toEqual([
      "2026-11: 368.55",
      "2027-11: 143.2",
      "2028-07: 137.08",
      "2028-11: 10",
    ]);
  });

  it("of ICR is the bill until it ends", () => {
    expect(steps({ plan: "ICR", billedPayment: 500 })).toEqual([
      "2026-11: 500",
      "2028-07: 137.08",
      "2028-11: 10",
    ]);
  });

  it("counts later income with tax added back, by the wait before it", () => {
    const leaving = { lane: "medical_writing", incomeAfter: 3_000 };
    const rap = steps({ plan: "RAP" }, { leaving });
    // 1 to 3 months of waiting: 4 to 2 months of 4,000 beside 41,124.42: 57,124.42 or 49,124.42, at 5 % and 4 %
    expect(rap[1]).toBe("2027-11: 163.75-238.02");
    // 48,000 a year: 4 %
    expect(rap.slice(2)).toEqual(["2028-11: 160"]);
  });

  it("of a resident who stays rises with the mean pay of the years", () => {
    const leaving = { payEndsInMonths: 120 };
    // 8 months as PGY-2 and 4 as PGY-3: 71,433; 7 %
    expect(steps({ plan: "RAP" }, { leaving }).slice(0, 2)).toEqual([
      "2026-11: 340.83",
      "2027-11: 416.69",
    ]);
  });

  it("of a spouse on the tax return goes on", () => {
    // 29,501 a year above the mean pay of the year: RAP of 2 %
    expect(steps({ plan: "RAP", agi: 100_000 }).at(-1)).toBe("2028-11: 49.17");
  });

  it("of a bill on the standard plan stops when the loans are paid", () => {
    const loans = [{ ...direct, balance: 10_000, rate: 0 }];
    expect(steps({ plan: "STANDARD_10", billedPayment: 900, loans })).toEqual([
      "2026-11: 900",
      "2027-10: 100",
      "2027-11: 0",
    ]);
  });

  it("without a plan is the highest all along, and the bill or more where there is one", () => {
    expect(steps({})).toEqual(["2026-11: 2327.73"]);
    expect(steps({ billedPayment: 100 })).toEqual([
      "2026-11: 100",
      "2027-11: 143.2",
      "2028-11: 100",
    ]);
  });

  it("where no poverty line is known is the bill, and RAP once PAYE ends", () => {
    const pr = { sheet: { ...sheet, state: "PR" as const } };
    expect(steps({ plan: "IBR_new", billedPayment: 250 }, pr)).toEqual(["2026-11: 250"]);
    expect(steps({ plan: "PAYE", billedPayment: 250 }, pr)[1]).toBe("2028-07: 137.08");
    const asked = paymentOf({ ...documentOf({ plan: "IBR_new" }), ...pr }, today);
    expect(asked).toMatchObject({ counted: null, missing: ["/money/billedPayment"] });
    expect(steps({}, pr)).toEqual(["2026-11: 2327.73"]);
  });

  it("of private loans goes on for all 120 months", () => {
    expect(steps({ loans: [], privatePayment: 300 })).toEqual(["2026-11: 300"]);
  });
});

it("a pause is of the federal loans: private ones are paid on", () => {
  const document = documentOf({ plan: "RAP", privatePayment: 200 });
  const answer = runwayAnswer(document, { today, seed: 1, paths: 10 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const pause = answer.value.levers.find(({ lever }) => lever === "pause-loans");
  expect(pause).toMatchObject({ monthly: 340.83, interest: 9_993.75 });
});

it("the runway of a document counts the payment of its sheet", () => {
  const answer = runwayAnswer(documentOf({ plan: "STANDARD_10" }), { today, seed: 1 });
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
