/** A part of a whole: "45%", "0.45", "45" in a column of percents, with a decimal point or comma. */
import type { ShareUnit } from "./mapping.ts";

const SHARE = /^(\d{1,3}(?:[.,]\d{1,12})?|[.,]\d{1,12})\s*(%|percent|pct)?$/i;

/** 0 to 1; null where it is no number, more than the whole, or bare where the unit is not known. */
export function readShare(cell: string, unit: ShareUnit | null): number | null {
  const [, digits, sign] = SHARE.exec(cell.trim()) ?? [];
  if (digits === undefined) return null;
  const number = digits.replace(",", ".");
  const as = sign === undefined ? unit : "percent";
  if (as === null) return number === "0" ? 0 : null;
  // The exponent, not a division: 7% and 0.07 are the same number.
  const share = Number(as === "percent" ? `${number}e-2` : number);
  return share <= 1 ? share : null;
}

/** Percent to seven decimals, which are the nine that our documents print. */
export function writeShare(share: number): string {
  const percent = (share * 100).toFixed(7);
  return `${percent.replace(/\.?0+$/, "")}%`;
}

/**
 * What bare numbers of a column are: shares where none is above 1, percents where none lies between
 * 0 and 1; null where both stand in one column. `saysPercent` decides a column of ones and zeros.
 */
export function unitOf(cells: readonly string[], saysPercent: boolean): ShareUnit | null {
  const numbers = cells.flatMap((cell) => {
    const [, digits, sign] = SHARE.exec(cell.trim()) ?? [];
    return digits === undefined || sign !== undefined ? [] : [Number(digits.replace(",", "."))];
  });
  const fractions = numbers.some((number) => number > 0 && number < 1);
  const wholes = numbers.some((number) => number > 1);
  if (fractions && wholes) return null;
  if (fractions) return "share";
  return wholes || saysPercent ? "percent" : "share";
}
