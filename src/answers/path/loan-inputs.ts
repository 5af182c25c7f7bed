/** What the loan payments are worked out from, each known or not. Dollars a year; a field that is not there is null. */
import type { Loan, PathDocument } from "#dossier/path/path-document.ts";
import type { DatedLoan } from "#engines/runway/plans-left.ts";
import { povertyRegion } from "#facts/path/loans.ts";
import { runwayTable } from "#facts/path/runway.ts";
import { inTraining } from "./in-training.ts";

export interface LoanInputs {
  readonly agi: Agi | null;
  readonly dependents: number | null;
  readonly household: number | null;
  /** Whose poverty guideline holds; `none`: the notice that was read has none for this state. */
  readonly region: ReturnType<typeof povertyRegion> | null;
  readonly standardAtEntry: number | null;
  /** Direct and Grad PLUS, with where each stands in the document. */
  readonly direct: readonly PlacedLoan[];
  readonly dated: readonly DatedLoan[];
}

export interface Agi {
  readonly yearly: number;
  /** `stipend`: the mean pay of the year of training stands in for a return. */
  readonly from: "return" | "stipend";
}

export interface PlacedLoan extends Loan {
  readonly at: string;
}

export function loanInputs({ sheet = {}, money = {} }: PathDocument): LoanInputs {
  const placed = (money.loans ?? []).map((loan, i) => ({ ...loan, at: `/money/loans/${i}` }));
  return {
    agi: agiOf(money.agi, inTraining(sheet) ? sheet.pgy : undefined),
    dependents: money.dependents ?? null,
    household: money.household ?? null,
    region: sheet.state === undefined ? null : povertyRegion(sheet.state),
    standardAtEntry: money.standardAtEntry ?? null,
    direct: placed.filter(({ kind }) => COUNTS[kind] === "direct"),
    dated: placed.flatMap(datedLoan),
  };
}

function agiOf(agi: number | undefined, pgy: number | undefined): Agi | null {
  if (agi !== undefined) return { yearly: agi, from: "return" };
  const stipend = pgy === undefined ? undefined : runwayTable().residentPay.byYear[pgy - 1];
  return stipend === undefined ? null : { yearly: stipend, from: "stipend" };
}

/** What each kind counts for when plans are decided; a private loan counts for nothing. */
const COUNTS: Readonly<Record<Loan["kind"], DatedLoan["counts"] | null>> = {
  direct: "direct",
  "grad-plus": "direct",
  ffel: "balance",
  "parent-plus": "balance",
  perkins: "federal",
  private: null,
};

function datedLoan({ kind, disbursed }: Loan): readonly DatedLoan[] {
  const counts = COUNTS[kind];
  return counts === null ? [] : [{ disbursed: disbursed ?? null, counts }];
}
