/** What the schemas of the answers say again and again; `types.ts` says what each field means. */
import * as z from "zod/mini";

export const probability = z.number().check(z.minimum(0), z.maximum(1));
export const count = z.int().check(z.nonnegative());
export const text = z.string();
export const dollars = z.nullable(z.number().check(z.nonnegative()));
export const year = z.nullable(z.int());

export const chance = z.object({ estimate: probability, low: probability, high: probability });
export const reason = z.object({ fact: text, effect: z.number(), source: text, year });
export const signalLevel = z.enum(["none", "silver", "gold"]);
export const warning = z.object({ code: text, text });

export const programFields = {
  id: text,
  tracks: z.array(text),
  service: z.nullable(text),
  program: text,
  institution: text,
  city: text,
  state: text,
  specialty: text,
};

export const verifyItem = z.object({
  fact: z.enum([
    "visa",
    "minimum-score",
    "graduation-year",
    "us-experience",
    "still-open",
    "comlex",
    "signals",
    "restricted-track",
  ]),
  known: z.boolean(),
  text,
});

export const excluded = z.object({
  id: text,
  program: text,
  institution: text,
  gate: text,
  rule: z.enum(["strict", "preferred", "user"]),
  found: text,
  source: text,
});

/** What both answers say about where they come from. */
export const common = {
  season: z.int(),
  seed: z.int(),
  catalog: z.object({ edition: z.nullable(text), programs: count, applications: count }),
};
export const footing = {
  known: z.record(text, z.object({ known: count, of: count })),
  sources: z.record(text, text),
  warnings: z.array(warning),
};
