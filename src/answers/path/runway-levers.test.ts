import { describe, expect, it } from "vitest";
import type { Course } from "./loan-course.ts";
import { answered, changed } from "./runway.cases.ts";
import { budgetOf, type Change, type Known, payByMonth, raiseAfter } from "./runway-budget.ts";

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

it("meets the same luck as the plan as it is: staying is the answer of who has six months more", () => {
  const longer = answered(changed("leaving", { payEndsInMonths: 13 }));
  const { runsOut, lasting } = lever("stay-six-months");
  expect({ runsOut, lasting }).toEqual({ runsOut: longer.runsOut, lasting: longer.lasting });
  const cheaper = answered(changed("money", { plan: "RAP", billedPayment: 311.24 }));
  expect(lever("cheaper-plan").runsOut).toEqual(cheaper.runsOut);
});

it("that changes nothing gains nothing on any path", () => {
  const broke = { ...changed("money", { savings: 0 }), leaving: { payEndsInMonths: 0 } };
  const { gain } = lever("pause-loans", answered(broke));
  const none = { months: 0, kind: "exact" };
  expect(gain).toEqual({ low: none, middle: none, high: none });
});

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
    expect(lever("cheaper-plan")).toMatchObject({ plan: "RAP", monthly: 68.76 });
    const least = answered(changed("money", { plan: "RAP", billedPayment: undefined }));
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

const course: Course = {
  basis: "level",
  now: 300,
  stretches: [{ until: null, plans: [], floor: 300 }],
};

const known: Known = {
  today: "2026-11-25",
  savings: 1000,
  spending: 900,
  takeHome: 4000,
  otherIncome: 50,
  course,
  terms: { own: 0, debt: null, takes: () => null, agi: null, returned: null },
  payEnds: 3,
  pgy: 2,
  inTraining: true,
  next: { lane: "medical_writing", wait: { low: 1, high: 3 }, amount: 2000 },
};
const months = (n: number, change?: Change, row = 2) =>
  Array.from(budgetOf(known, change).coming[row]?.subarray(0, n) ?? []);

describe("the budget of a month", () => {
  it("is pay and other income less the payment, until the pay ends", () => {
    expect(months(5)).toEqual([3750, 3750, 3750, -250, -250]);
    expect(budgetOf(known)).toMatchObject({ savings: 1000, spending: 900 });
  });

  it("has a row for each wait, the shortest first; one where nothing is waited for", () => {
    expect(budgetOf(known).coming).toHaveLength(3);
    expect(months(7, {}, 0)).toEqual([3750, 3750, 3750, -250, 1750, 1750, 1750]);
    expect(months(7, {}, 2)).toEqual([3750, 3750, 3750, -250, -250, -250, 1750]);
    const none = budgetOf({ ...known, next: null }).coming;
    expect(none).toHaveLength(1);
    expect(none[0]?.at(-1)).toBe(-250);
  });

  it("changes by the lever alone", () => {
    const lower: Course = {
      ...course,
      now: 100,
      stretches: [{ until: null, plans: [], floor: 100 }],
    };
    expect(months(5, { extra: 200 })).toEqual([3950, 3950, 3950, -250, -250]);
    expect(months(5, { course: lower })).toEqual([3950, 3950, 3950, -50, -50]);
    expect(months(6, { pause: 2 })).toEqual([3750, 3750, 3750, 50, 50, -250]);
    expect(months(9, { stay: 2 })).toEqual([3750, 3750, 3750, 3750, 3750, -250, -250, -250, 1750]);
  });
});

describe("raises", () => {
  it("come each July, as the mean pay of the next year is above this one's", () => {
    const pay = payByMonth(4000, known);
    expect(pay[7]).toBe(4000);
    expect(pay[8]).toBeCloseTo((4000 * 73_301) / 70_499, 6);
    expect(pay[20]).toBeCloseTo((4000 * 77_593) / 70_499, 6);
  });

  it("are over by the time somebody asks in July", () => {
    expect(
      payByMonth(4000, { ...known, today: "2026-07-10" })
        .subarray(0, 12)
        .every((d) => d === 4000),
    ).toBe(true);
    expect(payByMonth(4000, { ...known, today: "2026-06-30" })[1]).toBeGreaterThan(4000);
  });

  it("stop after the last year of the table, and never start where the year is not known", () => {
    expect(raiseAfter(8)).toBe(1);
    expect(raiseAfter(9)).toBe(1);
    expect(raiseAfter(null)).toBe(1);
    expect(new Set(payByMonth(4000, { ...known, pgy: null }))).toEqual(new Set([4000]));
  });
});
