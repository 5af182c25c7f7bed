/** The ten gates in words, the three ways on, what to copy, whom to ask, and what hangs on the last day. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/exit.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";
import { factSchema } from "./rule-schema.ts";

/** As `GATES` of the engine and `STATUSES` of the document, which facts do not read; a test holds them together. */
const gateId = z.enum([
  ...["leave", "triage", "runway", "income", "contract"],
  ...["visa", "standing", "records", "director", "handover"],
] as const);
const status = z.enum(["us_citizen_or_lpr", "j1_physician", "h1b", "other_or_unsure"]);
const destination = z.enum(["stay_clinical", "finish_and_move", "leave_early"]);

/** What hangs on the last day, in the order it is shown. */
export const DAY_TOPICS = [
  ...["notice", "pay", "forgiveness", "credited", "board"],
  ...["malpractice", "insurance", "disability", "repayment", "match"],
] as const;
export type DayTopic = (typeof DAY_TOPICS)[number];

/** Who can be asked, as words. */
const ask = z.array(words);
const days = z.strictObject({ value: z.int(), ...cited });

export const exitTableSchema = z.strictObject({
  about: words,
  /** In order. `opens` is what to do, `text` is why. */
  gates: z.array(z.extend(factSchema, { id: gateId, name: words, opens: words, ask })),
  destinations: z.array(
    z.extend(factSchema, {
      id: destination,
      name: words,
      /** What is said of it to others. */
      story: factSchema,
      plausible: z.array(factSchema),
    }),
  ),
  records: z.array(z.extend(factSchema, { ask })),
  recordRules: z.array(factSchema),
  never: z.array(factSchema),
  /** In the order they are talked to. */
  talk: z.array(z.extend(factSchema, { onlyOnVisa: z.boolean() })),
  days: z.array(z.extend(factSchema, { id: z.enum(DAY_TOPICS), ask })),
  visa: z.array(z.extend(factSchema, { id: status, ask })),
  numbers: z.strictObject({
    /** Days to choose health cover after the loss of it. */
    coverDays: days,
    /** Days after an H-1B job ends, at most. */
    h1bDays: days,
  }),
});

export type ExitTable = z.output<typeof exitTableSchema>;

const read = onceFor((_: "exit") => exitTableSchema.parse(table));

export const exitTable = (): ExitTable => read("exit");
