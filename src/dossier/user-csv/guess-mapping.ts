/**
 * Which column probably holds what: from its title, checked on its cells. A guess is data that a
 * person can change; nothing is read by a guess that the cells speak against.
 */
import { ALL_FIELDS, isName, type SheetField } from "./fields.ts";
import { HEADER_WORDS, saysPercent, saysPreferred, titleWords } from "./header-words.ts";
import { type ColumnUse, UNUSED } from "./mapping.ts";
import { readCell } from "./read-cell.ts";
import { unitOf } from "./read-share.ts";
import { saysNothing } from "./read-words.ts";

export interface GuessedColumn extends ColumnUse {
  /** `high`: the template's own title; `medium`: its words; `low`: its words, but not most cells; null: no guess. */
  readonly confidence: "high" | "medium" | "low" | null;
}

/** Cells that decide; the first ones are enough. */
const SAMPLE = 200;

/** One guess per column; of two that would hold the same, the surer and then the first. */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly GuessedColumn[] {
  const sample = rows.slice(0, SAMPLE);
  const guesses = header.map((title, i) =>
    guessColumn(
      title,
      sample.map((cells) => cells[i] ?? "").filter((cell) => !saysNothing(cell)),
    ),
  );
  return guesses.map((guess, i) => (isBest(guess, i, guesses) ? guess : NO_GUESS));
}

const NO_GUESS: GuessedColumn = { ...UNUSED, confidence: null };
const SURE = { high: 3, medium: 2, low: 1 } as const;
const sureness = ({ confidence }: GuessedColumn): number =>
  confidence === null ? 0 : SURE[confidence];

const isBest = (guess: GuessedColumn, at: number, all: readonly GuessedColumn[]): boolean =>
  !all.some(
    (other, i) =>
      other.field === guess.field &&
      (sureness(other) > sureness(guess) || (sureness(other) === sureness(guess) && i < at)),
  );

function guessColumn(title: string, cells: readonly string[]): GuessedColumn {
  const exact = exactField(title);
  const use = (field: SheetField): ColumnUse => ({
    field,
    rule: saysPreferred(title) ? "preferred" : "strict",
    unit: unitOf(cells, saysPercent(title)),
  });
  if (exact) return { ...use(exact), confidence: sureOf(exact, cells) };
  if (mostly(cells, isCode)) return { ...use("program"), confidence: "medium" };
  const words = titleWords(title);
  const found = HEADER_WORDS.filter(({ pattern, not }) => pattern.test(words) && !not?.test(words));
  const tried = found.map(({ field }) => tryField(use(field), field, cells));
  return tried.find(({ confidence }) => confidence !== null) ?? NO_GUESS;
}

/** The template's titles and the names of the fields themselves, in any case. */
function exactField(title: string): SheetField | null {
  const words = titleWords(title);
  const found = ALL_FIELDS.find(
    (spec) => titleWords(spec.title) === words || spec.field === title.trim(),
  );
  return found?.field ?? null;
}

/** Many tables have a "program id" of another list. */
const sureOf = (field: SheetField, cells: readonly string[]): "high" | "low" =>
  field === "program" && cells.length > 0 && !cells.some(isCode) ? "low" : "high";

const isCode = (cell: string): boolean =>
  /^\s*\d{4}(-[a-z]{2})?-\d{3}(-[a-z0-9]+)*\s*$/i.test(cell) ||
  /^\s*\d{7}[CMPAR][0-9A-Z]\s*$/i.test(cell);

const mostly = (cells: readonly string[], fits: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(fits).length * 2 > cells.length;

/** An empty column is what its title says; one none of whose cells can be read is not. */
function tryField(use: ColumnUse, field: SheetField, cells: readonly string[]): GuessedColumn {
  const fits = fitOf(field, use);
  if (cells.length === 0 || mostly(cells, fits)) return { ...use, confidence: "medium" };
  return cells.some(fits) ? { ...use, confidence: "low" } : NO_GUESS;
}

function fitOf(field: SheetField, use: ColumnUse): (cell: string) => boolean {
  if (field === "program") return isCode;
  if (isName(field)) return (cell) => /\p{L}/u.test(cell);
  return (cell) => readCell(field, cell, use).kind === "fact";
}
