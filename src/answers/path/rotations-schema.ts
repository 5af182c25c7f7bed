/** The document that `elective path rotations FILE --json` prints. */
import * as z from "zod/mini";
import { rotationsSchema } from "#dossier/path/plan-schema.ts";
import { NOTE_CODES, SKIP_CODES, SOURCES } from "#dossier/rotations/report.ts";
import { citedFields, count, day, text } from "./told-schema.ts";

const block = z.object({
  from: day,
  to: day,
  name: z.optional(text),
  kind: z.optional(text),
  byHand: z.optional(z.boolean()),
});

const report = z.object({
  source: z.enum(SOURCES),
  zone: z.nullable(z.object({ name: text, by: z.enum(["calendar", "events", "asked"]) })),
  kept: z.object({ entries: count, blocks: count, calls: count, daysOff: count }),
  typed: count,
  unknownKind: z.array(text),
  skipped: z.array(z.object({ line: count, text, why: z.enum(SKIP_CODES) })),
  notes: z.array(z.object({ code: z.enum(NOTE_CODES), line: z.nullable(count), text })),
  overlaps: z.array(z.object({ first: count, second: count, from: day, to: day })),
});

export const rotationsAnswerSchema = z.object({
  /** What the document would hold, kinds typed by hand put back. */
  rotations: rotationsSchema,
  report,
  byHand: count,
  gone: z.array(block),
  left: z.array(z.enum(["blocks", "calls", "daysOff"])),
  kinds: z.object({ text, ...citedFields }),
});
