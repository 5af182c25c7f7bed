/** Made-up money for the picture of what is left. */
import { normalQuantile } from "#core/numeric.ts";
import type { Fan, FanMonth } from "../charts/fan-scales.ts";

interface Money {
  readonly savings: number;
  readonly pay: number;
  readonly payEnds: number;
  readonly spending: number;
  /** A month, and the month in which it comes on the middle path. */
  readonly income?: number;
  readonly incomeFrom?: number;
}

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9];

/** Each share of the paths spends so much more or less, every month; income comes so much sooner or later. */
function fan({ savings, pay, payEnds, spending, income = 0, incomeFrom = 120 }: Money): FanMonth[] {
  return Array.from({ length: 121 }, (_, month) => {
    const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = SHARES.map((share) => {
      const luck = normalQuantile(share);
      const worked = Math.max(0, month - incomeFrom + 4 * luck);
      const paid = pay * Math.min(month, payEnds) + income * worked;
      return Math.round(savings + paid - spending * (1 - 0.05 * luck) * month);
    });
    return { month, p10, p25, p50, p75, p90 };
  });
}

const today = "2026-11-25";
const never = { month: null, calendar: null };

export const runsOut: Fan = {
  today,
  fan: fan({ savings: 24_000, pay: 4600, payEnds: 7, spending: 4200 }),
  payEnds: { month: 7, calendar: "2027-06" },
  runsOut: {
    early: { month: 12, calendar: "2027-10" },
    middle: { month: 14, calendar: "2027-12" },
    late: { month: 15, calendar: "2028-01" },
  },
  lasting: { paths: 0, of: 10_000 },
};

export const someLast: Fan = {
  today,
  fan: fan({
    savings: 30_000,
    pay: 4600,
    payEnds: 19,
    spending: 4100,
    income: 4150,
    incomeFrom: 26,
  }),
  payEnds: { month: 19, calendar: "2028-06" },
  runsOut: {
    early: { month: 36, calendar: "2029-10" },
    middle: never,
    late: never,
  },
  lasting: { paths: 7120, of: 10_000 },
};

export const allLast: Fan = {
  today,
  fan: fan({ savings: 40_000, pay: 5200, payEnds: 120, spending: 4100 }),
  payEnds: { month: 120, calendar: "2036-11" },
  runsOut: { early: never, middle: never, late: never },
  lasting: { paths: 10_000, of: 10_000 },
};

export const atOnce: Fan = {
  today,
  fan: fan({ savings: 0, pay: 0, payEnds: 0, spending: 3900 }),
  payEnds: { month: 0, calendar: "2026-11" },
  runsOut: {
    early: { month: 1, calendar: "2026-11" },
    middle: { month: 1, calendar: "2026-11" },
    late: { month: 1, calendar: "2026-11" },
  },
  lasting: { paths: 0, of: 10_000 },
};
