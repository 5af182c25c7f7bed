/** The document that `elective path resume --format json` prints; the types are read off it. */
import * as z from "zod/mini";
import { IDENTIFIER_KINDS } from "#engines/identifiers/types.ts";
import { citedFields, count, text } from "./told-schema.ts";

export const RESUME_KINDS = ["normal", "short"] as const;
export type ResumeKind = (typeof RESUME_KINDS)[number];

export const SECTIONS = [
  "training",
  "work",
  "experience",
  "projects",
  "education",
  "licenses",
  "publications",
  "awards",
  "skills",
  "languages",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** JSON pointer (RFC 6901) into the resident's document. */
const pointer = text;

const line = z.object({
  at: pointer,
  text,
  /** Where each of its numbers has to stand. */
  proof: z.array(pointer),
});

/** What makes a line come first, before the day it was made. */
const REASONS = ["numbered", "lane"] as const;

const bullet = z.object({
  ...line.shape,
  kind: z.enum(["work", "quote"]),
  /** The id of the piece of work it is made of. */
  piece: text,
  on: text,
  because: z.array(z.enum(REASONS)),
  /** Every number of the text, and the field it stands in. */
  numbers: z.array(z.object({ text, from: pointer })),
});

const entry = z.object({
  at: pointer,
  title: text,
  /** Employer and town, or who gave it. */
  where: z.nullable(text),
  when: z.nullable(text),
  link: z.nullable(text),
  bullets: z.array(bullet),
});

const section = z.object({
  id: z.enum(SECTIONS),
  /** Entries that are only names stand on one line. */
  inline: z.boolean(),
  entries: z.array(entry),
});

const draft = z.object({
  kind: z.enum(RESUME_KINDS),
  name: z.nullable(text),
  contacts: z.array(line),
  headline: z.nullable(line),
  summary: z.nullable(line),
  sections: z.array(section),
});

export const MISSING = [
  "name",
  "email",
  "clinical_half",
  "other_half",
  "training",
  "education",
  "record",
  "did",
  "number",
  "quote_leave",
  "quote_from",
  "few_bullets",
  "more_bullets",
  "no_such_piece",
] as const;

const missing = z.object({
  code: z.enum(MISSING),
  at: pointer,
  /** What it is missing from, as the user calls it; null for the resume itself. */
  of: z.nullable(text),
});

const checks = z.object({
  missing: z.array(missing),
  /** Numbers in the texts: how many, and those that stand in no entry. */
  numbers: z.object({
    checked: count,
    notInLog: z.array(z.object({ at: pointer, line: text, number: text })),
  }),
  /** Words of burnout and leaving. */
  unsaid: z.array(
    z.object({ at: pointer, line: text, found: text, about: z.enum(["burnout", "leaving"]) }),
  ),
  /** What might tell who a patient is. None found proves nothing. */
  identifiers: z.array(
    z.object({ at: pointer, line: text, found: text, kind: z.enum(IDENTIFIER_KINDS) }),
  ),
});

export const resumeAnswerSchema = z.object({
  normal: draft,
  /** With everything that could stand on it; `fit` is what does. */
  short: draft,
  /** What is given up for room: the last first. Pointers of bullets and of entries. */
  order: z.array(pointer),
  headline: z.object({
    /** Null until both halves are there. */
    text: z.nullable(text),
    length: count,
    most: count,
    /** Characters too many. */
    over: count,
    ...citedFields,
  }),
  checks,
  settings: z.array(z.object({ id: text, text, ...citedFields })),
  rules: z.array(z.object({ id: text, text, ...citedFields })),
});

export type ResumeAnswer = z.output<typeof resumeAnswerSchema>;
export type Draft = z.output<typeof draft>;
export type Section = z.output<typeof section>;
export type Entry = z.output<typeof entry>;
export type Bullet = z.output<typeof bullet>;
export type Line = z.output<typeof line>;
export type Missing = z.output<typeof missing>;
export type ResumeChecks = z.output<typeof checks>;

/** A short resume on its one page, and what had no room. */
export const fitSchema = z.object({
  draft,
  /** False where even the name, the contacts and the summary need more. */
  fits: z.boolean(),
  pages: count,
  /** Points of the letters of the text. */
  points: z.number(),
  leftOut: z.array(z.object({ at: pointer, text })),
});
export type Fit = z.output<typeof fitSchema>;

/** As printed. */
export const resumePrintedSchema = z.object({ ...resumeAnswerSchema.shape, fit: fitSchema });
