/** The one page a resident takes a decision from: what is known, what is missing, time, loans, money. */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { loanFacts, loanNote } from "#facts/path/loans.ts";
import { contractLeft } from "./contract-left.ts";
import { currentPayment } from "./current-payment.ts";
import { forgivenessCount } from "./forgiveness-count.ts";
import { paymentsOf } from "./payments.ts";
import { told } from "./ruled.ts";
import { savingsLast } from "./savings-last.ts";
import { sheetFields } from "./sheet-fields.ts";
import type { SheetAnswer } from "./sheet-schema.ts";
import { sheetWarnings } from "./sheet-warnings.ts";

export function sheetAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<SheetAnswer> {
  const payments = paymentsOf(document, today);
  const current = currentPayment(document, payments);
  const contract = contractLeft(document.sheet ?? {}, today);
  const forgiveness = forgivenessCount(document, today);
  return ok({
    today,
    sheet: document.sheet ?? {},
    money: document.money ?? {},
    fields: sheetFields(document),
    contract,
    payments,
    current,
    forgiveness,
    lasts: savingsLast(document, current, today),
    warnings: sheetWarnings(document, { contract, payments, current, forgiveness }),
    timeline: timelineOf(today),
    notes: ["coverage", "emergency-fund", "typical-debt"].map((id) => told(loanNote(id), today)),
  });
}

const timelineOf = (today: string): SheetAnswer["timeline"] =>
  loanFacts().timeline.map(({ day, onward, quality, ...fact }) => ({
    ...told(fact, today),
    day,
    onward,
    quality,
    past: day < today,
  }));
