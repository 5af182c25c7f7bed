import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { seasonAnswer } from "#answers/season.ts";
import type { Document } from "#dossier/scenario.ts";
import { openDocumentJson } from "#exports/document-json.ts";
import { type Made, madeDates, madeDocument, madeListCsv, madeListPdf } from "#exports/preview.ts";
import { readCatalog } from "#facts/catalog.ts";
import { exampleAnswer } from "../../src/web/examples/list-answer.ts";
import { calendarWords } from "../../src/web/messages/dates.ts";
import { listCsvWords } from "../../src/web/messages/list-export.ts";
import { readIcs } from "./read-ics.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const stamp = new Date(Date.UTC(2026, 10, 25));
const profile = {
  applicantType: "us-md-senior",
  specialties: [{ specialty: "dermatology" }],
} as const;
const document: Document = {
  version: 2,
  scenarios: [
    { id: "1", name: "Plan A", profile: { ...profile, step2ck: { score: 250 } } },
    { id: "2", name: "Plan B", profile: { ...profile, step2ck: null } },
  ],
  active: "2",
};

const csvOptions = { profile: null, firstYear: true, excluded: false };
const csv = madeListCsv(exampleAnswer, csvOptions, listCsvWords(String));
const pdf = madeListPdf(exampleAnswer, new Uint8Array([1, 2]), { profile: false });
const json = madeDocument(document);
const dates = madeDates(seasonAnswer(facts, 2027, "2026-11-25"), { stamp }, calendarWords);
if (!dates) throw new Error("the season must have dates");

it.each([
  [csv, "list-2027.csv", "text/csv;charset=utf-8"],
  [pdf, "list-2027.pdf", "application/pdf"],
  [json, "lists.json", "application/json"],
  [dates, "dates-2027.ics", "text/calendar;charset=utf-8"],
])(
  "%#: the file's name and type say what opens it, and nothing of whose it is",
  (made, name, type) => {
    expect([made.name, made.type]).toEqual([name, type]);
    expect(made.bytes.length).toBeGreaterThan(1);
  },
);

const told = ({ contents }: Made) => Object.fromEntries(contents.map((c) => [c.kind, c.count]));
const text = ({ bytes }: Made) => new TextDecoder().decode(bytes);

it("the kinds of content are those that are there", () => {
  expect(told(csv)).toEqual({ programs: 84 });
  expect(told(dates)).toEqual({ dates: readIcs(text(dates)).events.length });
  expect(told(json)).toEqual({ lists: 2 });
  expect(openDocumentJson(text(json))).toEqual({ ok: true, value: document });
  expect(told(pdf)).toEqual({
    answer: null,
    fees: null,
    signals: 15,
    warnings: 1,
    programs: 84,
    excluded: null,
    sources: 5,
  });
  const named = madeListPdf(exampleAnswer, pdf.bytes, { profile: true });
  expect(named.contents[0]).toEqual({ kind: "about-you", count: null });
});

it("an empty list promises no programs, no answer and no fees", () => {
  const fee = { ...exampleAnswer.fee, bySpecialty: {} };
  const empty = {
    ...exampleAnswer,
    applications: [],
    signals: [],
    excluded: [],
    warnings: [],
    fee,
  };
  expect(told(madeListPdf(empty, pdf.bytes, { profile: false }))).toEqual({ sources: 5 });
  expect(madeListCsv(empty, csvOptions, listCsvWords(String)).contents).toEqual([]);
});

it("there is no calendar of a season without dates of its own", () => {
  expect(madeDates(seasonAnswer(facts, 2029, "2026-11-25"), { stamp }, calendarWords)).toBeNull();
});
