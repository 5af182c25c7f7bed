/** What the rest of the document says of a gate: the triage, the savings, the contract, the visa. No other gate has a check. */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import type { Check, Gate } from "#engines/exit/gates.ts";
import type { CheckCode } from "./gates-schema.ts";
import { isDone } from "./guard-inputs.ts";
import { matchRuled } from "./match-window.ts";
import type { Reason } from "./ruled.ts";
import { monthsOfSavings } from "./savings-last.ts";
import { triageAnswer } from "./triage.ts";

export interface GateCheck {
  readonly check: Check;
  readonly because: CheckCode;
  /** Fields that would settle it: pointers into the document. */
  readonly missing: readonly string[];
  /** The rule of the match, where it speaks. */
  readonly match: Reason | null;
}

export type GateChecks = Readonly<Partial<Record<Gate, GateCheck>>>;

/** As of a day: what was done on a later one has not been done. */
export function gateChecks(document: PathDocument, today: string): Result<GateChecks> {
  const triage = triageAnswer(document, { today });
  if (!triage.ok) return triage;
  const { verdict, answered } = triage.value;
  return ok({
    triage: triageCheck(verdict, answered),
    runway: runwayCheck(document, today),
    contract: contractCheck(document, today),
    visa: visaCheck(document, today),
  });
}

const check = (
  is: Check,
  because: CheckCode,
  missing: readonly string[] = [],
  match: Reason | null = null,
): GateCheck => ({ check: is, because, missing, match });

/** A verdict on nothing but a check-in and the hours is no answer of the person's. */
function triageCheck(verdict: string, answered: number): GateCheck {
  if (verdict === "get_help_now") return check("no", "help_first");
  if (answered === 0) return check("unknown", "triage_open", ["/triage"]);
  if (verdict === "not_enough_evidence") return check("unknown", "triage_not_enough", ["/triage"]);
  return check("yes", "triage_points");
}

/** A target of no months asks for nothing, so nothing meets it. */
function runwayCheck(document: PathDocument, today: string): GateCheck {
  const { target, missing } = monthsOfSavings(document, today);
  if (target === null) return check("unknown", "target_open", ["/money/targetMonths", ...missing]);
  if (target.months === 0) return check("no", "target_zero", ["/money/targetMonths"]);
  if (target.met === null) return check("unknown", "savings_open", missing);
  return target.met ? check("yes", "target_met") : check("no", "target_not_met");
}

function contractCheck({ exit = {}, sheet = {} }: PathDocument, today: string): GateCheck {
  const [match = null] = matchRuled(sheet, today).reasons;
  const notice = sheet.noticeDays === undefined ? ["/sheet/noticeDays"] : [];
  if (match?.verdict === "blocked") return check("no", "match_binds", notice, match);
  if (match !== null && match.missing.length > 0)
    return check("unknown", "match_open", [...match.missing.map(inSheet), ...notice], match);
  if (!isDone(exit.contractRead, today))
    return check("unknown", "contract_open", ["/exit/contractRead", ...notice], match);
  return check("yes", "contract_read", notice, match);
}

const inSheet = (field: string): string => `/sheet/${field}`;

/** A status that nobody said needs the lawyer as any visa does. */
function visaCheck({ sheet = {} }: PathDocument, today: string): GateCheck {
  if (sheet.status === "us_citizen_or_lpr") return check("not_needed", "no_visa");
  if (isDone(sheet.lawyerConsulted, today)) return check("yes", "lawyer_asked");
  const status = sheet.status === undefined ? ["/sheet/status"] : [];
  return check("unknown", "lawyer_open", [...status, "/sheet/lawyerConsulted"]);
}
