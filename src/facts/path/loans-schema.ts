/** The shape of `data/path/loans.json`. */
import * as z from "zod/mini";
import { cited, words } from "./cited-schema.ts";

const day = z.iso.date();
const text = words;

const note = z.strictObject({ text, ...cited });
const cutoff = z.strictObject({ day, text, ...cited });
const guideline = z.strictObject({ first: z.int(), eachMore: z.int() });

const plan = {
  /** Where the rule stands; null where it was not named. */
  rule: z.nullable(text),
  opens: z.nullable(day),
  ends: z.nullable(day),
  /** Payments until the rest is forgiven; null where the plan pays it all off. */
  forgivenessPayments: z.nullable(z.int()),
  /** Whether its payments count toward PSLF; null where the sources read do not say. */
  pslf: z.nullable(z.boolean()),
  quality: z.enum(["primary", "secondary", "low", "formula"]),
  notes: z.array(text),
  ...cited,
};

const bracket = z.strictObject({
  upTo: z.nullable(z.number()),
  yearly: z.number(),
  percent: z.number(),
});
const tier = z.strictObject({ below: z.nullable(z.number()), years: z.int() });

const bracketPlan = z.strictObject({
  kind: z.literal("brackets"),
  brackets: z.array(bracket),
  perDependent: z.number(),
  least: z.number(),
  ...plan,
});
const sharePlan = z.strictObject({
  kind: z.literal("share"),
  percent: z.number(),
  povertyPercent: z.number(),
  ...plan,
});
const levelPlan = z.strictObject({ kind: z.literal("level"), years: z.int(), ...plan });
const tieredPlan = z.strictObject({ kind: z.literal("tiered"), tiers: z.array(tier), ...plan });

const kind = z.strictObject({ computed: z.boolean(), text, ...cited });
const notComputed = z.strictObject({ ends: z.nullable(day), text, ...cited });

const step = z.strictObject({
  id: text,
  effect: z.enum(["goes-on", "pauses", "stops", "unknown"]),
  /** Whether it needs the present employer to count. */
  employer: z.boolean(),
  text,
  ...cited,
});

const dated = z.strictObject({
  id: text,
  day,
  /** From that day on, spread over time. */
  onward: z.boolean(),
  quality: z.enum(["primary", "secondary", "low"]),
  text,
  ...cited,
});

export const loansSchema = z.strictObject({
  estimate: note,
  poverty: z.strictObject({
    year: z.int(),
    regions: z.strictObject({ US48_DC: guideline, AK: guideline, HI: guideline }),
    quality: text,
    note: text,
    ...cited,
  }),
  dates: z.strictObject({
    newLoans: cutoff,
    ibrNew: cutoff,
    payeBalance: cutoff,
    payeLoan: cutoff,
  }),
  plans: z.strictObject({
    RAP: bracketPlan,
    IBR_new: sharePlan,
    IBR_old: sharePlan,
    PAYE: sharePlan,
    STANDARD_10: levelPlan,
    TIERED_STANDARD: tieredPlan,
  }),
  notComputed: z.strictObject({ ICR: notComputed, SAVE: notComputed }),
  kinds: z.strictObject({
    direct: kind,
    "grad-plus": kind,
    ffel: kind,
    perkins: kind,
    "parent-plus": kind,
    private: kind,
  }),
  notes: z.record(text, note),
  forgiveness: z.strictObject({
    payments: z.int(),
    hoursPerWeek: z.int(),
    rule: note,
    employerRule: cutoff,
    steps: z.array(step),
  }),
  timeline: z.array(dated),
});
