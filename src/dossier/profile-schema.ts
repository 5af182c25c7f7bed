/**
 * The applicant's profile as `contracts.md` publishes it. Bounds only refuse what cannot be meant.
 */

import * as z from "zod/mini";
import { DIVISIONS } from "#core/divisions.ts";
import { correctionFields, programId } from "./corrections-schema.ts";
import { COMLEX_SCORE, scoreWords, USMLE_SCORE } from "./exam-scores.ts";
import { STATES } from "./places.ts";
import { dictionary, fields, list, matching, oneOf, real, text, whole } from "./schema-parts.ts";
import { SEASON } from "./season.ts";

export const EARLIEST_GRADUATION = 1950;
export const MOST_PINNED = 1500;
export const MOST_VALUED = 6000;

const slug = matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 60, "a specialty slug of the catalog");
const institution = matching(/^\d{4}$/, 4, "a four-digit institution code");
const scoreIn = (scale: { readonly low: number; readonly high: number }) =>
  whole(scale.low, scale.high, scoreWords(scale));
const score = scoreIn(USMLE_SCORE);
const comlexScore = scoreIn(COMLEX_SCORE);
const attempts = whole(1, 10);

const maybe = <T extends z.core.$ZodType>(schema: T) => z.exactOptional(z.nullable(schema));
const count = maybe(whole(0, 1000, "a whole number from 0 to 1000, or null when not known"));

const exam = fields({ score, attempts: z.exactOptional(attempts) });
const comlexExam = fields({ score: comlexScore, attempts: z.exactOptional(attempts) });
const result = oneOf(["pass", "fail"], "pass or fail");
const step = fields({
  result,
  attempts: z.exactOptional(attempts),
  score: z.exactOptional(score),
});

/** A bare value is a strict rule; `{ value, rule }` says which kind it is. */
const stated = <T extends z.core.$ZodType>(value: T, words: string) =>
  z.exactOptional(
    z.union(
      [value, fields({ value, rule: oneOf(["strict", "preferred"], "strict or preferred") })],
      {
        error: `${words}, or { value, rule }`,
      },
    ),
  );
const flag = z.boolean({ error: "true or false" });
const statedNumber = (low: number, high: number) =>
  stated(whole(low, high), `a whole number from ${low} to ${high}`);
const visas = list(oneOf(["j1", "h1b"], "j1 or h1b"), {
  most: 2,
  words: "a list of j1 and h1b, empty for neither",
});

export const statedFactsSchema = fields({
  minStep1: stated(score, scoreWords(USMLE_SCORE)),
  minStep2: stated(score, scoreWords(USMLE_SCORE)),
  minComlex2: stated(comlexScore, scoreWords(COMLEX_SCORE)),
  visas: stated(visas, "a list of j1 and h1b, empty for neither"),
  maxYearsSinceGraduation: statedNumber(0, 80),
  maxAttempts: statedNumber(1, 10),
  minUsClinicalMonths: statedNumber(0, 120),
  acceptsComlexOnly: stated(flag, "true or false"),
  acceptsImg: stated(flag, "true or false"),
  ecfmgBeforeApplying: stated(flag, "true or false"),
  acceptsSignals: z.exactOptional(flag),
  imgShare: z.exactOptional(real(0, 1)),
  note: z.exactOptional(text(2000)),
  ...correctionFields,
});

/** Fees are charged in whole dollars; a budget may carry cents, and anything finer is a mistake. */
const dollarWords = "dollars from 0 to 100000, cents allowed";
const dollars = real(0, 100_000, dollarWords).check(
  z.refine((amount) => Math.round(amount * 100) / 100 === amount, dollarWords),
);
const applications = whole(0, 1500);

const budget = z.union(
  [
    fields({ dollars }),
    fields({
      applications: z.union(
        [
          applications,
          dictionary(slug, applications, 3, "at most 3 specialties with a number each"),
        ],
        { error: "a whole number from 0 to 1500, or one per specialty slug" },
      ),
    }),
  ],
  { error: "{ dollars } or { applications }, or null" },
);

const preferences = z.union(
  [
    list(oneOf(DIVISIONS), { most: 3, words: "at most three census divisions" }),
    z.literal("no-preference", { error: '"no-preference"' }),
  ],
  { error: 'up to three census divisions, or "no-preference", or null' },
);

const wish = z.exactOptional(real(0, 1));

const pinned = list(programId, {
  most: MOST_PINNED,
  words: `at most ${MOST_PINNED} program ids`,
});

export const profileSchema = fields({
  applicantType: oneOf([
    "us-md-senior",
    "us-do-senior",
    "us-img",
    "non-us-img",
    "us-md-graduate",
    "us-do-graduate",
  ]),
  specialties: list(fields({ specialty: slug, priority: z.exactOptional(whole(1, 3)) }), {
    least: 1,
    most: 3,
    words: "a list of one to three specialties",
  }),
  step1: maybe(step),
  step2ck: maybe(exam),
  step3: maybe(step),
  comlex1: maybe(fields({ result, attempts: z.exactOptional(attempts) })),
  comlex2: maybe(comlexExam),
  graduationYear: maybe(whole(EARLIEST_GRADUATION, SEASON.last + 1)),
  visa: maybe(oneOf(["none", "j1", "h1b", "j1-or-h1b"])),
  ecfmg: maybe(oneOf(["certified", "in-progress", "not-started"])),
  usClinicalMonths: maybe(real(0, 120)),
  publications: count,
  abstracts: count,
  presentations: count,
  researchExperiences: count,
  workExperiences: count,
  volunteerExperiences: count,
  homeState: maybe(oneOf(STATES, "a two-letter state, DC or PR, or null")),
  homeInstitution: maybe(institution),
  awayInstitutions: z.exactOptional(
    list(institution, { most: 20, words: "at most 20 institution codes" }),
  ),
  geographicPreferences: maybe(preferences),
  setting: maybe(fields({ university: wish, community: wish })),
  value: z.exactOptional(
    dictionary(
      programId,
      real(0, 1),
      MOST_VALUED,
      `at most ${MOST_VALUED} program ids, 0 to 1 each`,
    ),
  ),
  statedFacts: z.exactOptional(
    dictionary(
      programId,
      statedFactsSchema,
      MOST_PINNED,
      `facts on at most ${MOST_PINNED} programs`,
    ),
  ),
  priorTraining: maybe(
    fields({
      specialty: slug,
      years: real(0, 10),
      status: oneOf(["current", "completed", "left"]),
    }),
  ),
  include: z.exactOptional(pinned),
  exclude: z.exactOptional(pinned),
  signals: z.exactOptional(oneOf(["auto", "off"], "auto or off")),
  placedSignals: z.exactOptional(
    dictionary(
      programId,
      oneOf(["none", "silver", "gold"], "none, silver or gold"),
      MOST_PINNED,
      `at most ${MOST_PINNED} program ids with none, silver or gold each`,
    ),
  ),
  budget: maybe(budget),
  season: z.exactOptional(whole(SEASON.first, SEASON.last)),
});
