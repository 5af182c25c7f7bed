import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument, document } from "#answers/path/resume.cases.ts";
import { withOnly } from "#answers/path/resume-order.ts";
import type { Draft, Fit } from "#answers/path/resume-schema.ts";
import { SECTION_WORDS } from "#answers/path/resume-words.ts";
import { changedLetters, fitResume, resumePdf } from "#exports/resume/resume-pdf.ts";
import { resumeFacts } from "#facts/path/resume.ts";
import { readPdf } from "./read-pdf.ts";
import {
  answerOf,
  fonts,
  hasPdftotext,
  longDocument,
  orderOf,
  outOfOrder,
  pdftotext,
  runsOf,
} from "./resume-support.ts";

const pdfOf = (draft: Draft, made: Date | null = null) => resumePdf(draft, { fonts, made });

const answer = answerOf(document);
const fit = await fitResume(answer, fonts);
const short = await pdfOf(fit.draft);
const long = answerOf(longDocument(90));
const longFit = await fitResume(long, fonts);
const longShort = await pdfOf(longFit.draft);
const longNormal = await pdfOf(long.normal);

const files: readonly (readonly [name: string, bytes: Uint8Array, draft: Draft])[] = [
  ["a short one", short, fit.draft],
  ["a short one that was cut", longShort, longFit.draft],
  ["a normal one", await pdfOf(answer.normal), answer.normal],
  ["a normal one of many pages", longNormal, long.normal],
];

describe.each(files)("%s as PDF", (_, bytes, draft) => {
  it("is read in order by pdfjs, line by line", async () => {
    const text = (await runsOf(bytes)).map((run) => run.text).join(" ");
    expect(outOfOrder(text, orderOf(draft))).toBeNull();
  });

  it.skipIf(!hasPdftotext)("is read in order by pdftotext", () => {
    expect(outOfOrder(pdftotext(bytes), orderOf(draft))).toBeNull();
  });

  it("is tagged, in its language, with nothing loose, and its tags are read in the same order", async () => {
    const read = await readPdf(bytes);
    expect(read).toMatchObject({ marked: true, showsTitle: true, language: "en-US", loose: [] });
    const aloud = read.spoken.map(({ text }) => text).join(" ");
    expect(outOfOrder(aloud, orderOf(draft))).toBeNull();
    const levels = read.spoken.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThan(2);
  });

  it("has no letter smaller than the guides ask for", async () => {
    const { leastPoints } = resumeFacts().page;
    for (const { points, text } of await runsOf(bytes))
      expect(points, text).toBeGreaterThanOrEqual(leastPoints);
  });

  it("does not say what made it, when, or whose it is", () => {
    const raw = Buffer.from(bytes).toString("latin1");
    expect(raw).not.toMatch(/Elective|PDFKit|CreationDate|ModDate|Producer|Creator|Author|xmp/i);
  });
});

it("a reader that gets a line too late is noticed", () => {
  expect(outOfOrder("one two three", ["one", "three"])).toBeNull();
  expect(outOfOrder("one three two", ["one", "two", "three"])).toBe("three");
});

it("the lines of work are items of a list, each with its mark", async () => {
  const { spoken } = await readPdf(short);
  const roles = spoken.map(({ role }) => role);
  const lines = spoken.filter(({ role }) => role === "LBody").map(({ text }) => text);
  expect(lines).toEqual(
    fit.draft.sections.flatMap(({ entries }) =>
      entries.flatMap(({ bullets }) => bullets.map(({ text }) => text)),
    ),
  );
  expect(roles.filter((role) => role === "Lbl")).toHaveLength(lines.length);
});

describe("one page", () => {
  const pagesOf = async (draft: Draft) => (await readPdf(await pdfOf(draft))).pages;
  const next = (given: ReturnType<typeof answerOf>, { leftOut }: Fit) =>
    withOnly(given.short, new Set(given.order.slice(0, given.order.length - leftOut.length + 1)));

  it("holds all of a short log", () => {
    expect(fit).toMatchObject({ fits: true, pages: 1, points: 10, leftOut: [] });
    expect(fit.draft).toEqual(answer.short);
  });

  it("holds as much of a long log as has room, in the order of what matters, and the rest is said", async () => {
    expect(longFit).toMatchObject({ fits: true, pages: 1 });
    expect(await pagesOf(longFit.draft)).toBe(1);
    expect(await pagesOf(next(long, longFit))).toBe(2);
    expect(longFit.leftOut.map(({ at }) => at)).toEqual(
      long.order.slice(long.order.length - longFit.leftOut.length),
    );
    expect(longFit.leftOut.length).toBeGreaterThan(50);
    const kept = longFit.draft.sections.flatMap(({ entries }) => entries.flatMap((e) => e.bullets));
    expect(kept.length).toBeGreaterThan(8);
    for (const { because } of kept) expect(because).toContain("numbered");
  });

  it("is full: of any log, one part more would take a second one", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.integer({ min: 0, max: 60 }), async (any, pieces) => {
        const { record = [], resume } = longDocument(pieces);
        const log = {
          ...any,
          record: [...record, ...(any.record ?? [])],
          resume: { ...any.resume, ...resume },
        };
        const given = answerOf(log);
        const fitted = await fitResume(given, fonts);
        expect(fitted.fits).toBe(true);
        expect(await pagesOf(fitted.draft)).toBe(1);
        if (fitted.leftOut.length > 0) expect(await pagesOf(next(given, fitted))).toBe(2);
        else expect(fitted.draft).toEqual(given.short);
      }),
      { numRuns: 12 },
    );
  });

  const longest = (words: string) => {
    const of = (letters: number) =>
      words
        .repeat(letters)
        .slice(0, letters - 1)
        .trim();
    const resume = {
      ...{ name: of(120), email: of(160), phone: of(60), place: of(120) },
      ...{ links: Array.from({ length: 6 }, () => of(300)) },
      ...{ clinicalHalf: of(120), otherHalf: of(120), summary: of(600) },
    };
    return fitResume(answerOf({ ...longDocument(30), resume }), fonts);
  };

  it("holds the longest name, contacts and summary that a document can have", async () => {
    const fitted = await longest("resident ");
    expect(fitted.fits).toBe(true);
    expect(await pagesOf(fitted.draft)).toBe(1);
  });

  it("that cannot hold even those, in the widest letters, is said not to", async () => {
    const fitted = await longest("WM ");
    expect(fitted).toMatchObject({ fits: false, pages: 2 });
    expect(fitted.draft.sections).toEqual([]);
    expect(await pagesOf(fitted.draft)).toBe(2);
  });
});

it("later pages of a normal one say whose and which, and say it only to the eye", async () => {
  const { pages, silent, spoken } = await readPdf(longNormal);
  expect(pages).toBeGreaterThan(2);
  for (let page = 2; page <= pages; page += 1) expect(silent).toContain(`Sam Rivera, page ${page}`);
  expect(silent.join()).not.toContain("page 1,");
  expect(spoken.map(({ text }) => text).join()).not.toContain(", page 2");
});

it("no name of a section and no role ends a page, wherever the page ends", async () => {
  const heads = new Set<string>(Object.values(SECTION_WORDS));
  const isHead = (text: string) => heads.has(text) || /^(Role|Clinic) \d+/.test(text);
  let breaks = 0;
  for (let more = 0; more < 48; more += 1) {
    const given = longDocument(12);
    const licenses = Array.from({ length: more }, (_, i) => ({ name: `License ${i}` }));
    const { normal } = answerOf({ ...given, resume: { ...given.resume, licenses } });
    const runs = await runsOf(await pdfOf(normal));
    const ends = runs.filter(({ page }, i) => runs[i + 1] && runs[i + 1]?.page !== page);
    breaks += ends.length;
    expect(ends.map(({ text }) => text).filter(isHead)).toEqual([]);
  }
  expect(breaks).toBeGreaterThan(47);
});

it("is the same bytes twice, and has a day only when one is handed in", async () => {
  expect(Buffer.from(await pdfOf(fit.draft)).equals(Buffer.from(short))).toBe(true);
  const dated = await pdfOf(fit.draft, new Date(Date.UTC(2026, 10, 25)));
  expect(Buffer.from(dated).toString("latin1")).toContain("D:20261125");
});

it("letters that the faces lack are named, with what stands in their place", () => {
  const { short: named } = answerOf({
    ...document,
    resume: { ...document.resume, name: "Nguyễn 阮" },
  });
  expect(changedLetters(named)).toEqual([
    { at: "/resume/name", text: "Nguyễn 阮", drawn: "Nguyen ?" },
  ]);
  expect(changedLetters(answer.short)).toEqual([]);
});
