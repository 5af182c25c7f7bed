/**
 * A resident's own document: the sheet, the answers, the check-ins, one lane. Everything is optional: a field
 * that is not there is not known, and is never read as zero. Money is in dollars, rates are yearly, days are ISO.
 */
import * as z from "zod/mini";
import { STATES } from "../places.ts";
import { dictionary, fields, list, oneOf, real, text, whole } from "../schema-parts.ts";
import { exitSchema } from "./exit-schema.ts";
import { day, dollars, flag, line, may, slug } from "./path-parts.ts";
import { planSchema, rotationsSchema } from "./plan-schema.ts";
import {
  ENJOYMENTS,
  LOAN_KINDS,
  MOST_CHECK_INS,
  MOST_LOANS,
  MOST_WORDS,
  PLANS,
  POLICIES,
  SCHOOLS,
  STAGES,
  STATUSES,
} from "./terms.ts";
import { peopleSchema, recordSchema, resumeSchema } from "./work-schema.ts";

export const PATH_VERSION = 1;
/** Likes and hates: three of each are asked for (`product.md`, Path 2). */
export const MOST_ASPECTS = 3;
export const CBI_ITEMS = 19;

const aspect = fields({
  /** One of `data/path/aspects.json`; without it the words stand alone and move no score. */
  aspect: may(slug("an aspect of the work")),
  words: may(text(MOST_WORDS)),
});
const aspects = list(aspect, { most: MOST_ASPECTS, words: `a list of at most ${MOST_ASPECTS}` });

const loan = fields({
  kind: oneOf(LOAN_KINDS),
  balance: may(dollars(5_000_000)),
  /** Yearly, as a fraction: 0.065 is 6.5 %. */
  rate: may(real(0, 0.3, "a yearly rate from 0 to 0.3 (0.065 is 6.5 %)")),
  /** The day of its first disbursement: it decides which plans are left. */
  disbursed: may(day),
});

export const sheetSchema = fields({
  stage: may(oneOf(STAGES)),
  pgy: may(whole(1, 8)),
  specialty: may(slug("a specialty slug of the catalog")),
  /** Years of training credited so far, halves allowed; not the same as the PGY. */
  yearsCredited: may(real(0, 12)),
  /** The day this contract began, and the day it ends. */
  contractStart: may(day),
  contractEnd: may(day),
  noticeDays: may(whole(0, 365)),
  /** Whether this position came from the match whose commitment binds for 45 days. */
  fromNrmp: may(flag),
  school: may(oneOf(SCHOOLS)),
  graduationYear: may(whole(1950, 2100)),
  status: may(oneOf(STATUSES)),
  /** Years on this status as a trainee, and whether the one change of specialty was used. */
  j1Years: may(real(0, 15)),
  j1SpecialtyChanged: may(flag),
  state: may(oneOf(STATES, "a state by its two letters, as OH, or DC or PR")),
  outsideWork: may(oneOf(POLICIES)),
  /** When the policy was read or the approval given. */
  outsideWorkRead: may(day),
  lawyerConsulted: may(day),
  /** Hours a week, averaged over four weeks: training, and all moonlighting. */
  clinicalHours: may(real(0, 168)),
  moonlightingHours: may(real(0, 168)),
  hated: may(aspects),
  liked: may(aspects),
  enjoys: may(
    list(oneOf(ENJOYMENTS), {
      most: ENJOYMENTS.length,
      words: "a list of what is enjoyed, each once",
    }),
  ),
});

export const moneySchema = fields({
  savings: may(dollars(50_000_000)),
  /** A month, after tax: pay now, what else comes in, what goes out without loan payments. */
  takeHome: may(dollars(1_000_000)),
  otherIncome: may(dollars(1_000_000)),
  spending: may(dollars(1_000_000)),
  /** Adjusted gross income a year, of the last return; without it the pay of the PGY stands in, and is said to. */
  agi: may(dollars(50_000_000)),
  household: may(whole(1, 20)),
  dependents: may(whole(0, 19)),
  loans: may(list(loan, { most: MOST_LOANS, words: `a list of at most ${MOST_LOANS} loans` })),
  plan: may(oneOf(PLANS)),
  /** The ten-year standard payment as the servicer set it on entering an income-driven plan: its cap. */
  standardAtEntry: may(dollars(1_000_000)),
  privatePayment: may(dollars(1_000_000)),
  /** A month on the federal loans as the servicer bills it: it stands before every payment worked out here. */
  billedPayment: may(dollars(1_000_000)),
  forgiveness: may(
    fields({
      payments: may(whole(0, 600)),
      employer: may(oneOf(["government_or_nonprofit", "for_profit", "unsure"])),
    }),
  ),
  /** Months of spending the user wants to hold before leaving. */
  targetMonths: may(whole(0, 60)),
});

/** What the money page asks: when pay ends, and what comes after. */
export const leavingSchema = fields({
  /** Months from the day of the document until the resident's pay ends; without it the contract's end. */
  payEndsInMonths: may(whole(0, 120)),
  /** The lane whose time to first income is drawn; without it the chosen lane. */
  lane: may(slug("a lane")),
  /** A month, after tax, once income comes. */
  incomeAfter: may(dollars(1_000_000)),
  moonlighting: may(dollars(1_000_000)),
});

const checkIn = fields({
  on: day,
  /** Points 0 to 4 of items 1 to 19, null where not answered. */
  cbi: may(
    list(z.nullable(whole(0, 4)), {
      least: CBI_ITEMS,
      most: CBI_ITEMS,
      words: `${CBI_ITEMS} answers, null where there is none`,
    }),
  ),
  single: may(whole(1, 5)),
});

const chosenLane = fields({
  lane: slug("a lane"),
  opened: day,
  test: may(
    fields({
      written: day,
      hours: real(2, 4, "2 to 4 hours"),
      task: line(400),
      /** Written down before the test starts. */
      passMark: line(400),
      started: may(day),
      passed: may(flag),
    }),
  ),
});

export const pathSchema = fields({
  version: z.literal(PATH_VERSION, { error: `${PATH_VERSION}` }),
  /** The day the document speaks of: what is past and what is left is counted from it. */
  asOf: may(day),
  sheet: may(sheetSchema),
  money: may(moneySchema),
  leaving: may(leavingSchema),
  /** Question to answer, by the ids of `data/path/triage.json`. */
  triage: may(dictionary(slug("a question"), slug("an answer"), 60, "answers by question")),
  checkIns: may(
    list(checkIn, { most: MOST_CHECK_INS, words: `a list of at most ${MOST_CHECK_INS} check-ins` }),
  ),
  lane: may(chosenLane),
  closedLanes: may(
    list(fields({ lane: slug("a lane"), opened: day, closed: day, why: line(400) }), {
      most: 100,
      words: "a list of at most 100 closed lanes",
    }),
  ),
  rotations: may(rotationsSchema),
  plan: may(planSchema),
  record: may(recordSchema),
  people: may(peopleSchema),
  resume: may(resumeSchema),
  exit: may(exitSchema),
});
