/** A made-up resident with a log, and any log for laws. */
import fc from "fast-check";
import type { PathDocument, Piece } from "#dossier/path/path-document.ts";

export const TODAY = "2026-11-25";

export const document: PathDocument = {
  version: 1,
  asOf: TODAY,
  sheet: { pgy: 2 },
  lane: { lane: "medical_writing", opened: "2026-07-01" },
  record: [
    {
      id: "handout",
      title: "Insulin handout",
      on: "2026-09-10",
      lane: "medical_writing",
      did: "Wrote a two-page handout on insulin for patients.",
      result: { what: "fewer calls back", value: 15, unit: "%" },
      quote: "The clearest page we hand out.",
      quoteFrom: "clinic nurse lead",
      quoteAllowed: true,
      link: "https://example.org/handout",
    },
    {
      id: "orders",
      title: "Sepsis order set",
      on: "2026-10-02",
      did: "Drafted the alert text",
      shared: true,
      result: { what: "alerts a month removed", value: 1200 },
    },
    {
      id: "lecture",
      title: "Noon lecture",
      on: "2026-11-01",
      did: "I taught interns to read a trial",
      result: { what: "interns who passed the quiz" },
      quote: "Great",
      quoteFrom: "an intern",
    },
    { id: "review", title: "Question review", on: "2026-11-10", lane: "medical_writing" },
  ],
  resume: {
    name: "Sam Rivera",
    email: "sam@example.org",
    place: "Columbus, OH",
    links: ["example.org/sam"],
    clinicalHalf: "PGY-2 resident physician",
    otherHalf: "medical writer",
    summary: "Writes so that patients understand: 15% fewer calls back.",
    training: [
      {
        role: "Resident physician, internal medicine",
        where: "Example Hospital",
        place: "Columbus, OH",
        from: "2025-07-01",
        to: "2028-06-30",
        pieces: ["orders", "lecture"],
      },
    ],
    education: [{ name: "Example School of Medicine", degree: "MD", to: "2025-05-15" }],
    skills: ["Plain language", "REDCap"],
    licenses: [{ name: "ACLS", by: "Example Heart Group", on: "2025-06-20" }],
  },
};

const words = fc.array(
  fc.constantFrom("wrote", "led", "40", "1,200", "3.5", "PGY-2", "calls", "burned out", "I", "x."),
  { maxLength: 6 },
);
const said = words.map((parts) => parts.join(" "));
const line = words.map((parts) => ["Work", ...parts].join(" "));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const day = fc.constantFrom("2024-02-29", "2025-07-01", "2026-11-30");

const piece = fc.record({
  title: line,
  on: day,
  did: optional(said),
  shared: optional(fc.boolean()),
  lane: optional(fc.constantFrom("medical_writing", "consulting")),
  value: optional(
    fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: -1e9, max: 1e9, noNaN: true })),
  ),
  what: line,
  unit: optional(fc.constantFrom("%", "$", "hours", "per 100")),
  quote: optional(said),
  quoteFrom: optional(said),
  quoteAllowed: optional(fc.boolean()),
});

/** Without the fields that are not there: a document has none that are undefined. */
const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  JSON.parse(JSON.stringify(value));

/** Any log of at most twelve pieces, some of them of a role, some of none. */
export const anyDocument: fc.Arbitrary<PathDocument> = fc
  .tuple(fc.array(piece, { maxLength: 12 }), said, said, said)
  .map(([pieces, first, second, summary]) => {
    const record = pieces.map(({ value, what, unit, ...rest }, i): Piece => {
      const result = defined({ what, value, unit });
      return { id: `p${i}`, ...defined(rest), ...(i % 3 === 2 ? {} : { result }) };
    });
    return {
      ...document,
      record,
      resume: {
        ...document.resume,
        clinicalHalf: first,
        otherHalf: second,
        summary,
        work: [{ role: "Writer", pieces: ["p0", "p1", "p2", "p3", "p4", "p99"] }],
      },
    };
  });
