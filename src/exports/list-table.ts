/** The list itself as tables of the memo: up to where to stop, past it, and the first years. */

import type { ListAnswer, ListedApplication } from "#answers/types.ts";
import type { Chance } from "#core/chance.ts";
import type { ListPdfWords } from "./list-words.ts";
import type { Block, Cell, Column } from "./pdf/memo.ts";

export function listTables(answer: ListAnswer, words: ListPdfWords): readonly Block[] {
  const { applications, firstYear, stopAt } = answer;
  if (applications.length === 0) return [];
  const rows = applications.map((row, i) => cells(row, i + 1, { answer, words }));
  const worth = stopAt > 0 && stopAt < rows.length ? stopAt : rows.length;
  const columns = columnsOf(words);
  return [
    { kind: "heading", level: 2, text: words.headings.list },
    { kind: "text", voice: "plain", text: words.listIntro },
    { kind: "text", voice: "soft", text: words.listNotes },
    { kind: "table", columns, rows: rows.slice(0, worth) },
    ...past(rows.slice(worth), words),
    ...(firstYear ? years(firstYear, answer, words) : []),
  ];
}

function past(rows: readonly (readonly Cell[])[], words: ListPdfWords): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: words.stopRow },
    { kind: "table", columns: columnsOf(words), rows },
  ];
}

function years(
  { applications, chance }: NonNullable<ListAnswer["firstYear"]>,
  answer: ListAnswer,
  words: ListPdfWords,
): readonly Block[] {
  const rows = applications.map((row, i) => cells(row, i + 1, { answer, words }));
  return [
    { kind: "heading", level: 2, text: words.headings.firstYear },
    { kind: "text", voice: "plain", text: words.firstYearNote },
    { kind: "items", voice: "plain", items: words.firstYearChances(chance) },
    ...(rows.length === 0 ? [] : [{ kind: "table", columns: columnsOf(words), rows } as const]),
  ];
}

function columnsOf({ columns }: ListPdfWords): readonly Column[] {
  const left = (title: string, width: number | null): Column => ({ title, width, align: "left" });
  return [
    left(columns.order, 22),
    { ...left(columns.program, null), header: true },
    left(columns.signal, 50),
    left(columns.interview, 64),
    left(columns.ranked, 64),
    left(columns.match, 64),
    { title: columns.gain, width: 26, align: "right" },
  ];
}

interface Said {
  readonly answer: ListAnswer;
  readonly words: ListPdfWords;
}

function cells(row: ListedApplication, order: number, { answer, words }: Said): readonly Cell[] {
  return [
    { text: `${order}` },
    { text: row.institution, below: `${row.program}, ${words.place(row)}`, strong: true },
    signalCell(row, words.signal(row, answer), words.bands[row.band]),
    chanceCell(row.interview, words),
    chanceCell(row.matchIfRanked, words),
    chanceCell(row.match, words),
    { text: words.gain(row.gain) },
  ];
}

function signalCell({ signal }: ListedApplication, name: string, below: string): Cell {
  if (signal === "none") return { text: " ", below };
  return { text: name, below, mark: signal === "gold" ? "full" : "open" };
}

const chanceCell = (chance: Chance, words: ListPdfWords): Cell => ({
  text: words.percent(chance),
  beside: words.range(chance),
  strong: true,
  bar: { low: chance.low, estimate: chance.estimate, high: chance.high },
});
