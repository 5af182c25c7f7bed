/** Payments worked out by hand from the published rules: dollars a year in, cents a month out. */

/** Income, dependents, cents. */
export const BRACKETS: readonly (readonly [number, number, number])[] = [
  [0, 0, 1000],
  [9000, 0, 1000],
  [10000, 0, 1000],
  [10001, 0, 1000],
  [20000, 0, 1667],
  [20001, 0, 3334],
  [34083, 0, 8521],
  [60000, 0, 25000],
  [60001, 0, 30001],
  [68166, 0, 34083],
  [68166, 1, 29083],
  [68166, 3, 19083],
  [70499, 0, 41124],
  [73301, 0, 42759],
  [77593, 0, 45263],
  [100000, 0, 75000],
  [100001, 0, 83334],
  [30000, 2, 1000],
];

/** Income, household, region, guideline, cents at 10 %, cents at 15 %. */
export const SHARES: readonly (readonly [
  number,
  number,
  "US48_DC" | "AK" | "HI",
  number,
  number,
  number,
])[] = [
  [0, 1, "US48_DC", 15960, 0, 0],
  [23940, 1, "US48_DC", 15960, 0, 0],
  [34083, 1, "US48_DC", 15960, 8453, 12679],
  [68166, 1, "US48_DC", 15960, 36855, 55283],
  [68166, 2, "US48_DC", 21640, 29755, 44633],
  [68166, 4, "US48_DC", 33000, 15555, 23333],
  [73301, 1, "US48_DC", 15960, 41134, 61701],
  [73301, 1, "AK", 19950, 36147, 54220],
  [73301, 1, "HI", 18360, 38134, 57201],
];

/** Debt, yearly rate, months, cents. */
export const LEVELS: readonly (readonly [number, number, number, number])[] = [
  [205000, 0.065, 120, 232773],
  [205000, 0.065, 300, 138417],
  [50000, 0.065, 120, 56774],
];
