/** Logs for the files of resumes, and two readers of a PDF that did not write it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { document } from "#answers/path/resume.cases.ts";
import { resumeAnswer } from "#answers/path/resume.ts";
import type { Draft, ResumeAnswer } from "#answers/path/resume-schema.ts";
import { SECTION_WORDS, SUMMARY } from "#answers/path/resume-words.ts";
import type { PathDocument, Piece } from "#dossier/path/path-document.ts";

const font = (name: string) => new Uint8Array(readFileSync(`src/exports/pdf/fonts/${name}.woff`));
export const fonts = { sans: font("inter-print-400"), strong: font("inter-print-600") };

export function answerOf(given: PathDocument): ResumeAnswer {
  const answer = resumeAnswer(given, { today: "2026-11-25" });
  if (!answer.ok) throw new Error("a resume is never refused");
  return answer.value;
}

const madePiece = (i: number): Piece => ({
  id: `piece-${i}`,
  title: `Piece number ${i}`,
  on: `2026-${String((i % 12) + 1).padStart(2, "0")}-10`,
  did: `Made part ${i} of a guide for patients ${"and those who look after them ".repeat(i % 4)}`.trim(),
  ...(i % 3 === 0 ? { result: { what: "readers a month", value: 1000 + i } } : {}),
  ...(i % 5 === 0 ? { quote: `Good part ${i}.`, quoteFrom: "a nurse", quoteAllowed: true } : {}),
});

/** Much more than a page: so many pieces, in roles of four and in none. */
export function longDocument(pieces: number): PathDocument {
  const record = Array.from({ length: pieces }, (_, i) => madePiece(i));
  const work = Array.from({ length: Math.ceil(pieces / 6) }, (_, i) => ({
    role: `Role ${i}`,
    where: `Clinic ${i}`,
    from: `20${String(10 + (i % 15)).padStart(2, "0")}-07-01`,
    pieces: record.slice(i * 6, i * 6 + 4).map(({ id }) => id),
  }));
  const publications = Array.from({ length: 30 }, (_, i) => ({
    name: `Paper ${i} on sepsis`,
    on: "2024-02-01",
  }));
  return { ...document, record, resume: { ...document.resume, work, publications } };
}

/** What a reader of text has to meet, in this order: each line of the resume as it is written. */
export const orderOf = (draft: Draft): readonly string[] => [
  ...(draft.name === null ? [] : [draft.name]),
  ...(draft.headline ? [draft.headline.text] : []),
  ...draft.contacts.map(({ text }) => text),
  ...(draft.summary ? [SUMMARY, draft.summary.text] : []),
  ...draft.sections.flatMap(({ id, entries }) => [
    SECTION_WORDS[id],
    ...entries.flatMap(({ title, where, when, link, bullets }) => [
      ...[title, where, when, link].flatMap((text) => text ?? []),
      ...bullets.map(({ text }) => text),
    ]),
  ]),
];

const closed = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, "");

/** The first line that does not come after the one before it; null where all are there, in order. */
export function outOfOrder(text: string, lines: readonly string[]): string | null {
  const read = closed(text);
  let from = 0;
  for (const line of lines) {
    const at = read.indexOf(closed(line), from);
    if (at === -1) return line;
    from = at + closed(line).length;
  }
  return null;
}

export interface Run {
  readonly text: string;
  readonly points: number;
  readonly page: number;
}

/** Every run of letters as pdfjs meets it, with its size. */
export async function runsOf(bytes: Uint8Array): Promise<readonly Run[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const runs: Run[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items)
      if ("str" in item && item.str.trim() !== "")
        runs.push({
          text: item.str,
          points: Math.hypot(item.transform[2], item.transform[3]),
          page,
        });
  }
  await pdf.destroy();
  return runs;
}

export const hasPdftotext = spawnSync("pdftotext", ["-v"]).status === 0;

/** As poppler reads it, in its own order of reading. */
export function pdftotext(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "elective-"));
  try {
    const file = join(folder, "file.pdf");
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync("pdftotext", [file, "-"], { encoding: "utf8" });
    if (status !== 0) throw new Error(`pdftotext could not read the file: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
