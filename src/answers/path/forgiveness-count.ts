/** The count of payments toward public service forgiveness, and what each next step does to it. */
import { monthsAfter } from "#core/calendar.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { type CountEffect, countAfter } from "#engines/runway/forgiveness.ts";
import { type ForgivenessStep, loanFacts } from "#facts/path/loans.ts";
import { payEnd } from "./contract-left.ts";
import { told } from "./ruled.ts";
import type { Forgiveness } from "./sheet-schema.ts";

const YEAR = 12;

export function forgivenessCount(document: PathDocument, today: string): Forgiveness {
  const facts = loanFacts().forgiveness;
  const { payments = null, employer = null } = document.money?.forgiveness ?? {};
  const ends = payEnd(document, today).months;
  const needed = facts.payments;
  const untilPayEnds =
    payments === null || ends === null || employer !== "government_or_nonprofit"
      ? null
      : countAfter(payments, "goes-on", { months: ends, needed }).after;
  return {
    payments,
    needed,
    left: payments === null ? null : Math.max(0, needed - payments),
    employer,
    whenPayEnds: untilPayEnds,
    rule: told({ id: "pslf", ...facts.rule }, today),
    employerRule: told({ id: "pslf-employers", ...facts.employerRule }, today),
    steps: facts.steps.map((step) => stepOf(step, { payments, employer, needed, today })),
  };
}

interface Standing {
  readonly payments: number | null;
  readonly employer: Forgiveness["employer"];
  readonly needed: number;
  readonly today: string;
}

function stepOf(step: ForgivenessStep, standing: Standing): Forgiveness["steps"][number] {
  const { payments, needed, today } = standing;
  const effect = effectOf(step, standing.employer);
  const { employer: _, effect: __, ...fact } = step;
  const named = { ...told(fact, today), effect };
  if (payments === null) return { ...named, afterYear: null, reached: null };
  const { after, reachedIn } = countAfter(payments, effect, { months: YEAR, needed });
  const reached = reachedIn === null ? null : monthsAfter(today, reachedIn);
  return { ...named, afterYear: after, reached };
}

/** With an employer that does not count nothing goes on there, and with one nobody knows it is not known. */
function effectOf({ effect, employer }: ForgivenessStep, at: Forgiveness["employer"]): CountEffect {
  if (!employer || effect !== "goes-on" || at === "government_or_nonprofit") return effect;
  return at === "for_profit" ? "stops" : "unknown";
}
