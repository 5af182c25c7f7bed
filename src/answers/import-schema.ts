import * as z from "zod/mini";
import { UNREAD_REASONS } from "#facts/edition/edition.ts";

const text = z.string();
const count = z.int().check(z.nonnegative());
const catalog = z.object({ edition: z.nullable(text), programs: count, applications: count });
const line = { id: text, program: text, institution: text, city: text, state: text };

/** The document that `elective catalog import --json` prints. */
export const importSchema = z.object({
  id: text,
  before: catalog,
  catalog,
  years: z.array(z.int()),
  pages: count,
  notice: z.nullable(text),
  rows: count,
  added: z.array(z.object(line)),
  changed: z.array(
    z.object({
      ...line,
      what: z.array(z.enum(["name", "institution", "city", "positions", "tracks"])),
    }),
  ),
  gone: z.array(z.object(line)),
  unseen: count,
  unplaced: z.array(z.object({ code: text, name: text, why: z.enum(["specialty", "state"]) })),
  unread: z.array(z.object({ page: count, text, why: z.enum(UNREAD_REASONS) })),
});

/** The document that `elective catalog import --undo --json` prints. */
export const undoSchema = z.object({ catalog, builtIn: z.boolean() });
