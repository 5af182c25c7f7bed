/** Contracts as PDFs, made here by another library than the one that reads them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { pagesOf } from "#engines/contract/page-lines.ts";
import { readContract } from "#engines/contract/read-contract.ts";
import type { Clause } from "#engines/contract/types.ts";
import { pdfText } from "#facts/pdf-text.ts";

type Drawing = InstanceType<typeof PDFDocument>;

function pdfOf(draw: (pdf: Drawing) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({ margin: 40, autoFirstPage: false, size: "LETTER" });
  const parts: Uint8Array[] = [];
  return new Promise((resolve) => {
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    draw(pdf);
    pdf.end();
  });
}

async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  const slice = (start: number, end: number) => ({
    arrayBuffer: async () => new Uint8Array(bytes.slice(start, end)).buffer,
  });
  const read = await pdfText({ size: bytes.length, slice });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** Line by line, in a font whose letters are all as wide. */
const typed = (text: string): Promise<Uint8Array> =>
  pdfOf((pdf) => {
    for (const page of pagesOf(text)) {
      pdf.addPage().font("Courier").fontSize(8);
      page
        .split("\n")
        .flatMap(broken)
        .forEach((line, i) => {
          if (line.trim() !== "") pdf.text(line, 40, 40 + i * 11, { lineBreak: false });
        });
    }
  });

/** A line longer than the paper goes on in the next. */
const broken = (line: string): readonly string[] =>
  line.length <= 105 ? [line] : (line.match(/.{1,100}(?:\s|$)/g) ?? []);

const outline = (pages: readonly string[]) =>
  readContract(pages).clauses.map(({ clause, status, values }) => ({ clause, status, values }));

const folder = "test/fixtures/contracts";
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));

describe("a contract printed to PDF", () => {
  it.each(files)("%s is read as its text is", async (file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    expect(outline(await textOf(await typed(text)))).toEqual(outline(pagesOf(text)));
  });
});

const LEFT =
  "1. The Resident may end this Agreement by giving the Program Director sixty (60) days of written notice. The days are counted from the day on which the notice is received by the office.";
const RIGHT =
  "2. Residents may moonlight after the first year with the written approval of the Program Director. All hours of moonlighting count toward the limit of 80 hours in a week, and the Hospital can withdraw its approval.";

const inColumns = (): Promise<Uint8Array> =>
  pdfOf((pdf) => {
    pdf.addPage().font("Times-Roman").fontSize(10);
    pdf.text(LEFT, 50, 80, { width: 230 });
    pdf.text(RIGHT, 320, 80, { width: 230 });
  });

const said = (pages: readonly string[], clause: Clause) =>
  readContract(pages)
    .clauses.filter((each) => each.clause === clause)
    .flatMap(({ passages }) => passages.map(({ text }) => text));

it("two columns of a book face are read one after the other", async () => {
  const pages = await textOf(await inColumns());
  expect(said(pages, "resident-notice")[0]).toBe(LEFT.slice(0, LEFT.indexOf(" The days")));
  expect(said(pages, "outside-work").join(" ")).toBe(RIGHT);
});

it("a page that is a picture has no text and is counted; a file of nothing else is refused", async () => {
  const mixed = await pdfOf((pdf) => {
    pdf.addPage().text("The Resident may resign on 30 days' notice.");
    pdf.addPage().rect(50, 50, 200, 200).fill("black");
  });
  expect(readContract(await textOf(mixed)).emptyPages).toEqual([2]);
  const scan = await pdfOf((pdf) => pdf.addPage().rect(50, 50, 200, 200).fill("black"));
  await expect(textOf(scan)).rejects.toThrow("no-text");
});

const hasTool = (): boolean => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

it.skipIf(!hasTool())("an outside reader of PDFs finds the same words (pdftotext)", async () => {
  const bytes = await inColumns();
  const folderOfOne = mkdtempSync(join(tmpdir(), "elective-pdf-"));
  writeFileSync(join(folderOfOne, "a.pdf"), bytes);
  const outside = execFileSync("pdftotext", [join(folderOfOne, "a.pdf"), "-"], {
    encoding: "utf8",
  });
  rmSync(folderOfOne, { recursive: true });
  const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean).sort();
  expect(words((await textOf(bytes)).join(" "))).toEqual(words(outside));
});
