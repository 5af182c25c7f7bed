/** Paper to write on, top to bottom: where the next thing goes, what it is tagged as, when a page is full. */
import PDFDocument from "pdfkit";
import { drawable, type Fonts, ink, measure, paper, type Type } from "./ink.ts";

export type Element = PDFKit.PDFStructureElement;
export type ElementOptions = PDFKit.Mixins.StructureElementOptions;

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: "left" | "right";
  /** Figures of one width, for columns of numbers. */
  readonly tabular?: boolean;
}

export interface SheetOptions {
  readonly title: string;
  readonly language: string;
  readonly fonts: Partial<Fonts>;
  /** When the document says it was made; nothing else of it depends on the day. Null: it does not say. */
  readonly made: Date | null;
  /** Says nothing of the program that made it. */
  readonly unsigned?: boolean;
}

const TABULAR: PDFKit.Mixins.TextOptions = { features: ["kern", "tnum"] };

const BOTTOM = paper.height - paper.bottom;

const signature = (title: string) => ({ Title: title, Creator: "Elective", Producer: "Elective" });

/** Leaves the title, and the day where one was given; the second copy of both in XML is left out whole. */
function unsign(doc: PDFKit.PDFDocument, made: Date | null): void {
  delete doc.info.Creator;
  delete doc.info.Producer;
  if (made === null) delete doc.info.CreationDate;
  doc.endMetadata = () => {};
}

/** One document. Everything drawn is either tagged or marked as decoration. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  y: number = paper.top;

  constructor({ title, language, fonts, made, unsigned = false }: SheetOptions) {
    this.doc = new PDFDocument({
      size: [paper.width, paper.height],
      margins: { top: paper.top, bottom: 0, left: paper.side, right: paper.side },
      font: "",
      pdfVersion: "1.7",
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      info: { ...signature(title), CreationDate: made ?? new Date(0) },
    });
    if (unsigned) unsign(this.doc, made);
    for (const [face, bytes] of Object.entries(fonts)) this.doc.registerFont(face, bytes);
    this.root = this.doc.struct("Document");
    this.doc.addStructure(this.root);
  }

  get pages(): number {
    return this.doc.bufferedPageRange().count;
  }

  /** Makes sure that so many points are left on this page; true when that took a new one. */
  need(points: number): boolean {
    if (this.y + points <= BOTTOM || this.y <= paper.top) return false;
    this.newPage();
    return true;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = paper.top;
  }

  space(points: number): void {
    if (this.y > paper.top) this.y += points;
  }

  /** An element without content of its own; `end` it when its children are in. */
  group(parent: Element, tag: string): Element {
    const element = this.doc.struct(tag);
    parent.add(element);
    return element;
  }

  /** What `draw` draws, tagged. */
  tag(parent: Element, tag: string, draw: () => void, options: ElementOptions = {}): void {
    parent.add(this.doc.struct(tag, options, [draw]));
  }

  /** What `draw` draws says nothing that the text does not. */
  decorate(draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
    this.doc.markContent("Artifact", { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** A thin line over the measure, `y` points from the top of the page. */
  rule(y: number): void {
    this.decorate(() => {
      this.doc
        .lineWidth(0.5)
        .moveTo(paper.side, y)
        .lineTo(paper.width - paper.side, y)
        .stroke(ink.rule);
    });
  }

  height(text: string, type: Type, width: number): number {
    return this.set(type).heightOfString(drawable(text), { width, lineGap: type.lead });
  }

  width(text: string, type: Type, tabular = false): number {
    return this.set(type).widthOfString(drawable(text), tabular ? TABULAR : {});
  }

  /** Draws text without tagging it; where the next line would go. */
  write(text: string, type: Type, { x, y, width, align = "left", tabular = false }: Place): number {
    this.set(type).text(drawable(text), x, y, {
      width,
      align,
      lineGap: type.lead,
      ...(tabular ? TABULAR : {}),
    });
    return this.doc.y;
  }

  /** A paragraph over the whole measure, or from `x` on. */
  paragraph(parent: Element, text: string, type: Type, options: ParagraphOptions = {}): void {
    const { tag = "P", x = paper.side, width = measure, keep = 0 } = options;
    this.need(this.height(text, type, width) + keep);
    const { y } = this;
    this.tag(parent, tag, () => {
      this.y = this.write(text, type, { x, y, width });
    });
  }

  private set({ face, size, color }: Type): PDFKit.PDFDocument {
    return this.doc.font(face).fontSize(size).fillColor(color);
  }
}

export interface ParagraphOptions {
  readonly tag?: string;
  readonly x?: number;
  readonly width?: number;
  /** Points that must be left below it on the same page. */
  readonly keep?: number;
}
