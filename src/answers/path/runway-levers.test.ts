import { describe, expect, it } from "vitest";
import { answered, changed, payments, resident } from "./runway.cases.ts";
import { budgetOf, type Known, payByMonth, raiseAfter } from "./runway-budget.ts";

const lever = (name: string, answer = answered()) => {
  const found = answer.levers.find((each) => each.lever === name);
  if (!found) throw new Error(name);
  return found;
};

it("come in the order of what is offered: stay first, work that a guard may block last", () => {
  expect(answered().levers.map(({ lever: name }) => name)).toEqual([
    "stay-six-months",
    "cheaper-plan",
    "pause-loans",
    "moonlight",
  ]);
});

it.each(["stay-six-months", "cheaper-plan", "pause-loans", "moonlight"])(
  "%s: the money lasts no shorter on any path, and the gain is a range",
  (name) => {
    const { gain, blocked, lasting } = lever(name);
    expect(blocked).toBeNull();
    expect(gain?.low.months).toBeGreaterThanOrEqual(0);
    expect(gain?.middle.months).toBeGreaterThanOrEqual(gain?.low.months ?? 0);
    expect(gain?.high.months).toBeGreaterThanOrEqual(gain?.middle.months ?? 0);
    expect(gain?.high.months).toBeGreaterThan(0);
    expect(lasting?.of).toBe(500);
  },
);

describe("moonlighting", () => {
  it("always stands behind its guard", () => {
    const offered = [answered(), answered(changed("leaving", { moonlighting: undefined }))];
    for (const answer of offered) expect(lever("moonlight", answer).guard).toBe("moonlighting");
    expect(lever("moonlight").notes).toEqual(["guarded", "self-employment-tax"]);
  });

  it("without an amount is not worked out", () => {
    const { blocked, gain, runsOut } = lever(
      "moonlight",
      answered(changed("leaving", { moonlighting: undefined })),
    );
    expect({ blocked, gain, runsOut }).toEqual({
      blocked: "amount-unknown",
      gain: null,
      runsOut: null,
    });
  });
});

describe("loans", () => {
  it("a pause says what it adds in interest: nine months of 6% on 200,000", () => {
    expect(lever("pause-loans")).toMatchObject({
      monthly: 380,
      interest: 9000,
      notes: ["interest-grows"],
    });
  });

  it("a pause without a rate says that the interest is not known", () => {
    const answer = answered(changed("money", { loans: [{ kind: "direct", balance: 200_000 }] }));
    expect(lever("pause-loans", answer)).toMatchObject({
      interest: null,
      notes: ["interest-unknown"],
    });
  });

  it("the cheaper plan is the least of those allowed, where it is below what is paid", () => {
    expect(lever("cheaper-plan")).toMatchObject({ plan: "RAP", monthly: 90 });
    const least = answered(resident, { paid: { ...payments, current: payments.least } });
    expect(lever("cheaper-plan", least).blocked).toBe("no-cheaper-plan-known");
  });
});

it("nobody stays six months where no pay is left, or where it already outlasts the simulation", () => {
  const gone = answered(changed("leaving", { payEndsInMonths: 0 }));
  expect(lever("stay-six-months", gone).blocked).toBe("no-pay-left");
  expect(lever("moonlight", gone).blocked).toBe("no-pay-left");
  const long = answered(changed("leaving", { payEndsInMonths: 115 }));
  expect(lever("stay-six-months", long).blocked).toBe("pay-outlasts-the-months");
  expect(
    lever("stay-six-months", answered(changed("leaving", { payEndsInMonths: 114 }))).blocked,
  ).toBeNull();
});

const known: Known = {
  today: "2026-11-25",
  savings: 1000,
  spending: 900,
  takeHome: 4000,
  otherIncome: 50,
  payment: 300,
  payEnds: 3,
  pgy: 2,
  next: { lane: "medical_writing", wait: { low: 1, high: 3 }, amount: 2000 },
};
const months = (
  n: number,
  ...change: Parameters<typeof budgetOf> extends [Known, ...infer R] ? R : never
) => Array.from(budgetOf(known, ...change).steady.subarray(0, n));

describe("the budget of a month", () => {
  it("is pay and other income less the payment, until the pay ends", () => {
    expect(months(5)).toEqual([3750, 3750, 3750, -250, -250]);
    expect(budgetOf(known)).toMatchObject({ savings: 1000, spending: 900 });
    expect(budgetOf(known).next).toMatchObject({ payEnds: 3, amount: 2000 });
  });

  it("changes by the lever alone", () => {
    expect(months(5, { extra: 200 })).toEqual([3950, 3950, 3950, -250, -250]);
    expect(months(5, { payment: 100 })).toEqual([3950, 3950, 3950, -50, -50]);
    expect(months(6, { pause: 2 })).toEqual([3750, 3750, 3750, 50, 50, -250]);
    expect(months(6, { stay: 2 })).toEqual([3750, 3750, 3750, 3750, 3750, -250]);
    expect(budgetOf(known, { stay: 2 }).next?.payEnds).toBe(5);
    expect(budgetOf({ ...known, next: null }).next).toBeNull();
  });
});

describe("raises", () => {
  it("come each July, as the mean pay of the next year is above this one's", () => {
    const pay = payByMonth(known);
    expect(pay[7]).toBe(4000);
    expect(pay[8]).toBeCloseTo((4000 * 73_301) / 70_499, 6);
    expect(pay[20]).toBeCloseTo((4000 * 77_593) / 70_499, 6);
  });

  it("are over by the time somebody asks in July", () => {
    expect(
      payByMonth({ ...known, today: "2026-07-10" })
        .subarray(0, 12)
        .every((d) => d === 4000),
    ).toBe(true);
    expect(payByMonth({ ...known, today: "2026-06-30" })[1]).toBeGreaterThan(4000);
  });

  it("stop after the last year of the table, and never start where the year is not known", () => {
    expect(raiseAfter(8)).toBe(1);
    expect(raiseAfter(9)).toBe(1);
    expect(raiseAfter(null)).toBe(1);
    expect(new Set(payByMonth({ ...known, pgy: null }))).toEqual(new Set([4000]));
  });
});
