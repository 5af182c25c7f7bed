/** What on the sheet does not hold together, or stands on less than it seems to. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { povertyRegion } from "#facts/path/loans.ts";
import type { SheetAnswer, SheetWarning } from "./sheet-schema.ts";

type Read = Pick<SheetAnswer, "contract" | "payments" | "current" | "forgiveness">;

export const sheetWarnings = (document: PathDocument, read: Read): SheetWarning[] => [
  ...contractWarnings(read),
  ...planWarnings(document, read),
  ...moneyWarnings(document, read),
];

function* contractWarnings({ contract }: Read): Generator<SheetWarning> {
  if (contract.past && contract.end) yield { code: "contract-past", about: contract.end };
  if (contract.lastNoticePast && contract.lastNotice)
    yield { code: "notice-past", about: contract.lastNotice };
}

function* planWarnings(
  { sheet = {}, money = {} }: PathDocument,
  read: Read,
): Generator<SheetWarning> {
  const { state } = sheet;
  if (state !== undefined && povertyRegion(state) === "none" && read.payments.plans.length > 0)
    yield { code: "no-poverty-line", about: state };
  const { plan } = money;
  if (plan === "ICR" || plan === "SAVE" || plan === "forbearance")
    yield { code: "plan-not-computed", about: plan };
  const found = read.payments.plans.find((each) => each.plan === plan);
  if (found?.left === "no") yield { code: "plan-not-left", about: found.plan };
  if (found?.left === "depends") yield { code: "plan-depends", about: found.plan };
  if (found?.ends && found.left !== "no") yield { code: "plan-ends", about: found.ends };
}

/** A bill this many dollars from what is worked out here is worth a question. */
const BILL_DIFFERS = 1;

function* moneyWarnings({ money = {} }: PathDocument, read: Read): Generator<SheetWarning> {
  const { payments, current, forgiveness } = read;
  if (payments.agi?.from === "stipend") yield { code: "agi-from-stipend", about: "/money/agi" };
  if (current.from === "plan-at-most") yield { code: "at-most", about: "/money/plan" };
  const worked = payments.plans.find(({ plan }) => plan === money.plan)?.monthly ?? null;
  const billed = money.billedPayment;
  if (billed !== undefined && worked !== null && Math.abs(billed - worked) > BILL_DIFFERS)
    yield { code: "bill-differs", about: "/money/billedPayment" };
  const { household, dependents } = money;
  if (household !== undefined && dependents !== undefined && household <= dependents)
    yield { code: "household-below-dependents", about: "/money/household" };
  if (forgiveness.employer === "for_profit")
    yield { code: "employer-not-counting", about: "/money/forgiveness/employer" };
  if (payments.plans.some(({ overdue }) => overdue))
    yield { code: "facts-overdue", about: payments.plans[0]?.reviewBy ?? "" };
}
