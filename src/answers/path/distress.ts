/** Soft triggers: what opens the help card, and nothing else. Nothing is kept, scored or sent of it (`safety.md` 3). */
import type { CheckIn, PathDocument } from "#dossier/path/path-document.ts";
import { asksForHelp } from "#facts/path/crisis.ts";
import { instruments } from "#facts/path/instruments.ts";

/** Whether a check-in asks for the help card: the item on not being able to take it, or the last two of the single. */
export function checkInOffersHelp({ cbi, single }: CheckIn): boolean {
  const rules = instruments();
  const item = cbi?.[rules.cbi.triggerItem - 1] ?? 0;
  return item >= rules.cbi.triggerFrom || (single ?? 0) >= rules.single.triggerFrom;
}

/** The answer of triage that says so. */
const saysNotSafe = ({ triage }: PathDocument): boolean => triage?.now === "not_safe";

/** Whether anything in the document asks for the help card: a text, the newest check-in, a tick. */
export const offersHelp = (document: PathDocument): boolean =>
  saysNotSafe(document) ||
  textsIn(document).some(asksForHelp) ||
  newestOf(document.checkIns ?? []).some(checkInOffersHelp);

/** Those of the last day on which there is one. */
function newestOf(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const last = checkIns.reduce((day, { on }) => (on > day ? on : day), "");
  return checkIns.filter(({ on }) => on === last);
}

/** Every text, wherever it stands: a field added later is read too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
