/** Made-up contracts as files that a person would hand over. */
import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";

type Drawing = InstanceType<typeof PDFDocument>;

export interface HandedOver {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const contractText = (name: string): string =>
  readFileSync(`test/fixtures/contracts/${name}.txt`, "utf8");

export function pdf(name: string, draw: (paper: Drawing) => void): Promise<HandedOver> {
  const paper = new PDFDocument({ margin: 50, autoFirstPage: false, size: "LETTER" });
  const parts: Uint8Array[] = [];
  return new Promise((done) => {
    paper.on("data", (part: Uint8Array) => parts.push(part));
    paper.on("end", () =>
      done({ name, mimeType: "application/pdf", buffer: Buffer.concat(parts) }),
    );
    draw(paper);
    paper.end();
  });
}

/** Each text on paper of its own, as a word processor prints it. */
export const printed = (name: string, texts: readonly string[]): Promise<HandedOver> =>
  pdf(name, (paper) => {
    for (const text of texts) paper.addPage().font("Times-Roman").fontSize(10).text(text);
  });

/** Pages with a picture and no letter on them. */
export const scanned = (pages: number): Promise<HandedOver> =>
  pdf("scan.pdf", (paper) => {
    for (let page = 0; page < pages; page += 1) paper.addPage().rect(50, 50, 400, 600).fill("#ccc");
  });
