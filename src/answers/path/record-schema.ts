/** What `elective path record --json` prints. Hours are null where none are known; a number of the record is never made up. */
import * as z from "zod/mini";
import { MADE_WITH, PIECE_TEXTS } from "#dossier/path/terms.ts";
import { IDENTIFIER_KINDS, IDENTIFIER_REASONS } from "#engines/identifiers/types.ts";
import type { Frozen } from "./frozen.ts";
import { citedFields, count, day, text, told, toldFields } from "./told-schema.ts";

/** What a piece has not: what a line of a resume needs first, then what the look back asks. */
export const PIECE_GAPS = [
  "did",
  "number",
  "hours",
  "liked",
  "made-with",
  "quote-from",
  "quote-agreed",
] as const;

/** null is not known. */
const hours = z.nullable(z.number());

const finding = z.object({
  field: z.enum(PIECE_TEXTS),
  kind: z.enum(IDENTIFIER_KINDS),
  why: z.enum(IDENTIFIER_REASONS),
  /** UTF-16 offsets into the field, the end not counted. */
  start: count,
  end: count,
});

const piece = z.object({
  id: text,
  /** Where it stands in the document's record, from 0. */
  place: count,
  /** null where the title itself is held back: what looks like a patient's is not said again. */
  title: z.nullable(text),
  on: day,
  hours,
  lane: z.nullable(z.object({ id: text, name: z.nullable(text) })),
  gaps: z.array(z.enum(PIECE_GAPS)),
  /** Whose time and things; null where nobody said. */
  madeWith: z.nullable(z.enum(MADE_WITH)),
  findings: z.array(finding),
});

const sum = {
  pieces: count,
  withNumber: count,
  hours,
  /** So many pieces have hours. */
  withHours: count,
  liked: count,
  hated: count,
};

export const recordAnswerSchema = z.object({
  today: day,
  /** Newest first. */
  pieces: z.array(piece),
  /** Of the plan of the chosen lane: a piece can name one. */
  tasks: z.array(z.object({ id: text, text })),
  totals: z.object({
    ...sum,
    first: z.nullable(day),
    last: z.nullable(day),
    withLink: count,
    withQuote: count,
    /** The one who said it agreed to be quoted. */
    quotable: count,
    /** Made with work time or things, or nobody is sure. */
    toAsk: count,
    lanes: z.array(z.object({ lane: z.nullable(text), name: z.nullable(text), ...sum })),
  }),
  identifiers: z.object({
    rule: told,
    misses: told,
    rare: told,
    screens: told,
    instead: told,
    kinds: z.array(z.object({ id: z.enum(IDENTIFIER_KINDS), name: text, instead: text })),
  }),
  number: told,
  ownership: z.object({
    madeWith: z.array(z.object({ madeWith: z.enum(MADE_WITH), ...toldFields })),
    clause: z.object({
      name: text,
      why: text,
      ask: z.array(text),
      who: z.array(z.object({ id: text, words: text })),
      ...citedFields,
    }),
  }),
});

export type RecordAnswer = Frozen<z.output<typeof recordAnswerSchema>>;
export type RecordPiece = RecordAnswer["pieces"][number];
export type RecordTotals = RecordAnswer["totals"];
export type PieceGap = (typeof PIECE_GAPS)[number];
