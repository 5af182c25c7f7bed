/** Plain text that fits a terminal of a hundred columns. */
import { safeText } from "#dossier/safe-text.ts";

export const PAGE = 100;

export interface Column<Row> {
  readonly title: string;
  /** Columns of the terminal; a longer cell is cut. */
  readonly width: number;
  readonly right?: boolean;
  readonly cell: (row: Row, index: number) => string;
}

/** A line of titles, then a line per row, two spaces between columns. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const titles = columns.map((column) => fitted(column.title, column));
  const lines = rows.map((row, i) => columns.map((column) => fitted(column.cell(row, i), column)));
  return [titles, ...lines].map((cells) => `${cells.join("  ").trimEnd()}\n`).join("");
}

function fitted(
  text: string,
  { width, right = false }: Omit<Column<never>, "cell" | "title">,
): string {
  const chars = [...safeText(text)];
  const cut = chars.length > width ? `${chars.slice(0, width - 1).join("")}…` : chars.join("");
  return right ? cut.padStart(width) : cut.padEnd(width);
}

/** Breaks a text between words; later lines are indented. A word longer than the page stays whole. */
export function wrap(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of safeText(text).split(" ")) {
    const next = line === "" ? word : `${line} ${word}`;
    if (next.length > PAGE && line !== "") {
      lines.push(line);
      line = indent + word;
    } else line = next;
  }
  return `${[...lines, line].join("\n")}\n`;
}

/** A section with its title, or nothing where there is nothing to say. */
export const section = (title: string, body: string): string =>
  body === "" ? "" : `\n${title}\n${body}`;
