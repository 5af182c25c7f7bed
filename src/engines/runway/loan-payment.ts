/**
 * The least a month on a federal loan, by plan: in whole cents, half up.
 *
 * Definitions: 34 CFR 685.209 (a flat share of the whole income by bracket, and a share of the income above a
 * multiple of the poverty guideline), 20 USC 1098e, and the annuity formula for level payments. The figures
 * are passed in; they ship with their sources in `data/path/loans.json`. Incomes are dollars a year, to the cent.
 */

export interface Bracket {
  /** Dollars of income, itself included; null for the last. */
  readonly upTo: number | null;
  /** A year: this much, and this share of the whole income. */
  readonly yearly: number;
  readonly percent: number;
}

export interface BracketRule {
  readonly brackets: readonly Bracket[];
  /** Dollars a month off for each dependent, and dollars a month at least. */
  readonly perDependent: number;
  readonly least: number;
}

/** A flat share of the whole income: one dollar over a bracket moves the whole payment. */
export function bracketPayment(agi: number, dependents: number, rule: BracketRule): number {
  const bracket = rule.brackets.find(({ upTo }) => upTo === null || agi <= upTo);
  if (!bracket) throw new RangeError(`brackets must end with an open one; none holds ${agi}`);
  const yearly = bracket.yearly * 10_000 + cents(agi) * bracket.percent;
  return Math.max(rule.least * 100, rounded(yearly, 1200) - dependents * rule.perDependent * 100);
}

export interface ShareRule {
  readonly percent: number;
  /** Of the poverty guideline: 150 leaves one and a half times of it out. */
  readonly povertyPercent: number;
}

/** A share of what the income is above the guideline; nothing below it. */
export const sharePayment = (agi: number, guideline: number, rule: ShareRule): number =>
  rounded(Math.max(0, cents(agi) - guideline * rule.povertyPercent) * rule.percent, 1200);

/** Dollars a year for a household of that many. */
export const povertyLine = (
  household: number,
  { first, eachMore }: { readonly first: number; readonly eachMore: number },
): number => first + (household - 1) * eachMore;

export interface Debt {
  readonly balance: number;
  /** A year: 0.065 is 6.5 %. */
  readonly rate: number;
}

/** The same payment every month until nothing is owed, each loan at its own rate. */
export const levelPayment = (debts: readonly Debt[], years: number): number =>
  halfUp(debts.reduce((sum, debt) => sum + levelOf(debt, years * 12), 0) * 100);

function levelOf({ balance, rate }: Debt, months: number): number {
  const monthly = rate / 12;
  if (monthly === 0) return balance / months;
  let growth = 1;
  for (let i = 0; i < months; i++) growth *= 1 + monthly;
  return (balance * monthly * growth) / (growth - 1);
}

export interface Tier {
  /** Dollars owed, itself not included; null for the last. */
  readonly below: number | null;
  readonly years: number;
}

/** Years of the term; both where the debt is exactly at an edge, which the sources leave open. */
export function tieredYears(balance: number, tiers: readonly Tier[]): readonly number[] {
  const at = tiers.findIndex(({ below }) => below === null || balance <= below);
  const edge = tiers[at]?.below === balance;
  return tiers.slice(at, at + (edge ? 2 : 1)).map(({ years }) => years);
}

/** Cents of dollars that have at most two decimals. */
const cents = (dollars: number): number => Math.round(dollars * 100);

/** A ratio of whole numbers to the nearest whole, half up, with no error of fractions. */
const rounded = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

const halfUp = (x: number): number => Math.floor(x + 0.5);
