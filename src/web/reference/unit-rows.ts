/** Rows of the table of units, by the exact definitions of pound and inch (NIST SP 811). */
export type Row = readonly [string, string];

const KG_PER_LB = 0.45359237;
const CM_PER_IN = 2.54;

const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

export const celsius = (fahrenheit: number): number => (fahrenheit - 32) / 1.8;

export const temperatureRows: readonly Row[] = steps(95, 106, 1).map((f) => [
  String(f),
  celsius(f).toFixed(1),
]);

export const weightRows: readonly Row[] = steps(90, 310, 20).map((lb) => [
  String(lb),
  (lb * KG_PER_LB).toFixed(1),
]);

export const heightRows: readonly Row[] = steps(56, 78, 2).map((inches) => [
  `${Math.floor(inches / 12)}′ ${inches % 12}″`,
  (inches * CM_PER_IN).toFixed(1),
]);
