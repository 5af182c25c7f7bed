/** The questions of the triage, what each answer speaks for, and what is offered after. */
import * as z from "zod/mini";
import triage from "#data/path/triage.json" with { type: "json" };
import { cited } from "./cited-schema.ts";
import { factSchema, tableOf } from "./rule-schema.ts";

export const HYPOTHESES = ["program", "specialty", "clinical_medicine", "exhaustion"] as const;
export type Hypothesis = (typeof HYPOTHESES)[number];

/** What is offered, in the one order it is offered in. */
export const OFFERS = [
  "help_and_leave",
  "fix_program",
  "transfer",
  "switch_specialty",
  "out",
] as const;
export type Offer = (typeof OFFERS)[number];

export const BURNOUT_PATTERNS = [
  "patient_high",
  "work_high_patient_low",
  "personal_high_alone",
  "no_pattern",
] as const;

const id = z.string();
const points = z.exactOptional(z.int());
const weights = z.strictObject({
  program: points,
  specialty: points,
  clinical_medicine: points,
  exhaustion: points,
});
const answer = z.strictObject({ id, text: z.string(), weights });
const question = z.extend(factSchema, { answers: z.array(answer) });
const urgentAnswer = z.strictObject({ id, text: z.string(), urgent: z.boolean() });

const schema = z.strictObject({
  urgent: z.strictObject({
    question: z.extend(factSchema, { answers: z.array(urgentAnswer) }),
    /** In the order it is offered. */
    help: z.array(factSchema),
  }),
  questions: z.array(
    z.extend(question, {
      /** What it asks about can be made otherwise; the others only tell how things are. */
      canChange: z.boolean(),
    }),
  ),
  /** Not asked: worked out from the last check-in and the sheet. */
  derived: z.array(question),
  burnoutPattern: tableOf(z.enum(BURNOUT_PATTERNS)),
  /** The score from which a scale counts as high. */
  burnoutFrom: z.strictObject({ score: z.int(), ...cited }),
  thresholds: z.array(
    z.strictObject({
      id: z.enum(HYPOTHESES),
      points: z.int(),
      support: z.int(),
      lead: z.int(),
      ...cited,
    }),
  ),
  /** How far off any weight may be, in percent: a verdict that would not hold says that it is close. */
  doubt: z.strictObject({ percent: z.int(), ...cited }),
  strengths: z.array(z.strictObject({ id, from: z.int(), ...cited })),
  lookAgain: z.strictObject({ weeks: z.int(), ...cited }),
  verdicts: z.array(
    z.extend(factSchema, {
      id: z.enum([...HYPOTHESES, "not_enough_evidence"]),
      offers: z.array(z.enum(OFFERS)),
    }),
  ),
  offers: z.array(z.extend(factSchema, { id: z.enum(OFFERS) })),
});

export const TRIAGE = z.parse(schema, triage);
