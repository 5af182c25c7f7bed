/** Messages to people who do the work: how long, what to ask for, what comes after. No rate of reply is known. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/people.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";

const most = z.int().check(z.positive());
const fact = { text: words, ...cited };

export const peopleTableSchema = z.strictObject({
  about: words,
  /** Words of a message, at most. */
  message: z.strictObject({ words: most, ...fact }),
  /** Characters of a note with an invitation; the second by one report of free accounts. */
  note: z.strictObject({ characters: most, freeCharacters: most, ...fact }),
  /** Minutes to ask for. */
  call: z.strictObject({ low: most, high: most, ...fact }),
  thanks: z.strictObject({ hours: most, ...fact }),
  followUp: z.strictObject(fact),
  followUpDays: z.strictObject({ days: most, ...fact }),
  calls: z.strictObject({ count: most, ...fact }),
});

const read = onceFor((_: "people") => peopleTableSchema.parse(table));

export const peopleTable = (): z.output<typeof peopleTableSchema> => read("people");
