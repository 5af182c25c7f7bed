import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ListAnswer } from "#answers/types.ts";
import { listPdf } from "#exports/list-pdf.ts";
import { drawable } from "#exports/pdf/ink.ts";
import { exampleAnswer } from "../../src/web/examples/list-answer.ts";
import { listPdfWords } from "../../src/web/messages/list-export.ts";
import { type ReadPdf, readPdf, type Spoken } from "./read-pdf.ts";

const file = (path: string) => new Uint8Array(readFileSync(path));
const serif = "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff";
const fonts = {
  serif: file(`node_modules/${serif}`),
  sans: file("src/exports/pdf/fonts/inter-print-400.woff"),
  strong: file("src/exports/pdf/fonts/inter-print-600.woff"),
};
const names: Readonly<Record<string, string>> = { "internal-medicine": "Internal medicine" };
const words = listPdfWords((slug) => names[slug] ?? slug);
const made = new Date(Date.UTC(2026, 10, 25));
const profile = "US MD senior; Internal medicine; Step 2 CK 245";

const pdfOf = (answer: ListAnswer, line: string | null = profile) =>
  listPdf(answer, { fonts, made, profile: line }, words);

/** The example's programs again and again under other names, until there are so many. */
function withRows(count: number): ListAnswer {
  const { applications, curve } = exampleAnswer;
  const row = (i: number) => {
    const like = applications[i % applications.length];
    const point = curve[Math.min(i, curve.length - 1)];
    if (!like || !point) throw new Error("the example must have programs");
    const listed = { ...like, id: `${2000 + i}-140`, institution: `Hospital ${i + 1}` };
    return { listed, point: { ...point, applications: i + 1 } };
  };
  const rows = Array.from({ length: count }, (_, i) => row(i));
  return {
    ...exampleAnswer,
    applications: rows.map((each) => each.listed),
    curve: rows.map((each) => each.point),
    stopAt: count,
  };
}

const [one] = exampleAnswer.applications;
const firstYear = {
  applications: one ? [{ ...one, institution: "Year Hospital" }] : [],
  chance: {
    advanced: { estimate: 0.6, low: 0.4, high: 0.8 },
    firstYear: { estimate: 0.7, low: 0.5, high: 0.9 },
    both: { estimate: 0.5, low: 0.3, high: 0.7 },
  },
};

const example = await readPdf(await pdfOf(exampleAnswer));
const textsOf = ({ spoken }: ReadPdf, ...roles: readonly string[]) =>
  spoken.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
const aloud = ({ spoken }: ReadPdf) => spoken.map(({ text }) => text).join("\n");

/** The cells of each row, in order. */
function rowsOf({ spoken }: ReadPdf): readonly (readonly Spoken[])[] {
  const rows: Spoken[][] = [];
  for (const part of spoken) {
    if (part.role === "TR") rows.push([]);
    if (part.role === "TD" || part.role === "TH") rows.at(-1)?.push(part);
  }
  return rows;
}

describe("the list as PDF", () => {
  it("says what it is: title shown, language, tagged, three embedded faces and no other", () => {
    expect(example).toMatchObject({
      title: "Program list, season 2027",
      language: "en-US",
      marked: true,
      showsTitle: true,
    });
    expect(example.fonts).toEqual(["SourceSerif4-Regular", "Inter-Regular", "Inter-SemiBold"]);
  });

  it("leaves nothing on the page that is neither tagged nor decoration", () => {
    expect(example.loose).toEqual([]);
    expect(example.spoken.length).toBeGreaterThan(500);
  });

  it("is read aloud in the order of the page: answer, people, warnings, when to stop, cost, list", () => {
    const told = aloud(example);
    const order = [
      "Program list, season 2027",
      profile,
      words.catalog(exampleAnswer),
      words.sentence(exampleAnswer),
      words.stop(exampleAnswer),
      words.peopleCaption(exampleAnswer.matchChance),
      "Signal numbers of the 2027 season are not published.",
      words.curveCaption(exampleAnswer),
      "What it costs",
      "Internal medicine: 3 gold and 12 silver to give, 3 and 12 placed.",
      "In the order they were worth adding.",
      "Harbor General Hospital Internal Medicine, Port Ellis, NY",
      words.stopRow,
      "Verify before you pay",
      "37 programs excluded, and why",
      words.gate("restricted-track", 27),
      "What the directory knows",
      "Published program results, 2016–2020",
      words.disclaimer,
    ].map((text) => told.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("describes its pictures", () => {
    const figures = example.spoken.filter(({ role }) => role === "Figure");
    expect(figures.map(({ alt }) => alt)).toEqual([
      words.peopleAlt(words.people(exampleAnswer.matchChance)),
      words.curveAlt(exampleAnswer),
    ]);
    expect(words.curveAlt(exampleAnswer)).toContain("A mark stands at 74.");
  });

  it("has headings that skip no level", () => {
    const levels = example.spoken
      .flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? [])
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThan(2);
  });

  it("has every program once, a row of seven cells whose header is its name", () => {
    const rows = rowsOf(example).filter((cells) => cells.length === 7);
    const programs = rows.filter((cells) => cells[0]?.role === "TD");
    expect(programs).toHaveLength(exampleAnswer.applications.length);
    for (const [i, cells] of programs.entries()) {
      const program = exampleAnswer.applications[i];
      if (!program) throw new Error("more rows than programs");
      expect(cells.map(({ role }) => role).join(" ")).toBe("TD TH TD TD TD TD TD");
      expect(cells.map(({ text }) => text)).toEqual([
        `${i + 1}`,
        `${program.institution} ${program.program}, ${words.place(program)}`,
        [words.signal(program, exampleAnswer), words.bands[program.band]].join(" ").trim(),
        `${words.percent(program.interview)} ${words.range(program.interview)}`,
        `${words.percent(program.matchIfRanked)} ${words.range(program.matchIfRanked)}`,
        `${words.percent(program.match)} ${words.range(program.match)}`,
        words.gain(program.gain),
      ]);
    }
  });

  it("shows the head of the list on every page of it and says it once", () => {
    const tables: Set<number>[] = []; // the pages of each: up to where to stop, and past it
    for (const [first] of rowsOf(example).filter((cells) => cells.length === 7)) {
      if (first?.text === "No.") tables.push(new Set());
      if (first) tables.at(-1)?.add(first.page);
    }
    expect(tables).toHaveLength(2);
    const shown = example.silent.filter((text) => text === words.columns.ranked).length;
    expect(shown).toBe(tables.reduce((sum, pages) => sum + pages.size - 1, 0));
    expect(shown).toBeGreaterThan(1);
  });

  it("numbers its pages, with the day it was made", () => {
    const feet = example.silent.join(" ");
    for (let page = 1; page <= example.pages; page += 1)
      expect(feet).toContain(`Page ${page} of ${example.pages}`);
    expect(feet).toContain("Made on November 25, 2026.");
  });

  it("says who it is for only when told", async () => {
    expect(aloud(example)).toContain("Step 2 CK 245");
    expect(aloud(await readPdf(await pdfOf(exampleAnswer, null)))).not.toContain("Step 2 CK 245");
  });

  it("is the same bytes for the same answer and day, and others for another day", async () => {
    const again = Buffer.from(await pdfOf(exampleAnswer));
    expect(again.equals(Buffer.from(await pdfOf(exampleAnswer)))).toBe(true);
    const later = { fonts, made: new Date(Date.UTC(2026, 10, 26)), profile };
    expect(again.equals(Buffer.from(await listPdf(exampleAnswer, later, words)))).toBe(false);
  });
});

it("three hundred programs are all there, in order, and none is cut by a page", async () => {
  const read = await readPdf(await pdfOf(withRows(300)));
  const named = rowsOf(read).flatMap(([number, name]) =>
    name?.role === "TH" && name.text.startsWith("Hospital ")
      ? [`${number?.text} ${name.text}`]
      : [],
  );
  expect(named).toHaveLength(300);
  for (const [i, name] of named.entries()) expect(name).toMatch(`${i + 1} Hospital ${i + 1} `);
  for (const cells of rowsOf(read)) expect(new Set(cells.map(({ page }) => page)).size).toBe(1);
  expect(read.loose).toEqual([]);
});

it("the first year stands apart, with its three chances", async () => {
  const told = aloud(await readPdf(await pdfOf({ ...exampleAnswer, firstYear })));
  expect(told).toContain("Both together: 50% (30–70%)");
  expect(told.lastIndexOf("Year Hospital")).toBeGreaterThan(told.indexOf("The first year"));
});

it("an empty list is a memo that says why, without pictures or table", async () => {
  const empty = { ...exampleAnswer, applications: [], curve: [], stopAt: 0 };
  const read = await readPdf(await pdfOf(empty));
  expect(textsOf(read, "P").join(" ")).toContain("No program is left on this list.");
  expect(read.spoken.filter(({ role }) => role === "Figure")).toEqual([]);
  expect(aloud(read)).not.toContain("In the order they were worth adding.");
});

describe("letters", () => {
  const one_ = (institution: string) => {
    const answer = withRows(1);
    return { ...answer, applications: answer.applications.map((row) => ({ ...row, institution })) };
  };

  it("every letter that is let through is in the faces and comes back", async () => {
    const latin = Array.from({ length: 0xff }, (_, i) => String.fromCharCode(i)).filter(
      (letter) => drawable(letter) === letter && letter.trim() !== "",
    );
    const all = [...latin, ..."–—‘’“”•…−"].join("");
    expect(all.length).toBeGreaterThan(180);
    const read = await readPdf(await pdfOf(one_(all)));
    const name = textsOf(read, "TH").find((text) => text.includes("!"));
    // The sign for micro and the letter mu are one glyph: NFKC calls them the same.
    expect(name?.replaceAll(" ", "").normalize("NFKC")).toContain(all.normalize("NFKC"));
  });

  it("a letter they lack becomes its plain one, or a question mark, never a blank", async () => {
    expect(drawable("Kapiʻolani, Łódź, São, ﬁ 漢\u200b\u00ad\t!")).toBe(
      "Kapi‘olani, Lódz, São, ? ? !",
    );
    const read = await readPdf(await pdfOf(one_("Hôpital Łódź 漢")));
    expect(aloud(read)).toContain("Hôpital Lódz ?");
  });

  it("a name longer than its column wraps and one without a space is broken, not cut", async () => {
    const long = "Wordwithoutspaces".repeat(12);
    const read = await readPdf(await pdfOf(one_(`${long} end`)));
    expect(
      textsOf(read, "TH").some((text) => text.replaceAll(" ", "").includes(`${long}end`)),
    ).toBe(true);
  });
});
