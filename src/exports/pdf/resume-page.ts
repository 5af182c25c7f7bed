/** A resume set on paper: one column, read in the order it is written, no tables and no pictures. */
import type { Bullet, Draft, Entry, Section } from "#answers/path/resume-schema.ts";
import { contactText, entryText, inlineText, isRole } from "#answers/path/resume-text.ts";
import { pageMark, SECTION_WORDS, SUMMARY } from "#answers/path/resume-words.ts";
import { ink, measure, paper, type Type } from "./ink.ts";
import type { Sheet } from "./sheet.ts";

/** Points of the letters of the text. No part of a resume is smaller. */
export const BODY = 10;

const type = (face: Type["face"], size: number, color: string, lead: number): Type => ({
  face,
  size,
  color,
  lead,
});

const types = {
  name: type("strong", 18, ink.text, 0),
  headline: type("strong", 11, ink.text, 1),
  section: type("strong", 11, ink.accent, 0),
  role: type("strong", BODY, ink.text, 1.4),
  plain: type("sans", BODY, ink.text, 1.4),
  soft: type("sans", BODY, ink.soft, 1.4),
} as const;

const INDENT = 12;
const RULE = 4;

/** Draws all of it, on as many pages as it takes. */
export function setResume(sheet: Sheet, draft: Draft): void {
  const { root } = sheet;
  if (draft.name !== null) sheet.paragraph(root, draft.name, types.name, { tag: "H1" });
  if (draft.headline) {
    sheet.space(2);
    sheet.paragraph(root, draft.headline.text, types.headline);
  }
  if (draft.contacts.length > 0) {
    sheet.space(3);
    sheet.paragraph(root, contactText(draft.contacts), types.soft);
  }
  if (draft.summary) {
    const { text } = draft.summary;
    sectionHead(sheet, SUMMARY, sheet.height(text, types.plain, measure));
    sheet.paragraph(root, text, types.plain);
  }
  for (const section of draft.sections) setSection(sheet, section);
  root.end();
  markPages(sheet, draft.name);
}

/** Never the last thing on a page: `room` is what has to follow on it. */
function sectionHead(sheet: Sheet, title: string, room: number): void {
  sheet.space(11);
  sheet.paragraph(sheet.root, title, types.section, { tag: "H2", keep: room + RULE + 3 });
  const y = sheet.y + 1;
  sheet.rule(y);
  sheet.y = y + RULE;
}

function setSection(sheet: Sheet, section: Section): void {
  const { id, inline, entries } = section;
  const [first] = entries;
  if (!first) return;
  if (inline) {
    const text = inlineText(section);
    sectionHead(sheet, SECTION_WORDS[id], sheet.height(text, types.plain, measure));
    sheet.paragraph(sheet.root, text, types.plain);
    return;
  }
  sectionHead(sheet, SECTION_WORDS[id], entryRoom(sheet, first));
  entries.forEach((entry, i) => {
    if (i > 0) sheet.space(entry.bullets.length > 0 || isRole(entry) ? 5 : 1);
    setEntry(sheet, entry);
  });
}

const headType = (entry: Entry): Type => (isRole(entry) ? types.role : types.plain);

function headHeight(sheet: Sheet, entry: Entry): number {
  const { head, below } = entryText(entry);
  const first = sheet.height(head, headType(entry), measure);
  return first + (below === "" ? 0 : sheet.height(below, types.soft, measure));
}

/** The head of an entry and its first line of work stay together. */
function entryRoom(sheet: Sheet, entry: Entry): number {
  const [first] = entry.bullets;
  return headHeight(sheet, entry) + (first ? bulletHeight(sheet, first) : 0);
}

const bulletHeight = (sheet: Sheet, { text }: Bullet): number =>
  sheet.height(text, types.plain, measure - INDENT) + 1;

function setEntry(sheet: Sheet, entry: Entry): void {
  sheet.need(entryRoom(sheet, entry));
  const { head, below } = entryText(entry);
  sheet.paragraph(sheet.root, head, headType(entry), { tag: isRole(entry) ? "H3" : "P" });
  if (below !== "") sheet.paragraph(sheet.root, below, types.soft);
  if (entry.bullets.length > 0) setBullets(sheet, entry.bullets);
}

function setBullets(sheet: Sheet, bullets: readonly Bullet[]): void {
  const list = sheet.group(sheet.root, "L");
  for (const bullet of bullets) {
    sheet.need(bulletHeight(sheet, bullet));
    sheet.space(1);
    const { y } = sheet;
    const item = sheet.group(list, "LI");
    const mark = { x: paper.side + 2, y, width: INDENT };
    sheet.tag(item, "Lbl", () => void sheet.write("•", types.plain, mark));
    const [x, width] = [paper.side + INDENT, measure - INDENT];
    sheet.paragraph(item, bullet.text, types.plain, { tag: "LBody", x, width });
    item.end();
  }
  list.end();
}

/** Whose they are and which: pages that came apart find each other. The first says it by its name. */
function markPages(sheet: Sheet, name: string | null): void {
  for (let page = 1; page < sheet.pages; page += 1) {
    sheet.doc.switchToPage(page);
    const place = { x: paper.side, y: paper.top - 22, width: measure, align: "right" } as const;
    sheet.decorate(() => {
      sheet.write(pageMark(name, page + 1), types.soft, place);
    }, "Pagination");
  }
}
