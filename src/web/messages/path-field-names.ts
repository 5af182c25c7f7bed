/** A place in the document by the name that the form gives it. */
import { enjoysLabel, labels, loan } from "./path-sheet.ts";
import { hatedHeading, likedHeading } from "./sheet.ts";

const OTHERS: Readonly<Record<string, string>> = {
  "/sheet/hated": hatedHeading,
  "/sheet/liked": likedHeading,
  "/sheet/enjoys": enjoysLabel,
  "/money/loans": "Your loans",
  "/leaving/payEndsInMonths": "Months until your pay ends",
  "/leaving/lane": "Lane you would go to",
  "/leaving/incomeAfter": "Income after, a month",
  "/leaving/moonlighting": "Moonlighting pay, a month",
};

const LOAN_PARTS = { balance: loan.balance, rate: loan.rate, disbursed: loan.disbursed } as const;

/** "/money/loans/0/rate" as "Loan 1, rate in percent". */
export function fieldLabel(pointer: string): string {
  const known = OTHERS[pointer];
  if (known !== undefined) return known;
  const [, at, part] = /^\/money\/loans\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
  if (part === "balance" || part === "rate" || part === "disbursed")
    return LOAN_PARTS[part](Number(at) + 1);
  const name = pointer.split("/").at(-1) ?? "";
  return Object.entries(labels).find(([id]) => id === name)?.[1] ?? pointer;
}
