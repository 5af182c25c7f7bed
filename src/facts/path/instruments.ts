/**
 * Two measures of burnout. Their questions belong to their authors: `data/path/instruments.json` quotes them
 * with credit, outside the license of this project (`NOTICE`). What a result means is said in our own words.
 */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import notes from "#data/path/check-in.json" with { type: "json" };
import table from "#data/path/instruments.json" with { type: "json" };
import { cited, sourceIds, words } from "./cited-schema.ts";

const owned = {
  name: words,
  credit: words,
  owner: words,
  ownerPage: z.nullable(z.url()),
  terms: words,
  termsSources: sourceIds,
};

const subscale = z.object({
  id: z.enum(["personal", "work", "patient"]),
  /** With fewer answers there is no score. */
  minAnswered: z.int(),
  minAnsweredBasis: words,
  items: z.array(
    z.object({
      n: z.int(),
      text: words,
      scale: z.enum(["frequency", "degree"]),
      reverse: z.boolean(),
    }),
  ),
});

const fiveWords = z.array(words).check(z.length(5));

export const instrumentsSchema = z.object({
  rights: words,
  cbi: z.object({
    ...owned,
    scales: z.object({ frequency: fiveWords, degree: fiveWords }),
    points: z.array(z.int()).check(z.length(5)),
    subscales: z.array(subscale),
    cutoff: z.int(),
    /** Help is offered where this item was answered with this many of 0 to 4 or more. */
    triggerItem: z.int(),
    triggerFrom: z.int(),
    ...cited,
  }),
  single: z.object({
    ...owned,
    stem: words,
    options: z.array(z.object({ value: z.int(), text: words })).check(z.length(5)),
    cutoff: z.int(),
    triggerFrom: z.int(),
    ...cited,
  }),
});

const note = z.object({ id: words, text: words, ...cited });

export const checkInNotesSchema = z.object({
  notes: z.array(z.object({ about: z.enum(["means", "does-not"]), ...note.shape })),
  /** How others answered, by other measures. */
  others: z.array(note),
});

export type Instruments = z.output<typeof instrumentsSchema>;
export type CheckInNotes = z.output<typeof checkInNotesSchema>;

const read = onceFor((_: "instruments"): Instruments => instrumentsSchema.parse(table));
const readNotes = onceFor((_: "notes"): CheckInNotes => checkInNotesSchema.parse(notes));

export const instruments = (): Instruments => read("instruments");
export const checkInNotes = (): CheckInNotes => readNotes("notes");
