/**
 * The runway once more, slowly and plainly: each path walks its own calendar, keeps what it earned and what it owes, and
 * asks the rules each time. It shares with the kernel the luck and the formulas of the 30 payments, and nothing else:
 * what loans allow and every number are written here again.
 */
import type { PathDocument } from "#dossier/path/path-document.ts";
import {
  bracketPayment,
  levelPayment,
  povertyLine,
  sharePayment,
  tieredYears,
} from "#engines/runway/loan-payment.ts";

const STIPENDS = [68166, 70499, 73301, 77593, 81807, 84744, 89187, 94215];
const KEPT = 0.75;
const WAITS: Readonly<Record<string, readonly [number, number]>> = {
  medical_writing: [1, 3],
  consulting: [6, 18],
};

type Money = NonNullable<PathDocument["money"]>;

export interface Luck {
  readonly wait: number;
  /** What spending is multiplied by, month by month. */
  readonly spending: readonly number[];
}

/** The balances after months 0 to 120. The document has every number that the fan needs, and all days of loans. */
export function plainPath(document: PathDocument, luck: Luck, today: string): number[] {
  const { money = {}, leaving = {}, sheet = {} } = document;
  const left = leaving.payEndsInMonths ?? 0;
  const range = WAITS[leaving.lane ?? ""];
  const waited = range && range[0] + Math.floor(luck.wait * (range[1] - range[0] + 1));
  const resident = sheet.pgy !== undefined && sheet.stage !== "board_certified";
  const balances = [money.savings ?? Number.NaN];
  const earned: number[] = [];
  const loans = plainLoans(document, today);
  let pgy = sheet.pgy ?? null;
  let takeHome = money.takeHome ?? 0;
  const now = resident ? (STIPENDS[(pgy ?? 1) - 1] ?? 0) : 0;
  const spouse = resident && money.agi !== undefined ? money.agi - now : 0;
  let gross = resident ? now / 12 : takeHome / KEPT;
  for (let month = 1; month <= 120; month++) {
    const begins = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
    begins.setUTCMonth(begins.getUTCMonth() + month - 1);
    if (month > 1 && begins.getUTCMonth() === 6 && pgy !== null) {
      const raise = (STIPENDS[pgy] ?? Number.NaN) / (STIPENDS[pgy - 1] ?? Number.NaN);
      takeHome *= Number.isNaN(raise) ? 1 : raise;
      gross *= Number.isNaN(raise) ? 1 : raise;
      pgy += 1;
    }
    const after = waited !== undefined && month > left + waited ? (leaving.incomeAfter ?? 0) : 0;
    const kept = (month <= left ? takeHome : 0) + after + (money.otherIncome ?? 0);
    const other = Math.max((money.otherIncome ?? 0) / KEPT, spouse / 12);
    earned.push((month <= left ? gross : 0) + after / KEPT + other);
    const spent = (money.spending ?? 0) * (luck.spending[month - 1] ?? Number.NaN);
    const day = begins.toISOString().slice(0, 8) + today.slice(8);
    const due = loans.pay({ month, day, earned });
    balances.push((balances[month - 1] ?? Number.NaN) + kept - due - spent);
  }
  return balances;
}

interface Now {
  readonly month: number;
  readonly day: string;
  readonly earned: readonly number[];
}

/** What a borrower has to pay: the plan that is named, else the most that any may ask. */
function plainLoans({ money = {}, sheet = {} }: PathDocument, today: string) {
  const all = money.loans ?? [];
  const federal = all.filter(({ kind }) => kind !== "private");
  const direct = federal.filter(({ kind }) => kind === "direct" || kind === "grad-plus");
  const debts = direct.map(({ balance = 0, rate = 0 }) => ({ balance, rate }));
  const interest = federal.reduce((sum, l) => sum + (l.balance ?? 0) * (l.rate ?? 0), 0);
  let owed = federal.reduce((sum, l) => sum + (l.balance ?? 0), 0);
  const monthlyRate = owed === 0 ? 0 : interest / owed / 12;
  const standard = levelPayment(debts, 10) / 100;
  const stipend = sheet.stage === "board_certified" ? undefined : STIPENDS[(sheet.pgy ?? 0) - 1];
  const agi = money.agi ?? stipend ?? null;
  const cap = money.standardAtEntry ?? standard;

  const asks = (plan: string, yearly: number): number | null => {
    if (plan === "RAP") return rap(yearly, money.dependents ?? 0);
    if (plan === "STANDARD_10") return standard;
    if (plan === "TIERED_STANDARD") return tiered(debts);
    if (sheet.state === "PR") return null;
    return Math.min(
      cap,
      share(yearly, plan === "IBR_old" ? 15 : 10, { money, state: sheet.state }),
    );
  };

  const ended = today > "2028-06-30";
  const left = plansLeft(direct.map(({ disbursed = "" }) => disbursed)).filter(
    (plan) => plan !== "PAYE" || !ended,
  );
  const incomePlans = left.filter((plan) => !plan.includes("STANDARD"));
  const bill = money.billedPayment;
  const most = (plans: readonly string[], yearly: number) =>
    Math.max(0, ...plans.map((plan) => asks(plan, yearly) ?? cap));

  const federalDue = ({ month, day, earned }: Now): number => {
    const year = Math.floor((month - 1) / 12);
    const before = earned.slice(12 * year - 12, 12 * year).reduce((sum, x) => sum + x, 0);
    const yearly = year === 0 ? (agi ?? 12 * (earned[0] ?? 0)) : Math.round(before * 100) / 100;
    if (federal.length === 0) return bill ?? 0;
    const plan = money.plan === "ICR" && ended ? "unsure" : (money.plan ?? "unsure");
    if (
      (direct.length < federal.length && !/SAVE|forb/.test(plan)) ||
      (bill !== undefined && !left.includes(plan) && !/ICR|SAVE|forb/.test(plan))
    )
      return year === 0 ? (bill ?? 0) : Math.max(bill ?? 0, known(incomePlans, yearly));
    if ((plan === "ICR" || plan === "PAYE") && day > "2028-06-30") return asks("RAP", yearly) ?? 0;
    if (plan === "ICR") return bill ?? Number.NaN;
    if (!left.includes(plan)) {
      const asked =
        year > 0 || agi !== null ? left : left.filter((each) => !incomePlans.includes(each));
      return Math.max(bill ?? 0, most(asked, yearly));
    }
    if (bill !== undefined && (year === 0 || plan.includes("STANDARD"))) return bill;
    return asks(plan, yearly) ?? bill ?? Number.NaN;
  };
  const known = (plans: readonly string[], yearly: number) =>
    Math.max(0, ...plans.map((plan) => asks(plan, yearly) ?? 0));

  return {
    pay: (now: Now): number => {
      owed *= 1 + monthlyRate;
      const due = Math.min(owed, federalDue(now));
      owed -= due;
      return due + (money.privatePayment ?? 0);
    },
  };
}

function plansLeft(days: readonly string[]): string[] {
  if (days.length === 0) return [];
  if (days.some((day) => day >= "2026-07-01")) return ["RAP", "TIERED_STANDARD"];
  const ibr = days.some((day) => day < "2014-07-01") ? "IBR_old" : "IBR_new";
  return ["RAP", ibr, "PAYE", "STANDARD_10"];
}

const rap = (yearly: number, dependents: number): number =>
  bracketPayment(yearly, dependents, {
    brackets: [
      { upTo: 10_000, yearly: 120, percent: 0 },
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((percent) => ({
        upTo: 10_000 * (percent + 1),
        yearly: 0,
        percent,
      })),
      { upTo: null, yearly: 0, percent: 10 },
    ],
    perDependent: 50,
    least: 10,
  }) / 100;

function share(
  yearly: number,
  percent: number,
  { money, state }: { money: Money; state?: string | undefined },
) {
  const lines: Readonly<Record<string, { first: number; eachMore: number }>> = {
    AK: { first: 19_950, eachMore: 7100 },
    HI: { first: 18_360, eachMore: 6530 },
  };
  const line = lines[state ?? ""] ?? { first: 15_960, eachMore: 5680 };
  const guideline = povertyLine(money.household ?? 1, line);
  return sharePayment(yearly, guideline, { percent, povertyPercent: 150 }) / 100;
}

function tiered(debts: readonly { balance: number; rate: number }[]): number {
  const years = tieredYears(
    debts.reduce((sum, { balance }) => sum + balance, 0),
    [
      { below: 25_000, years: 10 },
      { below: 50_000, years: 15 },
      { below: 100_000, years: 20 },
      { below: null, years: 25 },
    ],
  );
  return Math.max(...years.map((term) => levelPayment(debts, term) / 100));
}
