/** Who answers, and when. Checked by hand at every release; the day it was is in each row. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/crisis.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";

const minutes = z.int().check(z.minimum(0), z.maximum(2880));

const hours = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("any-time") }),
  /** Every day from one minute of the day to another, which may be past midnight (1500 is 1 a.m.). */
  z.object({
    kind: z.literal("daily"),
    zone: z.literal("America/New_York"),
    from: minutes,
    to: minutes,
  }),
  z.object({ kind: z.literal("not-given") }),
]);

const resource = z.object({
  id: words,
  name: words,
  /** What to dial; null where nobody answers a call. */
  call: z.nullable(words),
  /** Where to send a text, and the word it has to be; null where there is none. */
  text: z.nullable(z.object({ to: words, word: z.nullable(words) })),
  site: z.nullable(words),
  hours,
  facts: words,
  verified: z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/)),
  ...cited,
});

export const helpSchema = z.object({
  resources: z.array(resource),
  people: z.array(z.object({ id: words, name: words })),
  licenseFear: z.object({
    text: words,
    counts: z.array(z.object({ text: words, ...cited })),
    ...cited,
  }),
  phrases: z.object({ about: words, words: z.array(words), ...cited }),
});

export type Help = z.output<typeof helpSchema>;
export type HelpResource = Help["resources"][number];

const read = onceFor((_: "help"): Help => helpSchema.parse(table));

export const help = (): Help => read("help");
