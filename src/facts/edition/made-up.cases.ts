/** Made-up documents in the layouts of the publisher: as positioned text, and as real PDFs. */
import PDFDocument from "pdfkit";
import type { Listing, ListingTrack } from "../listing.ts";
import type { TextItem } from "./pdf-pages.ts";

export interface Mark {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, from the top. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

export interface Layout {
  /** The newer one has the city beside the years, the older one beside the code and "*" after what did not fill. */
  readonly edition: "newer" | "older";
  /** Where the code and the counts stand beside a name of several lines. */
  readonly beside: "first-line" | "middle" | "last-line";
  /** Characters after which names wrap. */
  readonly nameWidth: number;
  readonly institutionWidth: number;
  /** "(Continued)" and the header again on a new page; otherwise rows just go on. */
  readonly repeatsHeading: boolean;
  readonly stateHeadings: boolean;
  /** Everything in one font, one size and at one margin, as a plain program would draw it. */
  readonly plain: boolean;
  readonly front: readonly string[];
  readonly footer: readonly string[];
}

export const NOTICE = [
  "These results are made up. Copyright 2025 The Makers.",
  "They may not be reproduced without the written permission of nobody.",
];

export const newer: Layout = {
  edition: "newer",
  beside: "first-line",
  nameWidth: 30,
  institutionWidth: 60,
  repeatsHeading: true,
  stateHeadings: true,
  plain: false,
  front: [],
  footer: NOTICE,
};

export const older: Layout = { ...newer, edition: "older" };

const TOP = 90;
const BOTTOM = 720;
const PITCH = 12.5;
const LEADING = 9.5;

/** Pages of marks. Rows keep the order of the listing's institutions, by state. */
export function layOut(listing: Listing, layout: Layout): Mark[][] {
  const press = new Press(listing, layout);
  if (layout.front.length > 0) press.prose(layout.front);
  const states = [...new Set(listing.institutions.map(({ state }) => state))].sort();
  for (const state of states) press.state(state);
  return press.finish();
}

const STATES: Readonly<Record<string, string>> = {
  AL: "ALABAMA",
  NY: "NEW YORK",
  WA: "WASHINGTON",
  PR: "PUERTO RICO",
};

/** Draws downwards and turns the page when it is full. */
class Press {
  readonly #pages: Mark[][] = [];
  readonly #listing: Listing;
  readonly #layout: Layout;
  #y = BOTTOM;

  constructor(listing: Listing, layout: Layout) {
    this.#listing = listing;
    this.#layout = layout;
  }

  prose(lines: readonly string[]): void {
    this.#pages.push([]);
    for (const [i, text] of lines.entries()) this.#mark(text, 60, 100 + 14 * i, 10, false);
  }

  state(state: string): void {
    this.#turnIfFull(110);
    if (this.#layout.stateHeadings) {
      this.#mark(STATES[state] ?? state, 21, this.#y, 12, true);
      this.#y += 26;
    }
    for (const institution of this.#listing.institutions.filter((i) => i.state === state)) {
      const tracks = this.#listing.tracks.filter(
        (t) => t.code.startsWith(institution.code) && t.state === state,
      );
      this.#institution(institution, tracks);
    }
  }

  #institution(
    heading: { readonly name: string; readonly city: string },
    tracks: readonly ListingTrack[],
  ): void {
    this.#turnIfFull(90);
    this.#heading(heading.name, heading.city);
    for (const track of tracks) {
      const lines = wrap(track.name, this.#layout.nameWidth);
      if (this.#turnIfFull(PITCH + LEADING * lines.length) && this.#layout.repeatsHeading)
        this.#heading(`${heading.name} (Continued)`, heading.city);
      this.#row(track, lines);
    }
    this.#y += 14;
  }

  #heading(name: string, city: string): void {
    for (const line of wrap(name, this.#layout.institutionWidth)) {
      this.#mark(line, 21, this.#y, 11, true);
      this.#y += 12.5;
    }
    const newer = this.#layout.edition === "newer";
    this.#y += newer ? 4 : 0;
    this.#mark(city, 21, this.#y + (newer ? 0 : 9.5), 10, true);
    this.#mark("Program", 195, this.#y, 8, true);
    this.#columns((year, x) => this.#mark(String(year), x + 12, this.#y, 8, true));
    this.#y += 9.5;
    this.#mark("Code", 200, this.#y, 8, true);
    this.#columns((_, x) => {
      this.#mark("Quota", x, this.#y, 8, true);
      this.#mark(newer ? "Filled" : "Matched", x + 30, this.#y, 8, true);
    });
    this.#y += PITCH;
  }

  #row(track: ListingTrack, lines: readonly string[]): void {
    for (const [i, line] of lines.entries()) this.#mark(line, 27, this.#y + LEADING * i, 9, false);
    const down = { "first-line": 0, middle: 0.5, "last-line": 1 }[this.#layout.beside];
    const y = this.#y + LEADING * down * (lines.length - 1);
    this.#mark(track.code, 191, y, 9, false);
    this.#columns((year, x) => this.#counts(track, this.#listing.years.indexOf(year), x, y));
    this.#y += LEADING * (lines.length - 1) + PITCH;
  }

  #counts(track: ListingTrack, i: number, x: number, y: number): void {
    const [offered, filled] = [track.offered[i] ?? null, track.filled[i] ?? null];
    this.#mark(offered === null ? "--" : String(offered), x + 8, y, 9, false);
    this.#mark(filled === null ? "--" : String(filled), x + 38, y, 9, false);
    if (this.#layout.edition === "older" && (filled ?? 0) < (offered ?? 0))
      this.#mark("*", x + 48, y - 1.2, 8, false);
  }

  /** The last year first, as it is printed. */
  #columns(draw: (year: number, x: number) => void): void {
    for (const [i, year] of [...this.#listing.years].reverse().entries()) draw(year, 250 + 68 * i);
  }

  #turnIfFull(needed: number): boolean {
    if (this.#y + needed <= BOTTOM) return false;
    this.#pages.push([]);
    this.#mark(
      `Program Results ${this.#listing.years[0]}-${this.#listing.years.at(-1)}`,
      90,
      50,
      18,
      true,
    );
    this.#y = TOP;
    return true;
  }

  finish(): Mark[][] {
    for (const [i, page] of this.#pages.entries()) {
      const isFront = i === 0 && this.#layout.front.length > 0;
      const margin = { x: 90, size: 8, bold: false };
      for (const [line, text] of (isFront ? [] : this.#layout.footer).entries())
        page.push({ ...margin, text, y: 748 + 9 * line });
      page.push({ ...margin, text: `Page ${i + 1} of ${this.#pages.length}`, x: 520, y: 748 });
    }
    return this.#pages;
  }

  #mark(text: string, x: number, y: number, size: number, bold: boolean): void {
    const mark = this.#layout.plain
      ? { text, x: Math.max(27, x), y, size: 9, bold: false }
      : { text, x, y, size, bold };
    this.#pages.at(-1)?.push(mark);
  }
}

/** Words on lines of at most so many characters; a longer word has a line of its own. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?=\S)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As pdf.js would give the marks, in an order no reader may count on. */
export const itemsOf = (page: readonly Mark[]): TextItem[] =>
  [...page].reverse().map(({ text, x, y, size, bold }) => ({
    text,
    x,
    y,
    width: 0.48 * size * text.length,
    height: size,
    font: bold ? "bold" : "plain",
  }));

interface PdfOptions {
  readonly userPassword?: string;
  readonly ownerPassword?: string;
  /** The page is turned by a quarter and the text with it, so that it is upright when seen. */
  readonly sideways?: boolean;
}

/** The marks as a PDF of letter pages in two fonts. */
export function pdfOf(pages: readonly (readonly Mark[])[], options: PdfOptions = {}) {
  const { sideways = false, ...rest } = options;
  return drawPdf({ ...rest, pdfVersion: "1.7" }, (document) => {
    for (const page of pages) {
      document.addPage({ size: sideways ? [792, 612] : [612, 792], margin: 0 });
      if (sideways) Object.assign(document.page.dictionary.data, { Rotate: 90 });
      for (const mark of page) drawMark(document, mark, sideways);
    }
  });
}

function drawMark(document: PDFKit.PDFDocument, mark: Mark, sideways: boolean): void {
  const { text, x, y, size, bold } = mark;
  const style = { baseline: "alphabetic", lineBreak: false } as const;
  document.font(bold ? "Helvetica-Bold" : "Helvetica", size);
  if (!sideways) {
    document.text(text, x, y, style);
    return;
  }
  document
    .save()
    .translate(y, 612 - x)
    .rotate(-90);
  document.text(text, 0, 0, style).restore();
}

/** Any PDF, drawn by hand. */
export function drawPdf(
  options: PDFKit.PDFDocumentOptions,
  draw: (document: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false, ...options });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
    draw(document);
    document.end();
  });
}
