import fc from "fast-check";
import { expect, it } from "vitest";
import { COMPUTED_PLANS, type DatedLoan, inForce, type Left, plansLeft } from "./plans-left.ts";

const cutoffs = {
  newLoans: "2026-07-01",
  ibrNew: "2014-07-01",
  payeBalance: "2007-10-01",
  payeLoan: "2011-10-01",
};

/** One day of every stretch between two cut-offs, and each cut-off. */
const DAYS = [
  "2005-01-01",
  "2007-10-01",
  "2009-01-01",
  "2011-10-01",
  "2014-06-30",
  "2014-07-01",
  "2020-01-01",
  "2026-06-30",
  "2026-07-01",
];

const direct = (disbursed: string | null): DatedLoan => ({ disbursed, counts: "direct" });
const leftOf = (...loans: readonly DatedLoan[]) => {
  const found = plansLeft(loans, cutoffs);
  return COMPUTED_PLANS.map((plan) => {
    const { left, reasons } = found[plan];
    return `${plan} ${[left, ...reasons].join(" ")}`;
  });
};

it("a resident who last borrowed before July 2026 keeps IBR at a tenth, PAYE and ten years", () => {
  expect(leftOf(direct("2021-08-15"))).toEqual([
    "RAP yes",
    "IBR_new yes",
    "IBR_old no no-old-balance",
    "PAYE yes",
    "STANDARD_10 yes",
    "TIERED_STANDARD no no-new-loan",
  ]);
});

it("a balance from before July 2014 makes it a share of fifteen", () => {
  expect(leftOf(direct("2014-06-30"), direct("2020-01-01")).slice(1, 4)).toEqual([
    "IBR_new no old-balance",
    "IBR_old yes",
    "PAYE yes",
  ]);
  expect(leftOf(direct("2014-07-01"))).toContain("IBR_new yes");
});

it("one loan of July 2026 takes IBR and PAYE away; the ten years beside it are not settled", () => {
  expect(leftOf(direct("2020-01-01"), direct("2026-07-01"))).toEqual([
    "RAP yes",
    "IBR_new no new-loan",
    "IBR_old no new-loan no-old-balance",
    "PAYE no new-loan",
    "STANDARD_10 depends old-and-new",
    "TIERED_STANDARD depends old-and-new",
  ]);
  expect(leftOf(direct("2026-07-01")).slice(4)).toEqual([
    "STANDARD_10 no new-loan",
    "TIERED_STANDARD yes",
  ]);
  expect(leftOf(direct("2026-06-30"))).toContain("IBR_new yes");
});

it("a balance from before October 2007 shuts PAYE, and so does no loan since October 2011", () => {
  expect(leftOf(direct("2007-09-30"), direct("2012-01-01"))).toContain("PAYE no balance-too-old");
  expect(leftOf(direct("2007-10-01"), direct("2011-10-01"))).toContain("PAYE yes");
  expect(leftOf(direct("2007-10-01"), direct("2011-09-30"))).toContain("PAYE no no-later-loan");
});

it("a day that is not known leaves every answer open that hangs on it", () => {
  expect(leftOf(direct(null))).toEqual([
    "RAP yes",
    "IBR_new depends date-unknown",
    "IBR_old depends date-unknown",
    "PAYE depends date-unknown",
    "STANDARD_10 depends date-unknown",
    "TIERED_STANDARD depends date-unknown",
  ]);
  expect(leftOf(direct("2026-08-01"), direct(null)).slice(1)).toEqual([
    "IBR_new no new-loan",
    "IBR_old no new-loan",
    "PAYE no new-loan",
    "STANDARD_10 depends date-unknown",
    "TIERED_STANDARD depends date-unknown",
  ]);
});

it("loans of other kinds count only for what they are", () => {
  const old = { disbursed: "2005-01-01", counts: "balance" } as const;
  const perkins = { disbursed: "2005-01-01", counts: "federal" } as const;
  expect(leftOf(old, direct("2020-01-01")).slice(1, 4)).toEqual([
    "IBR_new no old-balance",
    "IBR_old yes",
    "PAYE no balance-too-old",
  ]);
  expect(leftOf(perkins, direct("2020-01-01")).slice(1, 4)).toEqual(
    leftOf(direct("2020-01-01")).slice(1, 4),
  );
  expect(leftOf({ ...perkins, disbursed: "2026-07-01" }, direct("2020-01-01"))).toContain(
    "IBR_new no new-loan",
  );
  expect(leftOf({ ...old, disbursed: "2020-01-01" }, direct("2009-01-01"))).toContain(
    "PAYE no no-later-loan",
  );
});

/** All loans with their days known. */
function worlds(loans: readonly DatedLoan[]): readonly (readonly DatedLoan[])[] {
  return loans.reduce<readonly (readonly DatedLoan[])[]>(
    (before, loan) => {
      const days = loan.disbursed === null ? DAYS : [loan.disbursed];
      return before.flatMap((row) => days.map((disbursed) => [...row, { ...loan, disbursed }]));
    },
    [[]],
  );
}

it("an open answer is one that the unknown days could settle either way, and no other", () => {
  const loan = fc.record({
    disbursed: fc.constantFrom<string | null>(...DAYS, null),
    counts: fc.constantFrom("direct" as const, "balance" as const, "federal" as const),
  });
  fc.assert(
    fc.property(fc.array(loan, { minLength: 1, maxLength: 3 }), (loans) => {
      const found = plansLeft(loans, cutoffs);
      const all = worlds(loans).map((world) => plansLeft(world, cutoffs));
      for (const plan of COMPUTED_PLANS) {
        const answers = new Set<Left>(all.map((world) => world[plan].left));
        const settled = answers.size === 1 ? [...answers][0] : "depends";
        expect(found[plan].left, plan).toBe(settled);
      }
    }),
  );
});

it("with known days IBR is one of its two shares or neither", () => {
  const days = fc.array(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(days, (each) => {
      const { IBR_new, IBR_old } = plansLeft(each.map(direct), cutoffs);
      const yes = [IBR_new, IBR_old].filter(({ left }) => left === "yes").length;
      expect(yes).toBe(each.some((day) => day >= "2026-07-01") ? 0 : 1);
    }),
  );
});

it.each([
  ["2026-06-30", "no", ["not-open-yet"]],
  ["2026-07-01", "yes", []],
  ["2028-06-30", "yes", []],
  ["2028-07-01", "no", ["ended"]],
])("on %s a plan from July 2026 to June 2028 is left: %s", (today, left, reasons) => {
  const window = { opens: "2026-07-01", ends: "2028-06-30" };
  expect(inForce({ left: "yes", reasons: [] }, window, today)).toEqual({ left, reasons });
});

it("a plan without an end keeps its verdict", () => {
  const verdict = { left: "depends", reasons: ["date-unknown"] } as const;
  expect(inForce(verdict, { opens: null, ends: null }, "2090-01-01")).toBe(verdict);
});
