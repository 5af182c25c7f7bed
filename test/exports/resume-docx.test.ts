import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import WordExtractor from "word-extractor";
import { document } from "#answers/path/resume.cases.ts";
import type { Draft } from "#answers/path/resume-schema.ts";
import { resumeDocx } from "#exports/resume/resume-docx.ts";
import { fitResume } from "#exports/resume/resume-pdf.ts";
import { undatedZip } from "#exports/resume/undated-zip.ts";
import { answerOf, fonts, longDocument, orderOf, outOfOrder } from "./resume-support.ts";

const answer = answerOf(document);
const long = answerOf(longDocument(60));
const docxOf = (draft: Draft, made: Date | null = null) => resumeDocx(draft, { made });
const normal = await docxOf(long.normal);

/** The entries of a ZIP file by their names, with the time each says. */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, { text: string; time: number }> {
  const file = Buffer.from(bytes);
  const entries = new Map<string, { text: string; time: number }>();
  let at = file.indexOf("PK\u0001\u0002", 0, "latin1");
  while (at >= 0 && file.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, note] = [20, 28, 30, 32].map((offset, i) =>
      i === 0 ? file.readUInt32LE(at + offset) : file.readUInt16LE(at + offset),
    );
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + (size ?? 0));
    const text = (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString();
    expect(file.readUInt32LE(local + 10)).toBe(file.readUInt32LE(at + 12));
    entries.set(file.toString("utf8", at + 46, at + 46 + (name ?? 0)), {
      text,
      time: file.readUInt32LE(at + 12),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (note ?? 0);
  }
  return entries;
}

const partOf = (bytes: Uint8Array, name: string) => entriesOf(bytes).get(name)?.text ?? "";

const drafts: readonly (readonly [name: string, draft: Draft])[] = [
  ["a short one", (await fitResume(answer, fonts)).draft],
  ["a short one that was cut", (await fitResume(long, fonts)).draft],
  ["a normal one", answer.normal],
  ["a long normal one", long.normal],
];

describe.each(drafts)("%s as a Word file", (_, draft) => {
  it("is read in order by another library", async () => {
    const read = await new WordExtractor().extract(Buffer.from(await docxOf(draft)));
    expect(outOfOrder(read.getBody({ filterUnicode: false }), orderOf(draft))).toBeNull();
  });

  it("has headings that are headings, lines of work that are items, and no table or picture", async () => {
    const body = partOf(await docxOf(draft), "word/document.xml");
    const count = (pattern: RegExp) => [...body.matchAll(pattern)].length;
    const bullets = draft.sections.flatMap(({ entries }) => entries.flatMap((e) => e.bullets));
    expect(count(/w:val="Heading1"/g)).toBe(1);
    expect(count(/w:val="Heading2"/g)).toBe(draft.sections.length + (draft.summary ? 1 : 0));
    expect(count(/<w:numPr>/g)).toBe(bullets.length);
    expect(body).not.toMatch(/<w:tbl>|<w:drawing>|<w:pict>|<w:txbxContent>/);
  });

  it("says nothing of what made it, when, or whose it is", async () => {
    const entries = entriesOf(await docxOf(draft));
    const core = entries.get("docProps/core.xml")?.text ?? "";
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|revision|Rivera/i);
    for (const { text, time } of entries.values()) {
      expect(text).not.toMatch(/Elective|Un-named|202[5-9]-\d\d-\d\dT/);
      expect(time).toBe(0x0021_0000);
    }
  });
});

it("a letter is at least ten points, with no word for a smaller one", async () => {
  const parts = ["word/document.xml", "word/styles.xml"].map((name) => partOf(normal, name));
  const used = parts.join().replace(/<w:style [^>]*styleId="Caption">.*?<\/w:style>/s, "");
  const sizes = [...used.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
  expect(sizes.length).toBeGreaterThan(3);
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(20);
});

it("later pages of a normal one carry the name and the page, and a short one has no head", async () => {
  const heads = [...entriesOf(normal)].filter(([name]) => name.startsWith("word/header"));
  const text = heads.map(([, entry]) => entry.text).join();
  expect(text).toContain("Sam Rivera, page ");
  expect(text).toContain("PAGE");
  expect(partOf(normal, "word/document.xml")).toContain("<w:titlePg/>");
  const [, [, short] = []] = drafts;
  if (!short) throw new Error("a short one must be there");
  expect([...entriesOf(await docxOf(short)).keys()].join()).not.toContain("header");
});

it("is the same bytes twice, and has a day only when one is handed in", async () => {
  expect(Buffer.from(await docxOf(long.normal)).equals(Buffer.from(normal))).toBe(true);
  const dated = await docxOf(answer.normal, new Date(Date.UTC(2026, 10, 25)));
  expect(partOf(dated, "docProps/core.xml")).toContain("2026-11-25T00:00:00Z</dcterms:created>");
});

it("signs of markup in the user's words stay words", async () => {
  const resume = { ...document.resume, name: 'A <b> & "C"', summary: "x < y & z" };
  const { short } = answerOf({ ...document, resume });
  const read = await new WordExtractor().extract(Buffer.from(await docxOf(short)));
  expect(read.getBody({ filterUnicode: false })).toContain('A <b> & "C"');
  expect(read.getBody({ filterUnicode: false })).toContain("x < y & z");
});

it("signs that no file of words can hold become spaces", async () => {
  const resume = {
    ...document.resume,
    name: "Sam\u0000\u0007 \ud800Rivera\u2028",
    skills: ["a\u001bb"],
  };
  const { short } = answerOf({ ...document, resume });
  const body = partOf(await docxOf(short), "word/document.xml");
  expect(body).toContain('<w:t xml:space="preserve">Sam Rivera</w:t>');
  expect(body).toContain("a b");
  expect(body).not.toMatch(/[^\P{Cc}\t\n\r]/u);
});

it("what is no ZIP file is refused", () => {
  expect(() => undatedZip(new Uint8Array(40))).toThrow("must have an end");
});
