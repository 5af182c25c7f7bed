/** Words of burnout and of leaving, which a resume does not say. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/unsaid.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";

export const unsaidSchema = z.strictObject({
  about: words,
  words: z.array(
    z.strictObject({
      id: words,
      about: z.enum(["burnout", "leaving"]),
      /** As `findUnsaid` reads them. */
      forms: z.array(z.string().check(z.regex(/^[a-z']+\*?(?: [a-z']+\*?)*$/))),
      beside: z.optional(z.array(words)),
    }),
  ),
  ...cited,
});

const read = onceFor((_: "unsaid") => unsaidSchema.parse(table));

export const unsaidWords = (): z.output<typeof unsaidSchema> => read("unsaid");
