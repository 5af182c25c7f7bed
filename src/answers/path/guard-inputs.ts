/** From a sheet to the inputs of the tables. What nobody said is the strictest value there is. */
import type { Sheet } from "#dossier/path/path-document.ts";
import { GUARDS } from "#facts/path/guards.ts";

/** Inputs of every table that looks at a person's situation. */
export const situationOf = (sheet: Sheet, today: string) => ({
  status: sheet.status ?? "other_or_unsure",
  stage: sheet.stage ?? "in_residency",
  pgy: pgyOf(sheet.pgy),
  policy: sheet.outsideWork ?? "unread",
  policyRead: isDone(sheet.outsideWorkRead, today) ? "yes" : "no",
  hours: hoursOf(sheet),
  lawyer: isDone(sheet.lawyerConsulted, today) ? "on_record" : "not_on_record",
});

const pgyOf = (pgy: number | undefined): string =>
  pgy === undefined ? "unknown" : pgy === 1 ? "1" : "2_plus";

/** A day that is still to come has not been. ISO days are in order as text. */
export const isDone = (day: string | undefined, today: string): boolean =>
  day !== undefined && day <= today;

/** One of the two numbers is enough to fill the week, and not enough to leave room in it. */
function hoursOf({ clinicalHours, moonlightingHours }: Sheet): string {
  if ((clinicalHours ?? 0) + (moonlightingHours ?? 0) >= GUARDS.weekLimit.hours) return "full";
  const known = clinicalHours !== undefined && moonlightingHours !== undefined;
  return known ? "under_80" : "unknown";
}
