/** Up to three last days side by side: notice, pay, the count of 120, years credited, license, cover, visa. */
import { dayAfter, monthsBetween } from "#core/calendar.ts";
import { ok, type Result } from "#core/result.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { valueAt } from "#dossier/pointer.ts";
import type { Clause } from "#engines/contract/types.ts";
import { type DayTopic, exitTable } from "#facts/path/exit.ts";
import { loanFacts } from "#facts/path/loans.ts";
import { payEnd } from "./contract-left.ts";
import type { ExitDay, ExitDaysAnswer } from "./exit-days-schema.ts";
import { forgivenessCount } from "./forgiveness-count.ts";
import { situationOf } from "./guard-inputs.ts";
import { inTraining } from "./in-training.ts";
import { licenceAnswer } from "./licence.ts";
import type { YearsVerdict } from "./licence-schema.ts";
import { bindsThrough } from "./match-window.ts";
import { told } from "./ruled.ts";

export function exitDaysAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<ExitDaysAnswer> {
  const table = exitTable();
  const { status } = situationOf(document.sheet ?? {}, today);
  const visa = table.visa.find(({ id }) => id === status);
  if (!visa) throw new RangeError(`data/path/exit.json must have a visa row "${status}"`);
  const { shown, notShown } = daysOf(document, today);
  return ok({
    today,
    days: shown.map((each) => exitDay(document, each, today)),
    notShown,
    topics: table.days.map(({ ask, id, ...row }) => ({
      ...told({ id, ...row }, today),
      id,
      ask,
      kept: keptOn(document, id),
    })),
    visa: { ...told(visa, today), id: visa.id, ask: visa.ask },
    needed: loanFacts().forgiveness.payments,
    missing: missingIn(document),
  });
}

/** Which clauses of the contract reader speak of what hangs on the last day. */
const CLAUSES: Readonly<Partial<Record<DayTopic, readonly Clause[]>>> = {
  notice: ["resident-notice"],
  malpractice: ["malpractice"],
  insurance: ["insurance-end"],
  repayment: [
    ...(["sign-on-repayment", "relocation-repayment"] as const),
    ...(["stipend-repayment", "other-repayment"] as const),
  ],
};

const keptOn = ({ exit }: PathDocument, topic: DayTopic) =>
  (CLAUSES[topic] ?? []).flatMap((clause) => {
    const sentence = exit?.clauses?.[clause];
    return sentence === undefined ? [] : [{ clause, sentence }];
  });

type Shown = Pick<ExitDay, "day" | "from">;
type Days = Pick<ExitDaysAnswer, "notShown"> & { readonly shown: readonly Shown[] };

/** Those of the document; without any, notice given today and the contract's end. */
function daysOf({ exit = {}, sheet = {} }: PathDocument, today: string): Days {
  const yours = [...new Set(exit.days ?? [])].toSorted();
  if (yours.length > 0)
    return { shown: yours.map((day) => ({ day, from: "yours" })), notShown: [] };
  const shown: Shown[] = [];
  const notShown: ExitDaysAnswer["notShown"][number][] = [];
  const { noticeDays, contractEnd } = sheet;
  if (noticeDays === undefined)
    notShown.push({ from: "notice_now", missing: ["/sheet/noticeDays"] });
  else shown.push({ day: dayAfter(today, noticeDays), from: "notice_now" });
  if (contractEnd === undefined || contractEnd < today)
    notShown.push({ from: "contract_end", missing: ["/sheet/contractEnd"] });
  else shown.push({ day: contractEnd, from: "contract_end" });
  return { shown, notShown };
}

function exitDay(document: PathDocument, { day, from }: Shown, today: string): ExitDay {
  const { sheet = {} } = document;
  const { numbers } = exitTable();
  const notice = noticeFor(sheet, day, today);
  const ends = jobEnds(sheet, day, today);
  return {
    day,
    from,
    past: day < today,
    afterContract: sheet.contractEnd !== undefined && day > sheet.contractEnd,
    notice,
    payMonths: payMonthsUntil(document, day, today),
    payments: paymentsBy(document, day, today),
    credited: creditedBy(document, day, today),
    match: matchAt(sheet, { day, by: notice.by, today }),
    insurance: { chooseBy: after(ends, numbers.coverDays.value) },
    visaUntil: sheet.status === "h1b" ? after(ends, numbers.h1bDays.value) : null,
  };
}

const after = (day: string | null, days: number): string | null =>
  day === null ? null : dayAfter(day, days);

/** The day asked about, or the contract's end where that comes first; null where that is past: another may run, or none. */
function jobEnds({ contractEnd }: Sheet, day: string, today: string): string | null {
  if (contractEnd === undefined || day <= contractEnd) return day;
  return contractEnd < today ? null : contractEnd;
}

function noticeFor({ noticeDays }: Sheet, day: string, today: string): ExitDay["notice"] {
  if (noticeDays === undefined) return { by: null, past: false };
  const by = dayAfter(day, -noticeDays);
  return { by, past: by < today };
}

/** The last day that is paid and trained: the one asked about, or the contract's end; null where that is not known. */
function lastPaid({ sheet = {} }: PathDocument, day: string, today: string): string | null {
  const end = sheet.contractEnd;
  if (end === undefined || end < today) return null;
  return day < end ? day : end;
}

function payMonthsUntil(document: PathDocument, day: string, today: string): number | null {
  if (day < today) return 0;
  const last = lastPaid(document, day, today);
  if (last === null) return null;
  const { leaving: _, ...rest } = document;
  return payEnd({ ...rest, sheet: { ...rest.sheet, contractEnd: last } }, today).months;
}

/** With an employer that does not count, what is made stays; with one nobody knows it is not known. */
function paymentsBy(document: PathDocument, day: string, today: string): number | null {
  const months = payMonthsUntil(document, day, today);
  if (months === null) return null;
  const { payments, employer, whenPayEnds } = forgivenessCount(
    { ...document, leaving: { payEndsInMonths: months } },
    today,
  );
  return employer === "for_profit" ? payments : whenPayEnds;
}

/** How much of the time until then is credited the program says: the two ends are none of it and all of it. */
function creditedBy(document: PathDocument, day: string, today: string): ExitDay["credited"] {
  const least = document.sheet?.yearsCredited ?? null;
  const most = least === null ? null : mostBy(document, { day, today, least });
  return {
    least,
    most,
    state: document.sheet?.state ?? null,
    verdictLeast: verdictAt(document, least, today),
    verdictMost: verdictAt(document, most, today),
  };
}

interface Until {
  readonly day: string;
  readonly today: string;
  readonly least: number;
}

/** The last day counts: July 1 to June 30 is a year. Hundredths, rounded down. */
function mostBy(document: PathDocument, { day, today, least }: Until): number | null {
  if (day < today || !inTraining(document.sheet ?? {})) return least;
  const last = lastPaid(document, day, today);
  if (last === null) return null;
  const years = least + monthsBetween(today, dayAfter(last, 1)) / 12;
  return Math.floor(years * 100 + 1e-6) / 100;
}

function verdictAt(document: PathDocument, years: number | null, today: string): YearsVerdict {
  if (years === null) return "unknown";
  const sheet = { ...document.sheet, yearsCredited: years };
  const licence = licenceAnswer({ ...document, sheet }, { today });
  return (licence.ok ? licence.value.here?.verdict : undefined) ?? "unknown";
}

interface At {
  readonly day: string;
  readonly by: string | null;
  readonly today: string;
}

/** Notice counts as leaving does: it is given today at the earliest. Not known is neither in nor out. */
function matchAt(sheet: Sheet, { day, by, today }: At): ExitDay["match"] {
  const last = bindsThrough(sheet);
  if (sheet.fromNrmp === false) return { bindsThrough: null, inside: false };
  if (last === null) return { bindsThrough: null, inside: null };
  const given = by === null || by < today ? today : by;
  if (given > last) return { bindsThrough: last, inside: false };
  const surely = by !== null || day <= last;
  return { bindsThrough: last, inside: surely && sheet.fromNrmp === true ? true : null };
}

const ASKED = [
  ...["/sheet/noticeDays", "/sheet/contractEnd", "/sheet/yearsCredited", "/sheet/state"],
  ...["/sheet/school", "/sheet/status", "/money/forgiveness/payments"],
  "/money/forgiveness/employer",
];
const MATCHED = ["/sheet/fromNrmp", "/sheet/contractStart"];

function missingIn(document: PathDocument): readonly string[] {
  const fields = document.sheet?.fromNrmp === false ? ASKED : [...ASKED, ...MATCHED];
  return fields.filter((field) => valueAt(document, field.slice(1).split("/")) === undefined);
}
