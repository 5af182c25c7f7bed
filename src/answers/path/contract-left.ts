/** How long the contract still runs, when notice is due, and when pay ends. */
import { dayAfter, daysBetween, monthsAfter, monthsBetween } from "#core/calendar.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import type { ContractLeft } from "./sheet-schema.ts";

export function contractLeft(sheet: Sheet, today: string): ContractLeft {
  const end = sheet.contractEnd ?? null;
  const noticeDays = sheet.noticeDays ?? null;
  const daysLeft = end === null ? null : daysBetween(today, end);
  const past = daysLeft !== null && daysLeft < 0;
  const lastNotice =
    end === null || noticeDays === null || past ? null : dayAfter(end, -noticeDays);
  return {
    end,
    past,
    daysLeft,
    monthsLeft: end === null ? null : Math.trunc(monthsBetween(today, end)),
    noticeDays,
    lastNotice,
    lastNoticePast: lastNotice !== null && lastNotice < today,
  };
}

export interface PayEnd {
  /** Months from today, parts of a month too; null is not known. */
  readonly months: number | null;
  readonly day: string | null;
  readonly from: "leaving" | "contract" | "left" | null;
  /** The contract's end, where nothing else says when pay ends and it is past. */
  readonly past: string | null;
}

/**
 * When the resident's pay ends: as asked, else with the contract, else at once for who has left. A contract that is
 * past does not say: the one after it may run, or none.
 */
export function payEnd({ leaving = {}, sheet = {} }: PathDocument, today: string): PayEnd {
  const asked = leaving.payEndsInMonths;
  const end = sheet.contractEnd;
  const none = { past: null };
  if (asked !== undefined)
    return { months: asked, day: monthsAfter(today, asked), from: "leaving", ...none };
  if (end !== undefined && end >= today)
    return { months: monthsBetween(today, end), day: end, from: "contract", ...none };
  if (sheet.stage === "left_residency_no_license")
    return { months: 0, day: today, from: "left", ...none };
  return { months: null, day: null, from: null, past: end ?? null };
}
