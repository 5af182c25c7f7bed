/** What `elective path sheet --json` prints. Dollars with cents, a month where nothing else is said; null is not known. */
import * as z from "zod/mini";
import { moneySchema, sheetSchema as sheetFields } from "#dossier/path/path-schema.ts";
import { LOAN_KINDS, PLANS } from "#dossier/path/terms.ts";
import { COMPUTED_PLANS } from "#engines/runway/plans-left.ts";
import type { Frozen } from "./frozen.ts";
import { citedFields, count, day, text, told, toldFields } from "./told-schema.ts";

const amount = z.nullable(z.number());
/** JSON pointers into the document. */
const pointers = z.array(text);

const planAmount = {
  /** Null where something is not known; then `atMost` may still be. */
  monthly: amount,
  atMost: amount,
  /** The upper limit of an income-driven payment. */
  cap: amount,
  /** Each reading of a rule that the sources leave open. */
  cases: z.array(
    z.object({
      when: z.enum(["all-loans", "old-loans-only", "new-loans-only"]),
      monthly: z.number(),
    }),
  ),
  missing: pointers,
  assumes: z.array(z.enum(["agi-from-stipend", "cap-from-balances-now"])),
};

const planPayment = z.object({
  plan: z.enum(COMPUTED_PLANS),
  /** By the loans of the sheet. `depends`: ask the servicer. */
  left: z.enum(["yes", "no", "depends"]),
  reasons: z.array(
    z.enum([
      ...["date-unknown", "new-loan", "no-new-loan", "old-and-new", "old-balance"],
      ...["no-old-balance", "balance-too-old", "no-later-loan", "ended", "not-open-yet"],
    ] as const),
  ),
  ...planAmount,
  rule: z.nullable(text),
  ends: z.nullable(day),
  forgivenessPayments: z.nullable(count),
  /** Whether its payments count toward PSLF. */
  pslf: z.nullable(z.boolean()),
  quality: text,
  notes: z.array(told),
  ...citedFields,
});

export const paymentsSchema = z.object({
  state: z.enum(["known", "loans-unknown", "no-direct-loans"]),
  agi: z.nullable(z.object({ yearly: z.number(), from: z.enum(["return", "stipend"]) })),
  debt: z.object({
    total: amount,
    kinds: z.array(z.object({ kind: z.enum(LOAN_KINDS), loans: count, balance: amount })),
  }),
  plans: z.array(planPayment),
  notComputed: z.array(told),
  /** The kinds of loan on the sheet, and whether these plans are worked out for them. */
  kinds: z.array(z.object({ computed: z.boolean(), ...toldFields })),
  notes: z.array(told),
  estimate: told,
});

export const currentSchema = z.object({
  plan: z.nullable(z.enum(PLANS)),
  federal: amount,
  /** `plan-at-most`: the most the plan can take, where not all of it is known. */
  from: z.nullable(z.enum(["billed", "plan", "plan-at-most", "no-loans"])),
  private: amount,
  missing: pointers,
});

const forgiveness = z.object({
  payments: z.nullable(count),
  needed: count,
  left: z.nullable(count),
  employer: z.nullable(z.enum(["government_or_nonprofit", "for_profit", "unsure"])),
  /** Payments when pay ends, if every month until then has one that counts. */
  whenPayEnds: z.nullable(count),
  rule: told,
  employerRule: told,
  steps: z.array(
    z.object({
      ...toldFields,
      effect: z.enum(["goes-on", "pauses", "stops", "unknown"]),
      /** Payments a year on. */
      afterYear: z.nullable(count),
      /** The first day by which the last payment can be made, if each month has one that counts. */
      reached: z.nullable(day),
    }),
  ),
});

const contract = z.object({
  end: z.nullable(day),
  past: z.boolean(),
  /** From today; negative when it is past. Months are whole, rounded toward today. */
  daysLeft: z.nullable(z.int()),
  monthsLeft: z.nullable(z.int()),
  noticeDays: z.nullable(count),
  /** Notice given on this day ends with the contract. */
  lastNotice: z.nullable(day),
  lastNoticePast: z.boolean(),
});

const blocked = z.enum([
  "contract",
  "notice",
  "guards",
  "triage",
  "lanes",
  "licence",
  "payments",
  "forgiveness",
  "months-of-savings",
  "runway",
]);

const lasts = z.object({
  /** `never`: no more goes out than comes in. */
  state: z.enum(["known", "never", "unknown"]),
  /** Savings over what goes out without pay, from today. */
  months: amount,
  until: z.nullable(day),
  /** Spending and payments less other income. */
  outflow: amount,
  missing: pointers,
  target: z.nullable(z.object({ months: count, met: z.nullable(z.boolean()) })),
});

const warning = z.object({
  code: z.enum([
    "contract-past",
    "notice-past",
    "plan-not-left",
    "plan-depends",
    "plan-ends",
    "plan-not-computed",
    "agi-from-stipend",
    "at-most",
    "bill-differs",
    "no-poverty-line",
    "household-below-dependents",
    "employer-not-counting",
    "facts-overdue",
  ]),
  /** What it is about: a pointer, a plan or a day. */
  about: text,
});

export const sheetAnswerSchema = z.object({
  today: day,
  /** As the document has it; what is not there is not known. */
  sheet: sheetFields,
  money: moneySchema,
  fields: z.array(z.object({ field: text, known: z.boolean(), blocks: z.array(blocked) })),
  contract,
  payments: paymentsSchema,
  current: currentSchema,
  forgiveness,
  lasts,
  warnings: z.array(warning),
  /** Dated changes to the rules of repayment, first to last. */
  timeline: z.array(
    z.object({ ...toldFields, day, onward: z.boolean(), past: z.boolean(), quality: text }),
  ),
  notes: z.array(told),
});

export type SheetAnswer = Frozen<z.output<typeof sheetAnswerSchema>>;
export type Payments = Frozen<z.output<typeof paymentsSchema>>;
export type PlanPayment = Payments["plans"][number];
export type PlanAmount = Pick<PlanPayment, keyof typeof planAmount>;
export type CurrentPayment = Frozen<z.output<typeof currentSchema>>;
export type Lasts = SheetAnswer["lasts"];
export type SheetField = SheetAnswer["fields"][number];
export type SheetWarning = SheetAnswer["warnings"][number];
export type Forgiveness = SheetAnswer["forgiveness"];
export type ContractLeft = SheetAnswer["contract"];
