import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseRules } from "./clause-rules.ts";
import { pagesOf } from "./page-lines.ts";
import { readContract } from "./read-contract.ts";
import { CLAUSES, type Clause, type ClauseReading } from "./types.ts";

function clauseOf(text: string, clause: Clause): ClauseReading {
  const found = readContract(pagesOf(text)).clauses.find((each) => each.clause === clause);
  if (!found) throw new RangeError(`clause must be one of CLAUSES, got ${clause}`);
  return found;
}

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

const SENTENCES = [
  "The Resident may resign by giving sixty (60) days' written notice.",
  "Residents shall not moonlight without the written approval of the Director.",
  "Nothing in this Agreement restricts the Resident from outside employment.",
  "If the Resident leaves before one year the signing bonus of $5,000 shall be repaid in full.",
  "Coverage is on a claims-made basis.",
  "Health insurance ends on the last day of employment.",
  "Inventions made by the Resident belong to the Hospital.",
  "Rounds are held at seven.",
  "1. Notice.",
  "SECTION 4",
  "",
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ maxLength: 60 })), { maxLength: 12 })
  .map((lines) => lines.join("\n"));

describe("any text", () => {
  it("gets one reading of every clause, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { clauses } = readContract(pagesOf(text));
        expect(clauses.map(({ clause }) => clause)).toEqual(CLAUSES);
      }),
    );
  });

  it("gives only what stands in it: no passage has a word that the text has not", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = squeezed(text);
        for (const { passages } of readContract([text]).clauses)
          for (const word of passages.flatMap(({ text: said }) => said.split(" ")))
            expect(all).toContain(squeezed(word));
      }),
    );
  });

  it("is not found exactly where no passage is shown, and what is unclear has no value", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { status, passages, values } of readContract([text]).clauses) {
          expect(status === "not_found").toBe(passages.length === 0);
          if (status !== "found") expect(values).toEqual([]);
        }
      }),
    );
  });

  it("is read the same twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readContract([text])).toEqual(readContract([text]));
      }),
      { numRuns: 30 },
    );
  });
});

it("no pattern that decides keeps a place from one sentence to the next", () => {
  for (const { near, nearNot, nearHeading, deciders } of clauseRules) {
    const patterns = deciders.flatMap(({ all, none = [], under }) => [...all, ...none, under]);
    for (const pattern of [near, nearNot, nearHeading, ...patterns])
      expect(pattern?.global ?? false, String(pattern)).toBe(false);
  }
});

describe("a denial", () => {
  it.each([
    ["Nothing in this Agreement restricts the Resident from outside employment.", "whole"],
    ["Nothing here matters. The Resident shall not engage in outside employment.", "none"],
    [
      "Nothing in this Agreement restricts outside employment, except as the Moonlighting Policy says.",
      "partly",
    ],
    ["The Resident shall not, without written consent, accept outside employment.", "none"],
    ["The Hospital shall not unreasonably withhold its consent to outside employment.", "none"],
    ["Outside employment is not restricted, provided that the hours are reported.", "partly"],
  ] as const)("%j is %s", (text, denial) => {
    expect(clauseOf(text, "outside-work").passages.at(-1)?.denial).toBe(denial);
  });

  it.each([
    ["Nothing herein limits the Hospital's right to recover the signing bonus in full.", "none"],
    [
      "Nothing in this Agreement shall prevent the Hospital from recovering the signing bonus.",
      "none",
    ],
    ["The Hospital is not required to prorate the signing bonus that the Resident repays.", "none"],
    ["The Hospital need not ask before it recoups the signing bonus.", "none"],
    ["Amounts to repay include, but are not limited to, the signing bonus.", "none"],
    ["The Resident is not required to repay the signing bonus.", "whole"],
    ["The Resident need not repay the signing bonus after two years, unless dismissed.", "partly"],
    ["The Hospital shall not require repayment of the signing bonus.", "whole"],
  ] as const)("of a duty to repay frees only the one who has it: %j is %s", (text, denial) => {
    expect(clauseOf(text, "sign-on-repayment").passages[0]?.denial).toBe(denial);
  });

  it("gives no figure where it denies all of it", () => {
    const { values } = clauseOf(
      "The Resident is not required to repay the $4,000 signing bonus.",
      "sign-on-repayment",
    );
    expect(values).toEqual([]);
  });
});

describe("notice", () => {
  const days = (text: string) =>
    clauseOf(text, "resident-notice").values.flatMap((v) => (v.kind === "time" ? v.amount : []));

  it.each([
    ["The Resident may resign on 45 days' written notice and return keys within 5 days.", [45]],
    ["Either party may end this Agreement by written notice of at least ninety (90) days.", [90]],
    ["The Resident may resign by giving ninety (60) days notice.", [90, 60]],
    ["The Resident may resign upon written notice to the Director.", []],
    [
      "The Employer may end this Agreement on sixty days' notice and the Physician may end it on ninety days' notice.",
      [90],
    ],
    [
      "The Physician may end this Agreement on ninety days' notice, and the Employer may end it on sixty days' notice.",
      [90],
    ],
    ["The Resident shall give notice of a pregnancy at least 60 days before leave begins.", []],
  ])("%j is %j days", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it("that the hospital gives is not the resident's", () => {
    const text = "The Hospital may terminate this Agreement on 30 days' notice to the Resident.";
    expect(clauseOf(text, "resident-notice").status).not.toBe("found");
  });
});

it("a page without text is named", () => {
  expect(readContract(["One.", " \n ", "Two."]).emptyPages).toEqual([2]);
});

it("what is printed around every page parts no sentence", () => {
  const text =
    "Head 2026\nThe Resident may resign on\nPage 1\fHead 2026\n60 days' notice in writing.\nPage 2";
  expect(clauseOf(text, "resident-notice").passages.map(({ text: said }) => said)).toEqual([
    "The Resident may resign on 60 days' notice in writing.",
  ]);
});

describe("a party by the name the contract gives it", () => {
  const text = `Lakemoor University Medical Center ("LUMC") and the doctor in training ("DT") agree.
LUMC may end this Agreement on 20 days' notice. The DT may end it on 40 days' notice.`;

  it("is that party", () => {
    expect(clauseOf(text, "resident-notice").values).toEqual([
      { kind: "time", amount: 40, unit: "days" },
    ]);
  });

  it("is quoted as it is written", () => {
    const [passage] = clauseOf(text, "resident-notice").passages;
    expect(passage?.text).toBe("The DT may end it on 40 days' notice.");
  });
});
