import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { PIECE_TEXTS, type PieceText } from "#dossier/path/terms.ts";
import { draftOf, isBegun, newDraft, type PieceDraft, textsOf } from "./piece-draft.ts";
import { readPiece } from "./read-piece.ts";

const empty: PathDocument = { version: 1 };
const draft: PieceDraft = {
  ...newDraft("2026-11-25"),
  title: "Handoff sheet",
  did: "Wrote a one-page sheet",
  what: "minutes saved a day",
  value: "12",
  hours: "6",
};
const read = (change: Partial<PieceDraft>, document = empty) =>
  readPiece(document, { ...draft, ...change });

it("what is blank is not there, and a piece has an id of its own", () => {
  expect(read({}).piece).toEqual({
    id: "piece-1",
    title: "Handoff sheet",
    on: "2026-11-25",
    did: "Wrote a one-page sheet",
    result: { what: "minutes saved a day", value: 12 },
    hours: 6,
  });
});

it("a piece goes to a draft and back", () => {
  const all = read({
    ...{ shared: "no", liked: "yes", quote: "Clear", quoteFrom: "A nurse", quoteAllowed: "no" },
    ...{ madeWith: "unsure", lane: "medical_writing", task: "one", link: "example.org/a" },
    ...{ value: "-1,200.5", unit: "$" },
  }).piece;
  expect(all?.result?.value).toBe(-1200.5);
  if (!all) throw new Error("held back");
  expect(readPiece({ version: 1, record: [all] }, draftOf(all)).piece).toEqual(all);
});

it("an id that a resume still names is not given to another piece", () => {
  const document: PathDocument = {
    version: 1,
    record: [{ id: "piece-2", title: "A", on: "2026-01-01" }],
    resume: { work: [{ role: "Writer", pieces: ["piece-7"] }] },
  };
  expect(read({}, document).piece?.id).toBe("piece-8");
});

/** One identifier for each text; the number is one by the word beside it. */
const identifying: Readonly<Record<PieceText, Partial<PieceDraft>>> = {
  title: { title: "Talk on Mrs. Alvarez" },
  did: { did: "Called my patient John Smith, 54M" },
  link: { link: "https://example.org/patients/John-Smith" },
  what: { what: "calls to 614-555-0143" },
  value: { what: "record number", value: "4438812" },
  unit: { unit: "MRN 4438812" },
  quote: { quote: "Mr. Okafor says thank you" },
  quoteFrom: { quoteFrom: "patient Jordan Smith" },
};

describe.each(PIECE_TEXTS)("what looks like a patient's in %s", (field) => {
  const held = read(identifying[field]);
  const [finding] = held.findings.filter((each) => each.field === field);

  it("holds the piece back, and is marked where it stands", () => {
    expect(held.piece).toBeNull();
    const text = identifying[field][field] ?? "";
    expect(finding && text.slice(finding.start, finding.end)).toMatch(/\w{3}/);
  });

  it("is let in only when each one is said to be no patient's", () => {
    const said = held.findings.map(({ field: at, start, end }) => ({
      field: at,
      words: (identifying[field][at] ?? "").slice(start, end),
    }));
    expect(said.length).toBeGreaterThan(0);
    expect(read({ ...identifying[field], notPatient: said.slice(1) }).piece).toBeNull();
    expect(read({ ...identifying[field], notPatient: said }).piece).toMatchObject({
      notPatient: said,
    });
  });
});

it("one that is let in lets in no second one of the same words, and none of another field", () => {
  const once = { field: "title", words: "Mrs. Alvarez" } as const;
  const title = "Talk on Mrs. Alvarez";
  expect(read({ title, notPatient: [once] }).piece).not.toBeNull();
  expect(read({ title: `${title} and Mrs. Alvarez`, notPatient: [once] }).findings).toHaveLength(1);
  expect(read({ title, did: title, notPatient: [once] }).findings).toMatchObject([
    { field: "did" },
  ]);
});

it("what was let in and is not there any more is forgotten", () => {
  const notPatient = [{ field: "title", words: "Mrs. Alvarez" } as const];
  expect(read({ notPatient }).piece).not.toHaveProperty("notPatient");
});

it("a patient in one field makes a day and a town in another one a patient's", () => {
  const did = "Given on 3/14/2026 in Columbus";
  expect(read({ did }).findings).toEqual([]);
  expect(read({ did, title: "Talk on my patient" }).findings).toMatchObject([
    { field: "did", kind: "date" },
    { field: "did", kind: "place" },
  ]);
});

it("a break in a line, or a wide space, hides nothing", () => {
  for (const space of ["\n", "\u00a0", "\r\n", "\t"])
    expect(read({ did: `My patient${space}John${space}Smith, 54M` }).piece, space).toBeNull();
});

it("the resume's own address and link are no patient's; the town of both is still asked about", () => {
  const resume = {
    email: "sam@example.org",
    place: "Columbus",
    links: ["x.org/patients/sam-osei"],
  };
  const document: PathDocument = { version: 1, resume };
  const own = { did: "Write to sam@example.org", link: "https://x.org/patients/sam-osei" };
  expect(read(own).findings).toHaveLength(2);
  expect(read(own, document).findings).toEqual([]);
  expect(read({ did: "My patient from Columbus" }, document).findings).toHaveLength(1);
});

it("each field that is refused is named, with what is accepted", () => {
  const wrong = { title: " ", on: "yesterday", value: "about twelve", hours: "9999", what: "" };
  const { problems, piece } = read(wrong);
  expect(piece).toBeNull();
  expect(problems.map(({ field }) => field).toSorted()).toEqual(
    ["hours", "on", "title", "value", "what"].toSorted(),
  );
  expect(read({ madeWith: "nobody" }).problems).toMatchObject([{ field: "madeWith" }]);
});

it("a record that is full is said to be", () => {
  const record = Array.from({ length: 400 }, (_, i) => ({
    id: `piece-${i + 1}`,
    title: "A",
    on: "2026-01-01",
  }));
  expect(read({}, { version: 1, record }).problems).toMatchObject([{ field: null }]);
  expect(read({ id: "piece-3" }, { version: 1, record }).piece?.id).toBe("piece-3");
});

it("no words at all make it throw, and nothing that is held is in what is saved", () => {
  const words = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom("Mrs. Alvarez", "MRN 4438812", "my patient", "born 3/14/1931", "12", "\n"),
  );
  const texts = fc.record(Object.fromEntries(PIECE_TEXTS.map((field) => [field, words])));
  fc.assert(
    fc.property(texts, (typed) => {
      const { piece, findings } = read(typed);
      if (findings.length > 0) expect(piece).toBeNull();
      if (piece)
        expect(readPiece({ version: 1, record: [piece] }, draftOf(piece)).findings).toEqual([]);
    }),
  );
});

it("a new draft has nothing of its own but the day", () => {
  expect(isBegun(newDraft("2026-11-25"))).toBe(false);
  expect(isBegun(draft)).toBe(true);
  expect(Object.keys(textsOf({ id: "a", title: "A", on: "2026-01-01" }))).toEqual([...PIECE_TEXTS]);
});
