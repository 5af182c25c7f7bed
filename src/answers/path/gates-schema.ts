/** What `elective path gates --json` prints. */
import * as z from "zod/mini";
import { DESTINATIONS, GATES } from "#engines/exit/gates.ts";
import type { Frozen } from "./frozen.ts";
import { count, day, reason, text, told, toldFields } from "./told-schema.ts";

/** Why a check says what it says. */
export const CHECK_CODES = [
  ...["help_first", "triage_open", "triage_not_enough", "triage_points"],
  ...["target_open", "target_zero", "savings_open", "target_met", "target_not_met"],
  ...["match_binds", "match_open", "contract_open", "contract_read"],
  ...["no_visa", "lawyer_asked", "lawyer_open"],
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

const gate = z.enum(GATES);
const dated = { ...toldFields, on: z.nullable(day) };
const names = z.array(text);

const gateTold = z.object({
  /** `text` is why it is asked. */
  ...toldFields,
  gate,
  name: text,
  /** What to do. */
  opens: text,
  ask: names,
  state: z.enum(["met", "refused", "round", "not_needed", "next", "waiting", "locked"]),
  /** The gate that has to be passed first. */
  opensAfter: z.nullable(gate),
  on: z.nullable(day),
  roundBecause: z.nullable(text),
  /** Worked out from the document; null where only the person's word counts. */
  check: z.nullable(z.enum(["yes", "no", "unknown", "not_needed"])),
  because: z.nullable(z.enum(CHECK_CODES)),
  missing: names,
  /** The rule of the match, at the contract. */
  match: z.nullable(reason),
});

const destination = z.object({
  ...toldFields,
  destination: z.enum(DESTINATIONS),
  name: text,
  /** What is said of it to others. */
  story: told,
  plausible: z.array(told),
  /** Every gate it asks for is met or not needed. */
  supported: z.boolean(),
  waitsFor: z.array(gate),
  goneRound: z.array(gate),
  /** The document names it. */
  chosen: z.boolean(),
});

export const gatesSchema = z.object({
  today: day,
  /** Help is shown before all else; it is there in any case, and no gate stands before it. */
  urgent: z.boolean(),
  help: z.array(told),
  gates: z.array(gateTold),
  passed: count,
  /** The first that is not passed. */
  next: z.nullable(gate),
  destinations: z.array(destination),
  records: z.array(z.object({ ...dated, ask: names })),
  recordRules: z.array(told),
  never: z.array(told),
  talk: z.array(told),
  /** Gates noted for a day that is still to come: not counted. */
  toCome: z.array(z.object({ gate, on: day })),
  /** Names of another version: kept, not read. */
  unread: names,
});

export type GatesAnswer = Frozen<z.output<typeof gatesSchema>>;
export type GateTold = GatesAnswer["gates"][number];
export type DestinationTold = GatesAnswer["destinations"][number];
