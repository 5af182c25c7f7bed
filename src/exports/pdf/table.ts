/** A table as it is read aloud, rows and headers known, and as it is looked at: its head on every page. */
import { ink, measure, paper, type Type, types } from "./ink.ts";
import type { Cell, Column } from "./memo.ts";
import type { Element, Place, Sheet } from "./sheet.ts";

type Row = readonly Cell[];

interface Frame {
  readonly sheet: Sheet;
  readonly columns: readonly (Column & { readonly x: number; readonly room: number })[];
}

/** Rows that stay with the head of a table. */
const FIRST_ROWS = 3;
const GAP = 9;
const PAD = 3.6;
const MARK = 9;
const BAR = 5;
/** Where what stands beside a number begins, so that it stands in a column of its own. */
const BESIDE = 24;

export interface TableOptions {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly total?: boolean;
}

export function table(sheet: Sheet, parent: Element, { columns, rows, total }: TableOptions): void {
  const frame = { sheet, columns: placed(columns) };
  const heights = rows.map((row) => rowHeight(frame, row));
  const element = sheet.group(parent, "Table");
  sheet.need(headHeight(frame) + sum(heights.slice(0, FIRST_ROWS)));
  drawHead(frame, sheet.group(element, "THead"));
  const body = sheet.group(element, "TBody");
  rows.forEach((row, i) => {
    const height = heights[i] ?? 0;
    if (sheet.need(height)) sheet.decorate(() => drawHead(frame, null), "Pagination");
    else if (i > 0) line(frame, ink.rule);
    drawRow(frame, body, { row, height, strong: total === true && i === rows.length - 1 });
  });
  element.end();
}

const sum = (points: readonly number[]): number => points.reduce((a, b) => a + b, 0);

/** From left to right; the one without a width takes what the others leave. */
function placed(columns: readonly Column[]): Frame["columns"] {
  const taken = sum(columns.map(({ width }) => width ?? 0)) + GAP * (columns.length - 1);
  let x: number = paper.side;
  return columns.map((column) => {
    const room = column.width ?? measure - taken;
    const at = { ...column, x, room };
    x += room + GAP;
    return at;
  });
}

function line({ sheet }: Frame, color: string): void {
  const { y } = sheet;
  sheet.decorate(() => {
    sheet.doc
      .lineWidth(0.5)
      .moveTo(paper.side, y)
      .lineTo(paper.width - paper.side, y)
      .stroke(color);
  });
}

const headHeight = ({ sheet, columns }: Frame): number =>
  Math.max(...columns.map(({ title, room }) => sheet.height(title, types.small, room))) + PAD;

/** Tagged the first time; on later pages it is there for the eye, and read once is enough for the ear. */
function drawHead(frame: Frame, head: Element | null): void {
  const { sheet, columns } = frame;
  const height = headHeight(frame);
  const top = sheet.y;
  const row = head && sheet.group(head, "TR");
  for (const { title, x, room, align } of columns) {
    const y = top + height - PAD - sheet.height(title, types.small, room);
    const draw = () => void sheet.write(title, types.small, { x, y, width: room, align });
    if (row) sheet.tag(row, "TH", draw, { scope: "Column" });
    else draw();
  }
  sheet.y = top + height;
  if (head) line(frame, ink.edge);
  else drawEdge(frame);
}

/** Within what is decoration already. */
function drawEdge({ sheet }: Frame): void {
  const { doc, y } = sheet;
  doc
    .lineWidth(0.5)
    .moveTo(paper.side, y)
    .lineTo(paper.width - paper.side, y)
    .stroke(ink.edge);
}

interface Drawn {
  readonly row: Row;
  readonly height: number;
  readonly strong: boolean;
}

function drawRow({ sheet, columns }: Frame, body: Element, { row, height, strong }: Drawn): void {
  const element = sheet.group(body, "TR");
  const y = sheet.y + PAD;
  columns.forEach(({ x, room, align, header }, i) => {
    const cell = row[i] ?? { text: "" };
    const shown = strong ? { ...cell, strong } : cell;
    const draw = () => drawCell(sheet, shown, { x, y, width: room, align });
    if (header) sheet.tag(element, "TH", draw, { scope: "Row" });
    else sheet.tag(element, "TD", draw);
  });
  element.end();
  sheet.y += height;
}

const typeOf = (cell: Cell): Type => (cell.strong ? types.strong : types.cell);

function rowHeight({ sheet, columns }: Frame, row: Row): number {
  const heights = columns.map(({ room }, i) => cellHeight(sheet, row[i] ?? { text: "" }, room));
  return Math.max(...heights) + 2 * PAD;
}

function cellHeight(sheet: Sheet, cell: Cell, room: number): number {
  const width = cell.mark ? room - MARK : room;
  const below = cell.below ? sheet.height(cell.below, types.small, room) : 0;
  return sheet.height(cell.text, typeOf(cell), width) + (cell.bar ? BAR + 3 : below);
}

function drawCell(sheet: Sheet, cell: Cell, place: Place): void {
  const tabular = !cell.below && !cell.mark;
  const indent = cell.mark ? MARK : 0;
  if (cell.mark) drawMark(sheet, cell.mark, place);
  const text = { ...place, x: place.x + indent, width: place.width - indent, tabular };
  // The space at the end is for who copies or hears the cell: what follows is another word.
  const y = sheet.write(`${cell.text} `, typeOf(cell), text);
  if (cell.beside) {
    const x = place.x + Math.max(BESIDE, sheet.width(cell.text, typeOf(cell), tabular) + 4);
    const width = place.x + place.width - x + GAP;
    sheet.write(cell.beside, types.small, { x, y: place.y + 1.6, width, tabular });
  }
  if (cell.below) sheet.write(cell.below, types.small, { ...place, y });
  if (cell.bar) drawBar(sheet, cell.bar, { ...place, y: y + 2 });
}

function drawMark({ doc }: Sheet, mark: "full" | "open", { x, y }: Place): void {
  doc.circle(x + 3, y + 5.4, 2.7).lineWidth(0.9);
  if (mark === "full") doc.fillAndStroke(ink.text, ink.text);
  else doc.stroke(ink.text);
}

function drawBar({ doc }: Sheet, bar: NonNullable<Cell["bar"]>, { x, y, width }: Place): void {
  const at = (p: number) => x + p * width;
  doc
    .lineWidth(0.5)
    .moveTo(x, y + BAR / 2)
    .lineTo(x + width, y + BAR / 2)
    .stroke(ink.rule);
  doc.rect(at(bar.low), y + 1, Math.max(1, at(bar.high) - at(bar.low)), BAR - 2).fill(HALF);
  doc.rect(at(bar.estimate) - 0.6, y, 1.2, BAR).fill(ink.accent);
}

const HALF = "#9cbcc5";
