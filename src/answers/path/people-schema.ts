/** What `elective path people --json` prints. */
import * as z from "zod/mini";
import type { Frozen } from "./frozen.ts";
import { count, day, text, told } from "./told-schema.ts";

const maybe = z.nullable(text);

/** What is next with a person; `wait` and `done` ask for nothing. */
export const NEXT_ACTS = [
  ...["write", "shorten", "send", "wait", "follow_up", "set_call", "call", "thank", "done"],
] as const;
export type NextAct = (typeof NEXT_ACTS)[number];

const message = z.object({
  text,
  words: count,
  /** Words above the most; 0 where it fits. */
  over: count,
  /** Worked out from the prompts, or as the user wrote it. */
  from: z.enum(["prompts", "yours"]),
  /** What in it speaks of burnout or of leaving, as it stands there: others will read it. */
  unsaid: z.array(text),
});

const person = z.object({
  id: text,
  name: text,
  role: maybe,
  /** Null while a prompt is missing. */
  message: z.nullable(message),
  /** Notes with an invitation, each the longest of the prompts' words that fits; null where none does. */
  notes: z.object({ long: maybe, short: maybe }),
  /** Prompts and fields that the message waits for: pointers. */
  missing: z.array(text),
  next: z.object({
    act: z.enum(NEXT_ACTS),
    /** By when; null where it has no day. */
    on: z.nullable(day),
    late: z.boolean(),
  }),
});

export const peopleSchema = z.object({
  today: day,
  people: z.array(person),
  calls: z.object({ held: count, of: count, sent: count, replied: count }),
  /** Days for a calendar, the first first. Titles are for the export: neutral, and without a name. */
  calendar: z.array(
    z.object({ on: day, what: z.enum(["call", "follow_up", "thank"]), person: text }),
  ),
  /** Words of a message, and characters of the two notes, at most. */
  limits: z.object({ words: count, note: count, shortNote: count }),
  facts: z.array(told),
});

export type PeopleAnswer = Frozen<z.output<typeof peopleSchema>>;
export type PersonTold = PeopleAnswer["people"][number];
