/** What the words in a rotation's title say of the hours it leaves. Our judgment, all of it. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/rotation-words.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";

/** As `BLOCK_KINDS` of the document, which facts do not read; a test holds the two together. */
const kind = z.enum([
  "heavy",
  "normal",
  "light",
  "elective",
  "research",
  "outpatient",
  "night_float",
  "icu",
  "vacation",
]);

/** Lower case, a space between words. */
const phrases = z.array(words).check(z.minLength(1));

export const rotationWordsSchema = z.object({
  about: words,
  ...cited,
  /** A kind of null stops a longer phrase from being read as a shorter one in it: "med ed" is no ED. */
  kinds: z.array(z.object({ kind: z.nullable(kind), phrases })),
  roles: z.array(
    z.object({ role: z.enum(["call", "off", "post_call", "teaching", "generic"]), phrases }),
  ),
});

export type RotationWordTable = z.output<typeof rotationWordsSchema>;

const read = onceFor((_: "words") => rotationWordsSchema.parse(table));

export const rotationWords = (): RotationWordTable => read("words");
