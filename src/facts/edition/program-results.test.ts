import { expect, it } from "vitest";
import { drawPdf, layOut, NOTICE, newer, older, pdfOf } from "./made-up.cases.ts";
import { largeListing } from "./made-up-listing.cases.ts";
import type { FileBytes } from "./pdf-file.ts";
import { LARGEST_PDF, pdfBytes } from "./pdf-file.ts";
import { openProgramResults } from "./program-results.ts";

const states = new Map(
  Object.entries({ AL: "Alabama", NY: "New York", WA: "Washington", PR: "Puerto Rico" }).map(
    ([state, name]) => [state, { state, name }],
  ),
);
const listing = largeListing(40);
const blob = (bytes: Uint8Array | string): FileBytes =>
  new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]);

/** The problem's code, or what was read. */
async function readFile(file: FileBytes, heard: number[] = []) {
  const bytes = await pdfBytes(file);
  if (!bytes.ok) return { problem: bytes.problem };
  const opened = await openProgramResults(bytes.value, { states, homes: new Map() });
  if (!opened.ok) return { problem: opened.problem };
  const { pages, notice } = opened.value;
  const edition = await opened.value.read((done) => heard.push(done));
  return edition.ok ? { pages, notice, edition: edition.value } : { problem: edition.problem };
}

it.each([
  ["the newer layout", newer, {}],
  ["the older layout", older, {}],
  ["everything in one type", { ...newer, plain: true }, {}],
  ["narrow columns", { ...newer, nameWidth: 18, institutionWidth: 24, beside: "middle" }, {}],
  ["pages turned on their side", newer, { sideways: true }],
  ["a page of prose first", { ...newer, front: ["Welcome.", ...NOTICE] }, {}],
  ["a document locked against copying", newer, { ownerPassword: "owner" }],
] as const)("reads a drawn PDF: %s", async (_, layout, options) => {
  const heard: number[] = [];
  const pages = layOut(listing, layout);
  const found = await readFile(blob(await pdfOf(pages, options)), heard);
  expect(found.edition).toMatchObject({
    years: listing.years,
    tracks: listing.tracks,
    institutions: listing.institutions,
    unread: [],
  });
  expect(found.notice).toContain(NOTICE.join(" "));
  expect(found.edition?.notice).toBe(found.notice);
  expect(heard.at(-1)).toBe(pages.length);
});

const drawn = await pdfOf(layOut(listing, newer));
const prose = await drawPdf({}, (document) => {
  document.addPage().text("Twelve recipes for soup. Program notes, 2025 2024 2023.");
});
const picture = await drawPdf({}, (document) => {
  for (let page = 0; page < 3; page++) document.addPage().rect(50, 50, 300, 400).fill("gray");
});
const locked = await pdfOf(layOut(listing, newer), { userPassword: "secret" });

it.each([
  ["empty", "", { code: "empty" }],
  ["a text", "Dear reader,\nthis is no PDF.", { code: "not-pdf", looksLike: "text" }],
  ["a picture", "\x89PNG\r\n\x1a\n", { code: "not-pdf", looksLike: "picture" }],
  [
    "a web page",
    "<!DOCTYPE html><title>Log in</title>",
    { code: "not-pdf", looksLike: "web-page" },
  ],
  ["a document of an office", "PK\x03\x04....", { code: "not-pdf", looksLike: "office" }],
  ["noise", "\x00\x01\x02", { code: "not-pdf", looksLike: "unknown" }],
  ["half a PDF", drawn.slice(0, drawn.length / 2), { code: "cut-off" }],
  ["a PDF in name only", "%PDF-1.7\nrubbish\n%%EOF\n", { code: "damaged" }],
  ["locked by a password", locked, { code: "encrypted" }],
  ["pictures of pages", picture, { code: "no-text", pages: 3 }],
  ["another document", prose, { code: "other-document", pages: 1 }],
] as const)("refuses %s", async (_, content, problem) => {
  const bytes =
    typeof content === "string" ? Uint8Array.from(content, (c) => c.charCodeAt(0)) : content;
  expect(await readFile(blob(bytes))).toEqual({ problem });
});

it("refuses two gigabytes by their size, without reading a byte", async () => {
  const file: FileBytes = {
    size: 2_000_000_000,
    slice: () => {
      throw new Error("it was read");
    },
  };
  expect(await readFile(file)).toEqual({
    problem: { code: "too-large", megabytes: 2000, limit: LARGEST_PDF / 1e6 },
  });
});

it("a file that goes away while it is read is said to be unreadable", async () => {
  const file = {
    size: 2000,
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }),
  };
  expect(await readFile(file)).toEqual({ problem: { code: "unreadable" } });
});

it("a PDF cut anywhere is refused or read to the same rows, never by halves", async () => {
  for (const share of [0.1, 0.35, 0.6, 0.85, 0.99]) {
    const cut = drawn.slice(0, Math.floor(drawn.length * share));
    const closed = new Uint8Array([...cut, ...new TextEncoder().encode("\n%%EOF\n")]);
    const found = await readFile(blob(closed));
    if (found.edition) expect(found.edition.tracks).toEqual(listing.tracks);
    else expect(found.problem?.code).toMatch(/damaged|cut-off|other-document|no-text/);
  }
});
