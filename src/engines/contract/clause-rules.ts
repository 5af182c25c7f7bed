import type { ClauseRule } from "./clause-rule.ts";
import { nonRenewalNotice, residentNotice } from "./notice-rules.ts";
import { insuranceEnd, leave, malpractice } from "./protection-rules.ts";
import { otherRepayment, repaymentRules } from "./repayment-rules.ts";
import { causeTermination, dueProcess, term } from "./term-rules.ts";
import { confidentiality, nonCompete, outsideWork, workOwnership } from "./work-rules.ts";

/** One for each clause, in the order they are told. */
export const clauseRules: readonly ClauseRule[] = [
  residentNotice,
  nonRenewalNotice,
  ...repaymentRules,
  otherRepayment,
  outsideWork,
  workOwnership,
  nonCompete,
  term,
  dueProcess,
  leave,
  malpractice,
  insuranceEnd,
  causeTermination,
  confidentiality,
];
