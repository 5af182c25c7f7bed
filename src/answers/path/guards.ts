/** What each kind of work beside training, and each way of leaving it, has to pass. Nothing here allows anything. */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { MODES, type Mode } from "#dossier/path/terms.ts";
import { GUARDS } from "#facts/path/guards.ts";
import { VISA } from "#facts/path/visa.ts";
import { situationOf } from "./guard-inputs.ts";
import { type Ruled, ruledBy, type Told, told, type Verdict, verdictOf } from "./ruled.ts";

export const PAID_MODES: readonly Mode[] = [
  "paid_external_1099",
  "paid_external_w2",
  "equity_or_advisory",
];

export const DESTINATIONS = [
  "nonclinical_for_profit",
  "nonclinical_cap_exempt",
  "leave_of_absence",
] as const;
export type Destination = (typeof DESTINATIONS)[number];

export interface GuardedMode extends Ruled {
  readonly mode: Mode;
  readonly paid: boolean;
  /** Not to be shown at all: paid work under a status that is not known. */
  readonly hidden: boolean;
}

export interface GuardedDestination extends Ruled {
  readonly destination: Destination;
}

export interface GuardsAnswer {
  readonly today: string;
  readonly modes: readonly GuardedMode[];
  readonly destinations: readonly GuardedDestination[];
  /** What the sources say besides, for this status. */
  readonly facts: readonly Told[];
}

const WORK = [VISA.work, VISA.ended, GUARDS.pgy1, GUARDS.policy, GUARDS.hours, GUARDS.lawyer];
const LEAVING = [VISA.destinations, GUARDS.lawyerDestination];

export function guardsAnswer(
  { sheet = {} }: PathDocument,
  { today }: { readonly today: string },
): Result<GuardsAnswer> {
  const status = situationOf(sheet, today).status;
  const facts = [...VISA.facts.filter((fact) => fact.status.includes(status)), ...GUARDS.facts];
  return ok({
    today,
    modes: MODES.map((mode) => guardedMode(sheet, mode, today)),
    destinations: DESTINATIONS.map((destination) => guardedDestination(sheet, destination, today)),
    facts: facts.map((fact) => told(fact, today)),
  });
}

/** The verdict alone, for whoever asks about many. */
export const modeVerdict = (sheet: Sheet, mode: Mode, today: string): Verdict =>
  verdictOf(WORK, { ...situationOf(sheet, today), mode });

/** One kind of work, with every reason. */
export function guardedMode(sheet: Sheet, mode: Mode, today: string): GuardedMode {
  const inputs = { ...situationOf(sheet, today), mode };
  const paid = PAID_MODES.includes(mode);
  const hidden = paid && inputs.status === "other_or_unsure";
  return { mode, paid, hidden, ...ruledBy({ tables: WORK, inputs, today, sheet }) };
}

export function guardedDestination(
  sheet: Sheet,
  destination: Destination,
  today: string,
): GuardedDestination {
  const inputs = { ...situationOf(sheet, today), destination };
  return { destination, ...ruledBy({ tables: LEAVING, inputs, today, sheet }) };
}
