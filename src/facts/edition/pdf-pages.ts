/**
 * The glue to pdf.js (large, so loaded when first used): a document as pages of positioned text. Both halves of pdf.js run where this runs, in Node or in a worker of the page; nothing is evaluated,
 * fetched or drawn. The legacy build is the one that runs in Node and in browsers some years old.
 */
import { type Reading, read, refused } from "./edition.ts";

/** A run of text as the document draws it. Points; the origin is the upper left corner as the page is seen. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, downwards. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly height: number;
  /** Distinguishes fonts within the document, nothing more. */
  readonly font: string;
}

export interface PdfPages {
  readonly count: number;
  /** Horizontal text of a page, counted from 1. */
  readonly page: (number: number) => Promise<readonly TextItem[]>;
  readonly close: () => Promise<void>;
}

/** Takes the bytes: they are empty afterwards. Refuses what needs a password or is no whole PDF. */
export async function openPdf(bytes: Uint8Array): Promise<Reading<PdfPages>> {
  const { getDocument } = await pdfjs();
  const task = getDocument({ data: bytes, ...closedIn });
  try {
    const document = await task.promise;
    return read({
      count: document.numPages,
      page: async (number) => itemsOf(await document.getPage(number)),
      close: () => task.destroy(),
    });
  } catch (error) {
    await task.destroy();
    const name = error instanceof Error ? error.name : "";
    return refused({ code: name === "PasswordException" ? "encrypted" : "damaged" });
  }
}

/** Nothing evaluated, no WebAssembly, nothing fetched, no font installed, warnings kept to itself. */
const closedIn = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

async function pdfjs() {
  // Drawing needs these and reading does not; Node lacks them, and pdf.js asks for them when it loads.
  for (const name of ["DOMMatrix", "ImageData", "Path2D"])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  // Before it can be told to be quiet, it warns of the drawing library that is not there.
  const { warn } = console;
  console.warn = () => undefined;
  try {
    // Loaded first, the reading half announces itself, and the other half starts no worker for it.
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    console.warn = warn;
  }
}

type Matrix = readonly number[];

interface PdfPage {
  readonly getViewport: (options: { scale: number }) => { readonly transform: Matrix };
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  readonly cleanup: () => unknown;
}

async function itemsOf(page: PdfPage): Promise<readonly TextItem[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => ("str" in item ? placed(item, transform) : []));
}

/** One item as it is seen; nothing for empty text and for text that does not run from left to right. */
function placed(item: object, view: Matrix): TextItem[] {
  const { str, transform, width, fontName } = item as PdfText;
  if (str.trim() === "") return [];
  const [a, b, c, d, x, y] = times(view, transform);
  const height = Math.sqrt(c * c + d * d);
  if (a <= 0 || Math.abs(b) > 0.05 * a) return [];
  return [{ text: str, x, y, width, height, font: fontName }];
}

interface PdfText {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly fontName: string;
}

/** The product of two matrices of a page, each a, b, c, d, x, y. */
function times(m: Matrix, n: Matrix): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}
