/**
 * The gates before resigning by choice, in order. A gate is passed when it is met, when it is not needed, or when
 * the person goes round it and says why; the first that is not passed locks all that come after. Stopping unsafe
 * work has no gate: nothing here is asked then.
 */

/** In the order of passing. */
export const GATES = [
  "leave",
  "triage",
  "runway",
  "income",
  "contract",
  "visa",
  "standing",
  "records",
  "director",
  "handover",
] as const;
export type Gate = (typeof GATES)[number];

/** What the person noted of a gate: the day, and why where they went round it. */
export interface Mark {
  /** ISO. */
  readonly on: string;
  readonly roundBecause?: string;
}

/** What the rest of the document says of a gate. `no` and `unknown` refuse a mark as met; `yes` alone meets nothing. */
export type Check = "yes" | "no" | "unknown" | "not_needed";

export interface GateInput {
  /** Gate to what was noted; a gate nobody spoke of is absent. */
  readonly marks: Readonly<Partial<Record<Gate, Mark>>>;
  /** Gate to what is worked out; a gate that only the person knows is absent. */
  readonly checks: Readonly<Partial<Record<Gate, Check>>>;
}

/**
 * `met`: noted, and nothing known speaks against it. `refused`: noted as met, and what is known says no, or does not
 * say yes. `round`: gone round, with a reason. `not_needed`: it does not apply. `next`: the first that is not passed.
 * `waiting`: noted in order of life, not of the gates; it counts once those before it are passed. `locked`: not yet.
 */
export type GateState = "met" | "refused" | "round" | "not_needed" | "next" | "waiting" | "locked";

export interface GateResult {
  readonly gate: Gate;
  readonly state: GateState;
  /** The gate that has to be passed first; null where none has. */
  readonly opensAfter: Gate | null;
  readonly on: string | null;
  readonly check: Check | null;
}

/** All ten, in order. Total: every input has a state for every gate. */
export function walkGates(input: GateInput): readonly GateResult[] {
  let stop: Gate | null = null;
  return GATES.map((gate) => {
    const check = input.checks[gate] ?? null;
    const mark = input.marks[gate];
    const state = stateOf(mark, check, stop !== null);
    const result = { gate, state, opensAfter: stop, on: mark?.on ?? null, check };
    if (stop === null && !isPassed(state)) stop = gate;
    return result;
  });
}

export const isPassed = (state: GateState): boolean =>
  state === "met" || state === "round" || state === "not_needed";

function stateOf(mark: Mark | undefined, check: Check | null, stopped: boolean): GateState {
  if (check === "not_needed") return "not_needed";
  if (mark === undefined) return stopped ? "locked" : "next";
  if (stopped) return "waiting";
  if (mark.roundBecause !== undefined) return "round";
  return check === null || check === "yes" ? "met" : "refused";
}

export const DESTINATIONS = ["stay_clinical", "finish_and_move", "leave_early"] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** What each way asks for before this tool stands behind it. */
const NEEDS: Readonly<Record<Destination, readonly Gate[]>> = {
  stay_clinical: ["leave", "triage"],
  finish_and_move: ["leave", "triage", "contract", "visa", "standing"],
  leave_early: GATES,
};

export interface DestinationResult {
  readonly destination: Destination;
  /** Every gate it asks for is met or not needed: a gate gone round is the person's choice, and never ours. */
  readonly supported: boolean;
  readonly waitsFor: readonly Gate[];
  readonly goneRound: readonly Gate[];
}

/** The three ways beside each other. Leaving with neither savings nor income can only be the person's own choice. */
export function destinationsOf(walked: readonly GateResult[]): readonly DestinationResult[] {
  const states = new Map(walked.map(({ gate, state }) => [gate, state]));
  return DESTINATIONS.map((destination) => {
    const asked = NEEDS[destination];
    const waitsFor = asked.filter((gate) => !isPassed(states.get(gate) ?? "locked"));
    const goneRound = asked.filter((gate) => states.get(gate) === "round");
    const supported = waitsFor.length === 0 && goneRound.length === 0;
    return { destination, supported, waitsFor, goneRound };
  });
}
