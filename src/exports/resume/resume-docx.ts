/**
 * A resume as a Word file: real headings, real lists, one column, no tables, no boxes. Loaded only when somebody
 * wants one. What the library writes of itself, of its user and of the day is taken out.
 */
import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Draft, Entry, Section } from "#answers/path/resume-schema.ts";
import { contactText, entryText, inlineText, isRole } from "#answers/path/resume-text.ts";
import { pageMark, SECTION_WORDS, SUMMARY, TITLE_WORDS } from "#answers/path/resume-words.ts";
import { ink, paper } from "../pdf/ink.ts";
import { BODY } from "../pdf/resume-page.ts";
import { undatedZip } from "./undated-zip.ts";

/** A face that every word processor has, no wider than the one of the PDF. */
const FONT = "Arial";
/** Word counts letters in half points and everything else in twentieths. */
const half = (points: number): number => Math.round(points * 2);
const twentieths = (points: number): number => Math.round(points * 20);

/** The same draft and day give the same bytes; null: the file does not say when it was made. */
export async function resumeDocx(
  draft: Draft,
  { made }: { readonly made: Date | null },
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: TITLE_WORDS[draft.kind],
    styles: STYLES,
    numbering: { config: [{ reference: BULLETS, levels: [LEVEL] }] },
    sections: [{ properties: PAGE, ...laterHeads(draft), children: bodyOf(draft) }],
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(draft, made) };
  const bytes = await Packer.pack(document, "uint8array", undefined, [properties]);
  return undatedZip(Uint8Array.from(bytes));
}

/** All that the file says of itself: what it is, and the day if one was given. */
function coreProperties({ kind }: Draft, made: Date | null): string {
  const day = (name: string) =>
    made === null
      ? ""
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made.toISOString().slice(0, 19)}Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${TITLE_WORDS[kind]}</dc:title><dc:language>en-US</dc:language>${day("created")}${day("modified")}</cp:coreProperties>`;
}

const BULLETS = "lines-of-work";
const LEVEL = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twentieths(12), hanging: twentieths(12) } } },
};

const hex = (color: string): string => color.replace("#", "");

const run = (size: number, color: string = ink.text, bold = false) => ({
  font: FONT,
  size: half(size),
  color: hex(color),
  bold,
});
const spacing = (before: number) => ({ before: twentieths(before), after: 0 });

/** Word's own names for headings, so that its outline and every reader know them. */
const STYLES = {
  default: {
    document: {
      run: { ...run(BODY), language: { value: "en-US" } },
      paragraph: { spacing: spacing(0) },
    },
    title: { run: run(18, ink.text, true), paragraph: { spacing: spacing(0) } },
    heading1: {
      run: run(18, ink.text, true),
      paragraph: { spacing: spacing(0), keepNext: true },
    },
    heading2: {
      run: run(11, ink.accent, true),
      paragraph: { spacing: { ...spacing(11), after: twentieths(3) }, keepNext: true },
    },
    heading3: {
      run: run(BODY, ink.text, true),
      paragraph: { spacing: spacing(5), keepNext: true },
    },
    listParagraph: { run: run(BODY), paragraph: { spacing: spacing(1) } },
  },
} as const;

const PAGE: NonNullable<ISectionOptions["properties"]> = {
  titlePage: true,
  page: {
    size: { width: twentieths(paper.width), height: twentieths(paper.height) },
    margin: {
      top: twentieths(paper.top),
      bottom: twentieths(paper.top),
      left: twentieths(paper.side),
      right: twentieths(paper.side),
      header: twentieths(26),
    },
  },
};

/** "Name, page 2" on every page but the first; a short one has no other page and no head. */
function laterHeads({ kind, name }: Draft): Pick<ISectionOptions, "headers"> {
  if (kind === "short") return {};
  const [before = ""] = pageMark(name, 0).split(/0$/);
  const text = new TextRun({ ...run(BODY, ink.soft), children: [before, PageNumber.CURRENT] });
  const head = new Paragraph({ alignment: AlignmentType.RIGHT, children: [text] });
  return {
    headers: { first: new Header({ children: [] }), default: new Header({ children: [head] }) },
  };
}

const bodyOf = (draft: Draft): readonly Paragraph[] => [
  ...(draft.name === null ? [] : [heading(1, draft.name)]),
  ...(draft.headline ? [plain(draft.headline.text, true)] : []),
  ...(draft.contacts.length > 0 ? [plain(contactText(draft.contacts))] : []),
  ...(draft.summary ? [heading(2, SUMMARY), plain(draft.summary.text)] : []),
  ...draft.sections.flatMap(sectionOf),
];

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const heading = (level: keyof typeof LEVELS, text: string): Paragraph =>
  new Paragraph({ heading: LEVELS[level], children: [new TextRun(text)] });

const plain = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold })] });

const sectionOf = (section: Section): readonly Paragraph[] => [
  heading(2, SECTION_WORDS[section.id]),
  ...(section.inline ? [plain(inlineText(section))] : section.entries.flatMap(entryOf)),
];

function entryOf(entry: Entry): readonly Paragraph[] {
  const { head, below } = entryText(entry);
  return [
    isRole(entry) ? heading(3, head) : plain(head),
    ...(below === "" ? [] : [plain(below)]),
    ...entry.bullets.map(({ text }) => {
      const numbering = { reference: BULLETS, level: 0 };
      return new Paragraph({ style: "ListParagraph", numbering, children: [new TextRun(text)] });
    }),
  ];
}
