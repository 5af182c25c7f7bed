/** What `elective what-if --json` prints; `compare-types.ts` says what each field means. */
import * as z from "zod/mini";
import { profileSchema } from "#dossier/profile-schema.ts";
import {
  chance,
  common,
  count,
  dollars,
  probability,
  signalLevel,
  text,
  warning,
} from "./schema-words.ts";

const share = z.number().check(z.minimum(-1), z.maximum(1));
const placed = z.object({ id: text, signal: signalLevel, firstYear: z.boolean() });

const against = z.object({
  matchChance: z.object({ estimate: share, low: share, high: share }),
  verdict: z.enum(["better", "worse", "same", "cannot-tell"]),
  betterIn: probability,
  worseIn: probability,
  fee: z.nullable(z.number()),
  changes: z.array(
    z.object({
      field: z.keyof(profileSchema),
      program: z.exactOptional(text),
      part: z.exactOptional(text),
      before: z.exactOptional(z.unknown()),
      after: z.exactOptional(z.unknown()),
    }),
  ),
  added: z.array(placed),
  removed: z.array(placed),
  signals: z.array(z.object({ id: text, before: signalLevel, after: signalLevel })),
});

const scenario = z.object({
  name: z.nullable(text),
  season: z.int(),
  specialties: z.array(text),
  matchChance: chance,
  matchValues: z.array(probability),
  fee: dollars,
  applications: count,
  firstYearApplications: count,
  signalsPlaced: z.object({ gold: count, silver: count }),
  stopAt: count,
  firstYear: z.nullable(z.object({ advanced: chance, firstYear: chance, both: chance })),
  warnings: z.array(warning),
  against: z.nullable(against),
});

export const compareSchema = z.object({
  seed: common.seed,
  worlds: count,
  catalog: common.catalog,
  scenarios: z.array(scenario),
  programs: z.record(text, z.object({ program: text, institution: text, city: text, state: text })),
});
