import { describe, expect, it } from "vitest";
import { sheetAnswer } from "#answers/path/sheet.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { sheetText } from "./path-sheet-text.ts";
import { PAGE } from "./table.ts";

function said(fields: Partial<PathDocument>): string {
  const answer = sheetAnswer({ version: 1, ...fields }, { today: "2026-11-25" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return sheetText(answer.value);
}

const loan = { kind: "direct", balance: 205_000, rate: 0.065, disbursed: "2021-08-15" } as const;
const whole = said({
  sheet: { pgy: 2, state: "CA", contractEnd: "2027-06-30", noticeDays: 60 },
  money: {
    savings: 14_000,
    spending: 3_400,
    agi: 68_166,
    household: 1,
    dependents: 0,
    plan: "PAYE",
    loans: [loan, { kind: "private", balance: 9_000 }],
    privatePayment: 120,
    forgiveness: { payments: 17, employer: "government_or_nonprofit" },
    targetMonths: 6,
  },
});
const empty = said({});
const wrong = said({
  sheet: { contractEnd: "2026-06-30" },
  money: {
    plan: "IBR_old",
    billedPayment: 10,
    household: 1,
    dependents: 1,
    agi: 50_000,
    loans: [loan, { kind: "direct", balance: 25_000, rate: 0.05, disbursed: "2026-08-01" }],
    forgiveness: { payments: 3, employer: "for_profit" },
  },
});

describe.each(Object.entries({ whole, empty, wrong }))("a sheet that is %s", (_, text) => {
  it("fits a hundred columns and says nothing to the terminal", () => {
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(PAGE);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("permits nothing and shouts nothing", () => {
    expect(text).not.toMatch(/\byou (may|can)\b|!|undefined|\bnull\b/i);
    expect(text).not.toMatch(/NaN|Infinity/);
  });
});

it("says each payment with its rule, the day it was read, and who decides", () => {
  const flat = whole.replace(/\s+/g, " ");
  expect(flat).toContain(
    "- RAP: $340.83 a month. (34 CFR 685.209(b)(2), (f)(5), (g)(3); read 2026-11-23)",
  );
  expect(flat).toContain("- PAYE: $368.55 a month. Ends 2028-06-30.");
  expect(flat).toContain("Not left for these loans: IBR at 15%, Tiered standard.");
  expect(flat).toContain("Your servicer decides.");
  expect(flat).toContain(
    "Loan payment now: $368.55 a month (our estimate for your plan), and $120 on private loans.",
  );
});

it("says time, forgiveness and months of savings", () => {
  const flat = whole.replace(/\s+/g, " ");
  expect(flat).toContain("Your contract ends on 2027-06-30: 217 days, 7 months and a part.");
  expect(flat).toContain("Notice of 60 days, given by 2027-05-01, ends with it.");
  expect(flat).toContain("17 of 120 payments made, 103 to go. 24 when pay ends");
  expect(flat).toContain("$3,888.55 a month goes out: about 3.6 months, to 2027-03-");
  expect(flat).toContain("Your aim of 6 months is not met.");
});

it("says what is not known and what waits for it", () => {
  const flat = empty.replace(/\s+/g, " ");
  expect(flat).toContain("0 of 25 lines of your sheet are filled in.");
  expect(flat).toContain("Your loans are not known.");
  expect(flat).toContain(
    "Months of savings: not known. Say /money/savings, /money/spending, /money/loans.",
  );
  expect(flat).toContain("- /money/plan (waits for it: months-of-savings, runway)");
});

it("names what does not hold together, and gives both readings of what is open", () => {
  const flat = wrong.replace(/\s+/g, " ");
  expect(flat).toContain("Your contract ended on 2026-06-30.");
  expect(flat).toContain("your loans do not allow IBR at 15%");
  expect(flat).toContain("Your household is smaller than you and your dependents.");
  expect(flat).toContain("A for-profit employer adds nothing to the count of 120.");
  expect(flat).toMatch(
    /- Standard, 10 years: \$[\d,.]+ or \$[\d,.]+ a month\. It depends: ask the servicer\./,
  );
});
