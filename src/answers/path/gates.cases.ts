/** Residents at the gates, for the tests. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { GATES, type Gate } from "#engines/exit/gates.ts";
import { gatesAnswer } from "./gates.ts";
import type { DestinationTold, GatesAnswer, GateTold } from "./gates-schema.ts";

export const today = "2026-11-25";

/** Every check says yes, or that it is not needed; nothing is noted. */
export const sound: PathDocument = {
  version: 1,
  sheet: { status: "us_citizen_or_lpr", contractStart: "2025-07-01", noticeDays: 60 },
  money: { savings: 12_000, spending: 2_000, loans: [], targetMonths: 6 },
  triage: { other_program: "no", patient_door: "every_door", calm_day: "as_bad" },
  exit: { contractRead: "2026-11-01" },
};

export const allNoted = Object.fromEntries(GATES.map((gate) => [gate, { on: "2026-11-20" }]));

export const noted = (document: PathDocument, gates = allNoted): PathDocument => ({
  ...document,
  exit: { ...document.exit, gates },
});

export function gatesOf(document: PathDocument, on = today): GatesAnswer {
  const answer = gatesAnswer(document, { today: on });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

export function gateOf(document: PathDocument, name: Gate, on = today): GateTold {
  const found = gatesOf(document, on).gates.find(({ gate }) => gate === name);
  if (!found) throw new Error(`no gate ${name}`);
  return found;
}

export function wayOf(document: PathDocument, name: string): DestinationTold {
  const found = gatesOf(document).destinations.find(({ destination }) => destination === name);
  if (!found) throw new Error(`no way ${name}`);
  return found;
}
