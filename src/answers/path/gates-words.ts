/** The gates in sentences, the same for the page and the command. */
import type { Gate } from "#engines/exit/gates.ts";
import { exitTable } from "#facts/path/exit.ts";
import { plural } from "../number-words.ts";
import type { CheckCode, DestinationTold, GatesAnswer, GateTold } from "./gates-schema.ts";

export const gateName = (gate: Gate): string =>
  exitTable().gates.find(({ id }) => id === gate)?.name ?? gate;

const STATES: Readonly<Record<GateTold["state"], string>> = {
  met: "Met",
  refused: "Noted, and not met",
  round: "Gone round",
  not_needed: "Not needed",
  next: "Next",
  waiting: "Noted, and waits",
  locked: "Locked",
};
export const stateName = (state: GateTold["state"]): string => STATES[state];

/** "Met on 2026-11-20", "Locked until gate 3: Savings reach your own target". */
export function stateText(
  { state, on, opensAfter, gate, roundBecause }: GateTold,
  answer: GatesAnswer,
): string {
  const name = stateName(state);
  if (opensAfter !== null && opensAfter !== gate && state !== "not_needed") {
    const place = answer.gates.findIndex((each) => each.gate === opensAfter) + 1;
    return `${name} until gate ${place}: ${gateName(opensAfter)}`;
  }
  if (state === "refused") return `Noted on ${on}, and not met`;
  if (state === "round") return `${name} on ${on}. You said: ${roundBecause}`;
  return on === null ? name : `${name} on ${on}`;
}

const CHECKS: Readonly<Record<CheckCode, string>> = {
  help_first: "Help comes first. This can wait.",
  triage_open: "0 questions are answered.",
  triage_not_enough: "The answers do not point to one cause yet.",
  triage_points: "Your answers point to a cause.",
  target_open: "You have no target in months, so nothing can meet it.",
  target_zero: "A target of 0 months asks for nothing. Put in 1 or more.",
  savings_open: "How many months your savings last is not known.",
  target_met: "By your sheet, the savings reach your target.",
  target_not_met: "By your sheet, the savings do not reach your target.",
  match_binds: "The 45 days of the Match still run.",
  match_open: "Whether the 45 days of the Match bind you is not known.",
  contract_open: "No day is noted on which you read the contract.",
  contract_read: "You noted the day you read it.",
  no_visa: "For US citizens and permanent residents no limit from immigration was found.",
  lawyer_asked: "You noted the day of the talk.",
  lawyer_open: "No day of a talk with a lawyer is noted.",
};
/** What the document says of a gate; nothing where only the person knows. */
export const checkText = ({ because }: Pick<GateTold, "because">): string =>
  because === null ? "Only you know this one." : CHECKS[because];

/** What the tool stands behind, and why not yet. Never what to do. */
export function wayText({ supported, waitsFor, goneRound }: DestinationTold): string {
  if (supported) return "What it asks for is met. The choice is yours.";
  const waits = waitsFor.length === 0 ? "" : `Waits for ${listed(waitsFor)}.`;
  const round =
    goneRound.length === 0
      ? ""
      : `Goes round ${listed(goneRound)}. That is your own choice; this tool does not back it.`;
  return [waits, round].filter(Boolean).join(" ");
}

const listed = (gates: readonly Gate[]): string =>
  `${plural(gates.length, "gate")}: ${gates.map(gateName).join("; ")}`;

export const OUTSIDE =
  "Stopping unsafe work has no gate, and needs no reason. The gates are for resigning by choice.";

/** "Gates passed: 3 of 10. Next: Savings reach your own target." */
export function gatesSentence({ passed, next }: Pick<GatesAnswer, "passed" | "next">): string {
  const of = `Gates passed: ${passed} of 10.`;
  return next === null ? `${of} None is left.` : `${of} Next: ${gateName(next)}.`;
}
