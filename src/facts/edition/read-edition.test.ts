import fc from "fast-check";
import { expect, it } from "vitest";
import type { Listing } from "../listing.ts";
import { linesOf } from "./lines.ts";
import { itemsOf, type Layout, layOut, type Mark, NOTICE } from "./made-up.cases.ts";
import { someListing } from "./made-up-listing.cases.ts";
import { readEdition } from "./read-edition.ts";

const states = new Map(
  Object.entries({
    AL: "Alabama",
    NY: "New York",
    WA: "Washington",
    PR: "Puerto Rico",
    VA: "Virginia",
  }).map(([state, name]) => [state, { state, name }]),
);
const readMarks = (pages: readonly (readonly Mark[])[]) =>
  readEdition(
    pages.map((page, i) => linesOf(itemsOf(page), i + 1)),
    { states, homes: new Map([["9555", "NY"]]) },
  );
const readListing = (listing: Listing, layout: Layout) => readMarks(layOut(listing, layout));

function editionOf(pages: readonly (readonly Mark[])[]) {
  const reading = readMarks(pages);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

const someLayout: fc.Arbitrary<Layout> = fc.record({
  edition: fc.constantFrom("newer" as const, "older" as const),
  beside: fc.constantFrom("first-line" as const, "middle" as const, "last-line" as const),
  nameWidth: fc.constantFrom(12, 20, 30, 60),
  institutionWidth: fc.constantFrom(25, 40, 100),
  repeatsHeading: fc.boolean(),
  stateHeadings: fc.boolean(),
  plain: fc.boolean(),
  front: fc.constantFrom([], ["A page of prose.", ...NOTICE]),
  footer: fc.constantFrom([], NOTICE),
});

it("what is printed is what is read, in both layouts, over wraps and page breaks", () => {
  fc.assert(
    fc.property(someListing, someLayout, (listing, layout) => {
      const reading = readListing(listing, layout);
      expect(reading).toMatchObject({
        ok: true,
        value: {
          years: listing.years,
          tracks: listing.tracks,
          institutions: [...listing.institutions].sort((a, b) => (a.code < b.code ? -1 : 1)),
          unread: [],
        },
      });
    }),
    { numRuns: 300, seed: 3 },
  );
});

/** One page of marks set like rows and headings, from words placed by hand: "x y text", bold with "!". */
function pageOf(...lines: readonly string[]): Mark[] {
  return lines.map((line) => {
    const [, x, y, bold, text = ""] = /^(\S+) (\S+) (!?)(.*)$/.exec(line) ?? [];
    return { text, x: Number(x), y: Number(y), size: bold ? 11 : 9, bold: bold === "!" };
  });
}
const HEADER = [
  "21 80 !ALABAMA",
  "21 100 !U Nowhere SOM",
  "21 114 !Made Up City",
  "195 114 !Program",
  "262 114 !2025",
  "330 114 !2024",
  "200 124 !Code",
  "250 124 !Quota",
  "280 124 !Filled",
  "318 124 !Quota",
  "348 124 !Filled",
];
const row = (y: number, name: string, code: string, counts: string): string[] => [
  `27 ${y} ${name}`,
  `191 ${y} ${code}`,
  ...counts.split(" ").map((text, i) => `${258 + 30 * i} ${y} ${text}`),
];
const good = row(140, "Pediatrics", "9001320C0", "4 4 -- --");

it("reads the years it finds, in the order it finds them", () => {
  const { years, tracks } = editionOf([pageOf(...HEADER, ...good)]);
  expect(years).toEqual([2024, 2025]);
  expect(tracks).toEqual([
    { code: "9001320C0", state: "AL", name: "Pediatrics", offered: [null, 4], filled: [null, 4] },
  ]);
});

it("a name drawn into its code is still a name and a code", () => {
  const glued = ["27 152 Fam Med/Somewhere/Osteopathic9001120C1", ...row(152, "", "", "3 3 2 2")];
  const marks = pageOf(
    ...HEADER,
    ...good,
    ...glued.filter((line) => !/^(27|191) 152 $/.test(line)),
  );
  expect(editionOf([marks]).tracks[0]).toMatchObject({
    code: "9001120C1",
    name: "Fam Med/Somewhere/Osteopathic",
  });
});

it.each([
  ["counts", row(152, "Neurology", "9001180C0", "4 4 2")],
  ["counts", row(152, "Neurology", "9001180C0", "4 4 two 2")],
  ["counts", row(152, "Neurology", "9001180C0", "4 -- 2 2")],
  ["filled-above-offered", row(152, "Neurology", "9001180C0", "4 5 2 2")],
  ["kind-of-track", row(152, "Neurology", "9001180X0", "4 4 2 2")],
  ["no-name", row(152, "", "9001180C0", "4 4 2 2")],
  ["code-again", row(152, "Pediatrics", "9001320C0", "5 5 -- --")],
  ["stray-text", ["200 160 Nobody knows what this is"]],
])("says %s where a line cannot be read, with its page, and reads the rest", (why, lines) => {
  const { tracks, unread } = editionOf([
    pageOf(...HEADER, ...good),
    pageOf(
      ...HEADER,
      ...row(140, "Pathology", "9001300C0", "1 1 1 1"),
      ...lines.filter((line) => !line.endsWith(" ")),
      ...row(171, "Psychiatry", "9001400C0", "1 1 1 1"),
    ),
  ]);
  expect(tracks.map(({ code }) => code)).toEqual(["9001300C0", "9001320C0", "9001400C0"]);
  expect(unread).toMatchObject([{ page: 2, why }]);
});

it("rows under other years, under no header or in no state are reported, not guessed", () => {
  const other = HEADER.map((line) => line.replace("2024", "2019"));
  const orphan = row(60, "Neurology", "9001180C0", "4 4 2 2");
  const homeless = HEADER.filter((line) => !line.includes("ALABAMA"));
  const why = (...pages: readonly (readonly string[])[]) =>
    editionOf(pages.map((page) => pageOf(...page))).unread.map((line) => line.why);
  const full = [...HEADER, ...good, ...row(152, "Pathology", "9001300C0", "1 1 1 1")];
  expect(why(full, [...other, ...row(140, "Neurology", "9001180C0", "4 4 2 2")])).toEqual([
    "other-years",
  ]);
  expect(why([...orphan, ...full])).toEqual(["no-years"]);
  expect(readMarks([pageOf(...homeless, ...good)])).toMatchObject({
    ok: false,
    problem: { code: "implausible", rows: 0, unread: 1 },
  });
});

it("a state that is the end of a wrapped name is no heading", () => {
  const lines = [
    "21 60 !VIRGINIA",
    ...HEADER.filter((line) => !/ (80|100) /.test(line)),
    "21 88 !Medical Center of",
    "21 100 !Washington",
    ...good,
  ];
  const { institutions, tracks } = editionOf([pageOf(...lines)]);
  expect(institutions).toMatchObject([{ name: "Medical Center of Washington", state: "VA" }]);
  expect(tracks[0]?.state).toBe("VA");
});

it("the notice is found in the margin and on a page before the table, once", () => {
  const footer = (page: number): Mark[] => [
    ...pageOf(...HEADER, ...row(140, "Pediatrics", `900${page}320C0`, "4 4 -- --")),
    ...NOTICE.map((text, i) => ({ text, x: 90, y: 740 + 9 * i, size: 8, bold: false })),
    { text: `Page ${page} of 4`, x: 520, y: 740, size: 8, bold: false },
  ];
  const front = pageOf("60 100 Terms of use", "60 140 By opening this you agree to nothing.");
  const { notice, unread } = editionOf([front, footer(2), footer(3), footer(4)]);
  expect(notice).toBe(
    ["Terms of use", "By opening this you agree to nothing.", NOTICE.join(" ")].join("\n\n"),
  );
  expect(unread).toEqual([]);
  expect(editionOf([pageOf(...HEADER, ...good)]).notice).toBeNull();
});

it("a page set in one type, line under line, is told apart by what its lines say", () => {
  const lines = [
    "NRMP Program Results 2021-2025",
    "ALABAMA",
    "Made Up Hosp-AL",
    "Made Up City Program 2025 2024",
    "Code Quota Filled Quota Filled",
    "Internal Medicine/Very Long 9001140C0 4 4 -- --",
    "Track Name",
    "Other Hosp-AL",
    "Mid-Town Program 2025 2024",
    "Code Quota Filled Quota Filled",
    "Psychiatry/Some Longer 9003400C0 2 1 2 2",
    "Site",
    "Copyright 2025 The Makers. May not be reproduced.",
    "Page 1 of 1",
  ];
  const page = lines.map((text, i) => ({ text, x: 30, y: 30 + 12 * i, size: 9, bold: false }));
  const { tracks, institutions, notice, unread } = editionOf([page]);
  expect(tracks.map(({ name }) => name)).toEqual([
    "Internal Medicine/Very Long Track Name",
    "Psychiatry/Some Longer Site",
  ]);
  expect(institutions).toMatchObject([
    { name: "Made Up Hosp-AL", city: "Made Up City" },
    { name: "Other Hosp-AL", city: "Mid-Town" },
  ]);
  expect(notice).toBe("Copyright 2025 The Makers. May not be reproduced.");
  expect(unread).toEqual([]);
});

it("a page without text among pages with rows is reported", () => {
  const page = (n: number) =>
    pageOf(...HEADER, ...row(140, "Pediatrics", `900${n}320C0`, "4 4 1 1"));
  expect(editionOf([page(1), page(2), [], page(4)]).unread).toEqual([
    { page: 3, text: "", why: "page-without-text" },
  ]);
});
