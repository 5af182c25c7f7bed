/** Every field of the one-page sheet: whether it is known, and what waits for it. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { valueAt } from "#dossier/pointer.ts";
import type { SheetField } from "./sheet-schema.ts";

type Blocks = SheetField["blocks"];

const FIELDS: Readonly<Record<string, Blocks>> = {
  "/sheet/stage": ["lanes", "licence"],
  "/sheet/pgy": ["guards", "payments"],
  "/sheet/specialty": ["triage"],
  "/sheet/yearsCredited": ["licence"],
  "/sheet/contractStart": ["guards"],
  "/sheet/contractEnd": ["contract", "notice", "runway"],
  "/sheet/noticeDays": ["notice"],
  "/sheet/status": ["guards", "lanes"],
  "/sheet/state": ["payments", "licence"],
  "/sheet/outsideWork": ["guards"],
  "/sheet/clinicalHours": ["guards"],
  "/sheet/hated": ["triage", "lanes"],
  "/sheet/liked": ["triage", "lanes"],
  "/sheet/enjoys": ["lanes"],
  "/money/savings": ["months-of-savings", "runway"],
  "/money/spending": ["months-of-savings", "runway"],
  "/money/takeHome": ["runway"],
  /** Not known is not counted, which is said; it holds nothing up. */
  "/money/otherIncome": [],
  "/money/loans": ["payments", "months-of-savings", "runway"],
  "/money/plan": ["months-of-savings", "runway"],
  "/money/agi": ["payments"],
  "/money/household": ["payments"],
  "/money/dependents": ["payments"],
  "/money/forgiveness/payments": ["forgiveness"],
  "/money/forgiveness/employer": ["forgiveness"],
};

export const sheetFields = (document: PathDocument): SheetField[] => [
  ...Object.entries(FIELDS).map(([field, blocks]) => ({
    field,
    known: isKnown(document, field),
    blocks: isKnown(document, field) ? [] : blocks,
  })),
  ...loanFields(document),
];

/** Of each federal loan, what its payment hangs on. */
const loanFields = ({ money = {} }: PathDocument): SheetField[] =>
  (money.loans ?? []).flatMap((loan, i) =>
    (["balance", "rate", "disbursed"] as const)
      .filter((part) => loan.kind !== "private" && loan[part] === undefined)
      .map((part) => ({
        field: `/money/loans/${i}/${part}`,
        known: false,
        blocks: ["payments" as const],
      })),
  );

function isKnown(document: PathDocument, field: string): boolean {
  const value = valueAt(document, field.slice(1).split("/"));
  return (
    value !== undefined && value !== "unsure" && !(Array.isArray(value) && empty(field, value))
  );
}

/** An empty list of loans is an answer; an empty list of likes is not. */
const empty = (field: string, list: readonly unknown[]): boolean =>
  list.length === 0 && field !== "/money/loans";
