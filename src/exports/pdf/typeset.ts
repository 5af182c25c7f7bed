/**
 * A memo set on paper: tagged, so that it is read aloud in order; text, so that it can be searched and
 * copied; the same bytes for the same memo, fonts and day.
 */
import { toBytes } from "pdfkit/output";
import { type Fonts, ink, measure, paper, types } from "./ink.ts";
import type { Block, Memo } from "./memo.ts";
import { CURVE_HEIGHT, curveFigure, drawPeople, peopleHeight, peopleWidth } from "./pictures.ts";
import { Sheet } from "./sheet.ts";
import { table } from "./table.ts";
import { unpackFont } from "./unpack-font.ts";

export interface TypesetOptions {
  readonly fonts: Fonts;
  /** When the document says it was made. */
  readonly made: Date;
}

export async function typeset(
  memo: Memo,
  options: TypesetOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language } = memo;
  const sheet = new Sheet({ title, language, made: options.made, fonts: await unpacked(options) });
  memo.blocks.forEach((block, i) => {
    setBlock(sheet, block, roomFor(memo.blocks[i + 1]));
  });
  sheet.root.end();
  drawFeet(sheet, memo);
  const bytes = toBytes(sheet.doc);
  sheet.doc.end();
  return bytes;
}

async function unpacked({ fonts: { serif, sans, strong } }: TypesetOptions): Promise<Fonts> {
  return {
    serif: await unpackFont(serif),
    sans: await unpackFont(sans),
    strong: await unpackFont(strong),
  };
}

function setBlock<Kind extends Block["kind"]>(sheet: Sheet, block: Of<Kind>, room: number): void {
  SET[block.kind](sheet, block, room);
}

type Set<Kind extends Block["kind"]> = (sheet: Sheet, block: Of<Kind>, room: number) => void;

const SET: { readonly [Kind in Block["kind"]]: Set<Kind> } = {
  heading,
  text,
  items: (sheet, block) => items(sheet, block, paper.side),
  warnings,
  lead,
  curve,
  table: (sheet, block) => {
    sheet.space(6);
    table(sheet, sheet.root, block);
    sheet.space(6);
  },
};

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

function text(sheet: Sheet, block: Of<"text">): void {
  sheet.space(4);
  sheet.paragraph(sheet.root, block.text, types[block.voice]);
}

const ROOM = 60;
/** Its sentence too. */
const CURVE_ROOM = CURVE_HEIGHT + 50;

/** What a heading wants to see below it on its page, in points. */
const roomFor = (next: Block | undefined): number => (next?.kind === "curve" ? CURVE_ROOM : ROOM);

/** The sentence, then the picture of it. */
function curve(sheet: Sheet, { curve: drawn, alt, caption }: Of<"curve">): void {
  sheet.space(4);
  sheet.paragraph(sheet.root, caption, types.plain);
  sheet.space(6);
  curveFigure(sheet, sheet.root, drawn, alt);
}

/** Never the last thing on a page. */
function heading(sheet: Sheet, { level, text: title }: Of<"heading">, room: number): void {
  const type = [types.title, types.heading, types.subheading][level - 1] ?? types.subheading;
  sheet.space(level === 2 ? 18 : 8);
  sheet.paragraph(sheet.root, title, type, { tag: `H${level}`, keep: room });
  if (level === 1) rule(sheet);
}

function rule(sheet: Sheet): void {
  const y = sheet.y + 5;
  sheet.rule(y);
  sheet.y = y + 4;
}

/** `x` is where they begin. */
function items(sheet: Sheet, block: Of<"items">, x: number): void {
  const width = measure - (x - paper.side);
  const list = sheet.group(sheet.root, "L");
  for (const each of block.items) {
    sheet.space(2);
    const item = sheet.group(list, "LI");
    sheet.paragraph(item, each, types[block.voice], { tag: "LBody", x, width });
    item.end();
  }
  list.end();
}

/** What must be read first stands behind a bar at its side. */
function warnings(sheet: Sheet, { heading: title, items: texts }: Of<"warnings">): void {
  const x = paper.side + 10;
  sheet.space(12);
  sheet.need(ROOM);
  const { y } = sheet;
  const page = sheet.doc.bufferedPageRange().count;
  sheet.paragraph(sheet.root, title, types.subheading, { tag: "H2", x });
  items(sheet, { kind: "items", voice: "soft", items: texts }, x);
  // Over a page break the bar would have to stand on both pages; the heading is enough there.
  if (sheet.doc.bufferedPageRange().count !== page) return;
  const height = sheet.y - y;
  sheet.decorate(() => void sheet.doc.rect(paper.side, y, 2, height).fill(ink.warning));
}

const GUTTER = 26;

/** The answer in words, and beside it the same in people. */
function lead(sheet: Sheet, { blocks, people, alt, caption }: Of<"lead">): void {
  const width = measure - peopleWidth - GUTTER;
  sheet.space(8);
  const top = sheet.y;
  for (const each of blocks) {
    sheet.space(4);
    sheet.paragraph(sheet.root, each.text, types[each.voice], { width });
    if (each.voice === "answer") sheet.space(4);
  }
  const x = paper.width - paper.side - peopleWidth;
  const y = top + 8;
  const box = [x, y, x + peopleWidth, y + peopleHeight] as const;
  const draw = () => drawPeople(sheet, people, { x, y });
  sheet.tag(sheet.root, "Figure", draw, { alt, bbox: [...box], placement: "Block" });
  const below = { x, y: y + peopleHeight + 4, width: peopleWidth };
  let end = 0;
  sheet.tag(sheet.root, "Caption", () => {
    end = sheet.write(caption, types.soft, below);
  });
  sheet.y = Math.max(sheet.y, end);
}

/** Page numbers come last, when it is known how many there are. */
function drawFeet(sheet: Sheet, { foot, pageNumber }: Memo): void {
  const { doc } = sheet;
  const { count } = doc.bufferedPageRange();
  const place = { x: paper.side, y: paper.height - 40, width: measure };
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    sheet.decorate(() => {
      sheet.write(foot, types.mark, { ...place, width: measure - 90 });
      sheet.write(pageNumber(page + 1, count), types.mark, { ...place, align: "right" });
    }, "Pagination");
  }
}
