/** What `elective path exit-days --json` prints. */
import * as z from "zod/mini";
import { STATUSES } from "#dossier/path/terms.ts";
import { DAY_TOPICS } from "#facts/path/exit.ts";
import type { Frozen } from "./frozen.ts";
import { YEARS_VERDICTS } from "./licence-schema.ts";
import { count, day, text, toldFields } from "./told-schema.ts";

const maybeDay = z.nullable(day);
const amount = z.nullable(z.number().check(z.nonnegative()));
const names = z.array(text);

const licensed = z.object({
  /** Years credited by the last day: what is credited now, and with all the time until then. */
  least: amount,
  most: amount,
  state: z.nullable(text),
  /** Beside what the state asks for, with the one and with the other. */
  verdictLeast: z.enum(YEARS_VERDICTS),
  verdictMost: z.enum(YEARS_VERDICTS),
});

const lastDay = z.object({
  day,
  from: z.enum(["yours", "notice_now", "contract_end"]),
  /** Before today. */
  past: z.boolean(),
  /** After the contract's end: what holds then is in no contract we know of. */
  afterContract: z.boolean(),
  /** The last day to give notice. */
  notice: z.object({ by: maybeDay, past: z.boolean() }),
  /** From today, parts of months too. */
  payMonths: amount,
  /** Payments of the 120 by then, if each month has one that counts; null is not known. */
  payments: z.nullable(count),
  credited: licensed,
  /** The 45 days of the match: their last, and whether notice or the last day falls in them; null is not known. */
  match: z.object({ bindsThrough: maybeDay, inside: z.nullable(z.boolean()) }),
  /** If cover ends with the job; null where the end of the job is not known. */
  insurance: z.object({ chooseBy: maybeDay }),
  /** The most that a status lasts after; null where it is not known, or no end was found. */
  visaUntil: maybeDay,
});

const topic = z.object({ ...toldFields, ask: names });

export const exitDaysSchema = z.object({
  today: day,
  days: z.array(lastDay),
  /** A day that would be here by itself and is not, with what it waits for. */
  notShown: z.array(z.object({ from: z.enum(["notice_now", "contract_end"]), missing: names })),
  /** What hangs on the last day: who says so, whom to ask. */
  topics: z.array(
    z.extend(topic, {
      id: z.enum(DAY_TOPICS),
      /** Sentences of the contract that the user kept, by clause. */
      kept: z.array(z.object({ clause: text, sentence: text })),
    }),
  ),
  visa: z.extend(topic, { id: z.enum(STATUSES) }),
  needed: count,
  /** Fields that are not known and would settle something here: pointers. */
  missing: names,
});

export type ExitDaysAnswer = Frozen<z.output<typeof exitDaysSchema>>;
export type ExitDay = ExitDaysAnswer["days"][number];
