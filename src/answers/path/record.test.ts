import { expect, it } from "vitest";
import { MADE_WITH } from "#dossier/path/terms.ts";
import { IDENTIFIER_KINDS } from "#engines/identifiers/types.ts";
import { record, recordOf } from "./record.cases.ts";
import { recordAnswerSchema } from "./record-schema.ts";
import { recordSentence } from "./record-words.ts";

const answer = recordOf({ version: 1, record });

it("is what its schema says", () => {
  expect(recordAnswerSchema.safeParse(answer).error).toBeUndefined();
});

it("hours and numbers that nobody gave are not made up, and are said not to be known", () => {
  expect(answer.totals).toMatchObject({ pieces: 3, withNumber: 1, hours: 14, withHours: 2 });
  expect(recordSentence(answer.totals)).toBe("3 pieces, 1 with a number, 14 hours from 2 of 3.");
  const none = recordOf({ version: 1, record: [{ id: "a", title: "A", on: "2026-01-01" }] });
  expect(none.totals.hours).toBeNull();
  expect(recordSentence(none.totals)).toBe("1 piece, none with a number, hours not known.");
  expect(none.pieces[0]?.gaps).toEqual(["did", "number", "hours", "liked", "made-with"]);
  expect(recordSentence(recordOf({ version: 1 }).totals)).toBe("No piece of work yet.");
});

it("what was named and not counted has no number", () => {
  expect(answer.pieces.find(({ id }) => id === "c")?.gaps).toContain("number");
});

it("newest first, each with its place in the document", () => {
  expect(answer.pieces.map(({ id, place }) => [id, place])).toEqual([
    ["b", 1],
    ["a", 0],
    ["c", 2],
  ]);
});

it("sums are by lane too, and those without one are told apart", () => {
  expect(answer.totals.lanes).toMatchObject([
    { lane: "medical_writing", pieces: 2, hours: 6, withHours: 1, liked: 1 },
    { lane: null, pieces: 1, hours: 8, hated: 1 },
  ]);
});

it("a quote that nobody agreed to is missing that", () => {
  const gaps = (quoteAllowed?: boolean) =>
    recordOf({
      version: 1,
      record: [
        {
          ...{ id: "a", title: "A", on: "2026-01-01", quote: "Clear", quoteFrom: "A nurse" },
          ...(quoteAllowed !== undefined && { quoteAllowed }),
        },
      ],
    });
  expect(gaps().pieces[0]?.gaps).toContain("quote-agreed");
  expect(gaps(false).pieces[0]?.gaps).toContain("quote-agreed");
  expect(gaps(true).pieces[0]?.gaps).not.toContain("quote-agreed");
  expect(gaps(true).totals).toMatchObject({ withQuote: 1, quotable: 1 });
});

it("what looks like a patient's is told by its place, and is not said again", () => {
  expect(answer.pieces[0]).toMatchObject({ title: null, findings: [{ field: "title", start: 8 }] });
  expect(JSON.stringify(answer)).not.toContain("Alvarez");
});

it("and is not told where the user said it is none", () => {
  const [, talk] = record;
  if (!talk) throw new Error("no talk");
  const said = { ...talk, notPatient: [{ field: "title" as const, words: "Mrs. Alvarez" }] };
  expect(recordOf({ version: 1, record: [said] }).pieces[0]).toMatchObject({ findings: [] });
});

it("every kind and every way of making has its words", () => {
  expect(answer.identifiers.kinds.map(({ id }) => id)).toEqual([...IDENTIFIER_KINDS]);
  expect(answer.ownership.madeWith.map(({ madeWith }) => madeWith)).toEqual([...MADE_WITH]);
});

it("facts that had to be read again say so", () => {
  expect(recordOf({ version: 1 }, "2028-01-01").identifiers.rule.overdue).toBe(true);
  expect(answer.identifiers.rule.overdue).toBe(false);
});

it("whatever is not all the user's own is to be asked about", () => {
  expect(answer.totals.toAsk).toBe(3);
});

it("hours are summed without the dust of their parts", () => {
  const parts = [0.1, 0.2].map((hours, i) => ({
    id: `p${i}`,
    title: "A",
    on: "2026-01-01",
    hours,
  }));
  expect(recordOf({ version: 1, record: parts }).totals.hours).toBe(0.3);
});
