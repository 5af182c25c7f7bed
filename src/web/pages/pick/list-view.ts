/** The part of the list that is on show, and in which order. The list itself never changes by it. */
import type { Band, ListedApplication, SignalLevel } from "#answers/types.ts";

export type SortBy = "order" | "chance" | "institution" | "state";

export interface ListView {
  readonly text: string;
  readonly state: string;
  readonly band: Band | "";
  readonly signal: SignalLevel | "any" | "";
  readonly sort: SortBy;
}

export const wholeList: ListView = { text: "", state: "", band: "", signal: "", sort: "order" };

export const isFiltered = ({ text, state, band, signal }: ListView): boolean =>
  plain(text) !== "" || state !== "" || band !== "" || signal !== "";

/** One application and its place in the order they were worth adding, counted from 1. */
export interface NumberedRow {
  readonly row: ListedApplication;
  readonly order: number;
}

export function shownRows(
  rows: readonly ListedApplication[],
  view: ListView,
): readonly NumberedRow[] {
  const numbered = rows.map((row, i) => ({ row, order: i + 1 }));
  const shown = isFiltered(view) ? numbered.filter(({ row }) => passes(row, view)) : numbered;
  return view.sort === "order" ? shown : shown.toSorted(comparisons[view.sort]);
}

function passes(row: ListedApplication, view: ListView): boolean {
  if (view.state !== "" && row.state !== view.state) return false;
  if (view.band !== "" && row.band !== view.band) return false;
  if (view.signal === "any" && row.signal === "none") return false;
  if (view.signal !== "" && view.signal !== "any" && row.signal !== view.signal) return false;
  return hasText([row.institution, row.program, row.city, row.state, row.id], view.text);
}

/** True when every word typed begins a word somewhere in the parts. */
export function hasText(parts: readonly string[], typed: string): boolean {
  const asked = plain(typed);
  if (asked === "") return true;
  const found = ` ${plain(parts.join(" "))}`;
  return asked.split(" ").every((word) => found.includes(` ${word}`));
}

/** Small letters without accents, words apart by one space: what is typed in haste still finds. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

type Compare = (a: NumberedRow, b: NumberedRow) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What ties keeps the order worth adding. */
const comparisons: Readonly<Record<Exclude<SortBy, "order">, Compare>> = {
  chance: (a, b) => b.row.match.estimate - a.row.match.estimate || a.order - b.order,
  institution: (a, b) =>
    byText(plain(a.row.institution), plain(b.row.institution)) || a.order - b.order,
  state: (a, b) =>
    byText(a.row.state, b.row.state) || byText(a.row.city, b.row.city) || a.order - b.order,
};

/** The states on the list, in order of their letters. */
export const statesIn = (rows: readonly ListedApplication[]): readonly string[] =>
  [...new Set(rows.map((row) => row.state))].filter(Boolean).toSorted(byText);
