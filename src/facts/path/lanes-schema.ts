/** The shape of `data/path/lanes.json`. */
import * as z from "zod/mini";
import { backed, cited, sourceIds, span, words } from "./cited-schema.ts";

/** From the mildest to the strictest: what is not known blocks, what is closed stays closed. */
export const LANE_VERDICTS = ["open", "open_with_conditions", "hard", "unknown", "closed"] as const;

const line = z.object({ text: words, ...backed });
const lines = z.array(line);

const atStage = z.object({ verdict: z.enum(LANE_VERDICTS), reason: words, ...backed });

/** A figure is shown only with its year, its quality and its caveat. Dollars. */
const pay = z.object({
  label: words,
  low: z.number(),
  high: z.number(),
  unit: z.enum(["usd-year", "usd-hour"]),
  year: z.int(),
  measure: z.enum(["range", "median", "point"]),
  quality: z.enum(["primary", "secondary", "low"]),
  caveat: words,
  sources: sourceIds,
});

/** A figure that was found and is not shown: nobody says of which year, or it is an average. */
const payLeftOut = z.object({
  label: words,
  why: z.enum(["no-year", "average"]),
  sources: sourceIds,
});

const mode = z.enum([
  "in_programme_activity",
  "unpaid_external",
  "paid_external_1099",
  "paid_external_w2",
  "equity_or_advisory",
]);

const move = z.object({
  id: words,
  where: z.enum(["inside", "outside"]),
  /** The kind of work it is to the visa table; null where nothing is done for anybody: reading, looking, learning. */
  mode: z.nullable(mode),
  text: words,
  /** Hours a week; null where nobody gave them. */
  hours: z.nullable(span),
  ...backed,
});

/** The article's own figures, with no method behind them. Ease is out of 100. */
const article = z.object({
  entry: z.nullable(words),
  monthsToFirstIncome: z.nullable(span),
  usesMd: z.nullable(words),
  ease: z.nullable(z.number()),
  hoursPerWeek: z.nullable(span),
  goodFor: words,
  basis: z.literal("author_estimate"),
  sources: sourceIds,
});

export const laneSchema = z.object({
  id: words,
  name: words,
  day: words,
  remote: z.enum(["often", "sometimes", "rarely"]),
  entryRoles: z.array(words),
  requirements: z.object({ license: words, board: words, residency: words, citizenship: words }),
  stages: z.object({
    in_residency: atStage,
    left_residency_no_license: atStage,
    completed_residency: atStage,
    board_certified: atStage,
  }),
  pay: z.array(pay),
  payLeftOut: z.array(payLeftOut),
  payNote: words,
  whereFound: lines,
  workSamples: z.array(words),
  skills: z.array(words),
  pros: lines,
  cons: lines,
  /** Hours a week of trying it; 0 to 0 is: not beside residency. */
  testHours: z.object({ ...span.shape, ...backed }),
  redFlags: z.array(words),
  /** What of it can be done as part of the training; null where nothing can. */
  visaSafe: z.nullable(words),
  moves: z.array(move),
  article: z.nullable(article),
  evidence: words,
  ...cited,
});

export const lanesSchema = z.object({ lanes: z.array(laneSchema) });
