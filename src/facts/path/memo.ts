/** When to look back at the plan, and how much outside work settles it. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/memo.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";

const fact = { text: words, ...cited };

export const memoTableSchema = z.strictObject({
  about: words,
  /** Months of the plan that are over, rising. */
  months: z.strictObject({ at: z.array(z.int().check(z.positive())), ...fact }),
  /** Pieces of outside work. */
  enough: z.strictObject({ pieces: z.int().check(z.positive()), ...fact }),
});

const read = onceFor((_: "memo") => memoTableSchema.parse(table));

export const memoTable = (): z.output<typeof memoTableSchema> => read("memo");
