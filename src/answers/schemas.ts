/** The answers as other programs may rely on them (`contracts.md`); `types.ts` says what each field means. */
import * as z from "zod/mini";
import {
  chance,
  common,
  count,
  dollars,
  excluded,
  footing,
  probability,
  programFields,
  reason,
  signalLevel,
  text,
  verifyItem,
  year,
} from "./schema-words.ts";

const application = z.object({
  ...programFields,
  signal: signalLevel,
  band: z.enum(["reach", "target", "likely"]),
  interview: chance,
  match: chance,
  matchIfRanked: chance,
  gain: z.number(),
  worth: z.exactOptional(
    z.array(
      z.object({
        level: z.enum(["none", "silver", "gold"]),
        matchChance: probability,
        objective: z.number(),
      }),
    ),
  ),
  reasons: z.array(reason),
  verify: z.array(verifyItem),
  fit: z.object({ value: z.number() }),
});

const signalUse = {
  level: z.enum(["silver", "gold"]),
  id: text,
  matchChance: z.number(),
  objective: z.number(),
};

const placedSignals = z.object({
  specialty: text,
  gold: count,
  silver: count,
  goldPlaced: count,
  silverPlaced: count,
  season: z.int(),
  quality: text,
  source: text,
  note: z.nullable(text),
  oneMore: z.exactOptional(z.array(z.object(signalUse))),
  swaps: z.exactOptional(z.array(z.object({ ...signalUse, from: text }))),
});

const firstYear = z.object({
  applications: z.array(application),
  chance: z.object({ advanced: chance, firstYear: chance, both: chance }),
});

export const listSchema = z.object({
  ...common,
  detail: z.enum(["coarse", "refined"]),
  matchChance: chance,
  matchValues: z.array(probability),
  objective: z.object({ value: z.number(), upperBound: z.number(), method: text }),
  fee: z.object({
    total: dollars,
    bySpecialty: z.record(text, dollars),
    fixed: z.array(z.object({ item: text, amount: dollars, source: text })),
  }),
  applications: z.array(application),
  firstYear: z.exactOptional(firstYear),
  excluded: z.array(excluded),
  curve: z.array(z.object({ applications: count, fee: dollars, matchChance: probability })),
  stopAt: count,
  stopRule: text,
  signals: z.array(placedSignals),
  ...footing,
});

export const oddsSchema = z.object({
  ...common,
  programs: z.array(
    z.object({
      ...programFields,
      interview: z.object({
        none: chance,
        silver: z.exactOptional(chance),
        gold: z.exactOptional(chance),
      }),
      match: chance,
      matchIfRanked: chance,
      reasons: z.array(reason),
    }),
  ),
  excluded: z.array(excluded),
  ...footing,
});

export const portfolioSchema = z.object({
  chosen: z.array(z.object({ id: text, level: signalLevel })),
  value: z.number(),
  upperBound: z.number(),
  method: z.enum(["exact", "greedy", "greedy+swap"]),
  order: z.array(text),
  values: z.array(z.number()),
  cost: z.number(),
});

const specialtyInfo = {
  slug: text,
  name: text,
  entry: z.enum(["PGY-1", "PGY-2"]),
  service: z.nullable(text),
  match: text,
  offered: z.boolean(),
  programs: count,
  signals: z.nullable(
    z.object({
      season: z.int(),
      gold: count,
      silver: count,
      quality: text,
      source: text,
      note: z.nullable(text),
    }),
  ),
};

export const specialtiesSchema = z.object({
  season: z.int(),
  catalog: common.catalog,
  specialties: z.array(z.object({ ...specialtyInfo, firstYear: z.boolean() })),
  known: footing.known,
  sources: footing.sources,
});

const confidence = z.nullable(z.enum(["high", "medium", "low"]));

const statedFact = z.object({
  fact: z.enum([
    "setting",
    "school",
    "owner",
    "h1bFilings",
    "teachingHealthCenter",
    "rating",
    "research",
  ]),
  value: z.nullable(z.union([text, z.number(), z.boolean()])),
  unit: z.nullable(text),
  source: z.nullable(text),
  year,
  quality: z.nullable(
    z.enum(["primary", "derived", "secondary", "unverified", "inferred", "user"]),
  ),
  confidence,
});

const trackFacts = z.object({
  code: text,
  name: text,
  kind: z.enum(["categorical", "primary-care", "preliminary", "advanced", "physician"]),
  current: z.boolean(),
  restricted: z.boolean(),
  linked: z.nullable(text),
});

export const programSchema = z.object({
  asked: text,
  catalog: common.catalog,
  id: text,
  program: text,
  role: z.enum(["training", "first-year", "physician", "advanced"]),
  site: z.nullable(text),
  siteConfidence: confidence,
  institution: z.object({ code: text, name: text, city: text, state: text, division: text }),
  place: z.nullable(z.object({ city: text, state: text })),
  specialty: z.object(specialtyInfo),
  tracks: z.array(trackFacts),
  history: z.array(
    z.object({ year: z.int(), offered: z.nullable(count), filled: z.nullable(count) }),
  ),
  facts: z.array(statedFact),
  policies: z.array(z.object({ policy: verifyItem.shape.fact, known: z.boolean(), text })),
  sources: footing.sources,
});
