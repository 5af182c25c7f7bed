import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { anyDocument, document, TODAY } from "./resume.cases.ts";
import { resumeAnswer } from "./resume.ts";
import { outcomeText } from "./resume-bullets.ts";
import { linesOf } from "./resume-lines.ts";
import { checkNumbers, numbersIn } from "./resume-numbers.ts";
import { withOnly } from "./resume-order.ts";
import { type Draft, resumeAnswerSchema } from "./resume-schema.ts";
import { spanText } from "./resume-words.ts";

function answerOf(given: PathDocument) {
  const opened = openPath(given);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const answer = resumeAnswer(opened.value, { today: TODAY });
  if (!answer.ok) throw new Error("a resume is never refused");
  return answer.value;
}

const answer = answerOf(document);
const textsOf = (draft: Draft) => linesOf(draft).map(({ text }) => text);
const withResume = (resume: PathDocument["resume"]): PathDocument => ({
  ...document,
  resume: { ...document.resume, ...resume },
});
const bulletsOf = (draft: Draft) =>
  draft.sections.flatMap(({ entries }) => entries.flatMap(({ bullets }) => bullets));

describe("a line of work", () => {
  it("is a verb, the task and the outcome, with the piece it is of and where its number stands", () => {
    const [bullet] = bulletsOf(answer.short);
    expect(bullet).toMatchObject({
      text: "Wrote a two-page handout on insulin for patients: 15% fewer calls back",
      piece: "handout",
      because: ["numbered", "lane"],
      numbers: [{ text: "15", from: "/record/0/result/value" }],
    });
  });

  it("of shared work says contributed to", () => {
    expect(textsOf(answer.short)).toContain(
      "Contributed to Sepsis order set; drafted the alert text: 1,200 alerts a month removed",
    );
  });

  it("leaves out a result without its number, and says so", () => {
    expect(textsOf(answer.short)).toContain("Taught interns to read a trial");
    expect(answer.checks.missing).toContainEqual({
      code: "number",
      at: "/record/2/result/value",
      of: "Noon lecture",
    });
  });

  it("quotes only who agreed to it and is named", () => {
    expect(textsOf(answer.normal)).toContain(
      "“The clearest page we hand out.” (clinic nurse lead)",
    );
    expect(textsOf(answer.normal).join()).not.toContain("Great");
    const codes = answer.checks.missing.map(({ code, at }) => `${code} ${at}`);
    expect(codes).toContain("quote_leave /record/2/quoteAllowed");
    expect(codes).toContain("did /record/3/did");
  });

  it.each([
    [{ what: "saved", value: 1234.5, unit: "$" }, "$1,234.5 saved"],
    [{ what: "minutes", value: -2 }, "-2 minutes"],
    [{ what: "errors", value: 0 }, "0 errors"],
    [{ what: "of the dose", value: 1e-7 }, "0.0000001 of the dose"],
    [{ what: "a day", value: 3, unit: "hours" }, "3 hours a day"],
    [{ what: "nothing counted" }, null],
  ])("%j is %j", (result, text) => {
    expect(outcomeText(result)).toBe(text);
  });

  it("is one of at most three of its role, and more are said to be left", () => {
    const record = Array.from({ length: 5 }, (_, i) => ({
      ...{ id: `p${i}`, title: `Piece ${i}`, on: `2026-0${i + 1}-01`, did: `Made part ${i}` },
      ...(i === 0 ? { result: { what: "users", value: 9 } } : {}),
    }));
    const pieces = record.map(({ id }) => id);
    const full = answerOf({ ...withResume({ work: [{ role: "Writer", pieces }] }), record });
    const made = bulletsOf(full.normal).map(({ text }) => text);
    expect(made).toEqual(["Made part 0: 9 users", "Made part 4", "Made part 3"]);
    expect(full.checks.missing).toContainEqual({
      code: "more_bullets",
      at: "/resume/work/0",
      of: "Writer",
    });
  });
});

it.each([
  [0, ["few_bullets"]],
  [1, ["few_bullets"]],
  [2, []],
  [3, []],
  [4, ["more_bullets"]],
])("a role with %i lines of work is said to have %j", (lines, codes) => {
  const record = Array.from({ length: lines }, (_, i) => ({
    ...{ id: `p${i}`, title: `Piece ${i}`, on: "2026-01-01", did: `Made part ${i}` },
  }));
  const work = [{ role: "Writer", pieces: record.map(({ id }) => id) }];
  const { missing } = answerOf({ ...withResume({ work }), record }).checks;
  const found = missing.filter(({ at }) => at === "/resume/work/0");
  expect(found.map(({ code }) => code)).toEqual(codes);
});

describe("numbers", () => {
  it("all stand in the log, in the year of training, or in their own field", () => {
    expect(answer.checks.numbers.notInLog).toEqual([]);
    expect(answer.checks.numbers.checked).toBeGreaterThan(8);
  });

  it.each([
    ["/resume/summary", { summary: "Cut calls by 40%" }, "40"],
    ["/resume/otherHalf", { otherHalf: "writer of 12 guides", clinicalHalf: "" }, "12"],
    ["/resume/clinicalHalf", { clinicalHalf: "PGY-3" }, "3"],
    ["/resume/skills/0", { skills: ["7 languages"] }, "7"],
  ])("in %s that no entry holds are found", (at, resume, number) => {
    const { notInLog } = answerOf(withResume(resume)).checks.numbers;
    expect(notInLog.map((each) => [each.at, each.number])).toContainEqual([at, number]);
  });

  it("invented on the way are found: the check reads the document, not the maker of the line", () => {
    const lines = linesOf(answer.short).map((line) => ({
      ...line,
      text: line.text.replace("15%", "51%"),
    }));
    expect(checkNumbers(document, lines).notInLog.map(({ number }) => number)).toEqual([
      "51",
      "51",
    ]);
  });

  it("of the id, the hours or the link of a piece prove nothing", () => {
    const record = [{ id: "p9", title: "Work", on: "2026-01-01", hours: 77, link: "x/88" }];
    const line = { at: "/record/0/did", text: "9 and 77 and 88", proof: ["/record/0/did"] };
    expect(checkNumbers({ ...document, record }, [line]).notInLog).toHaveLength(3);
  });

  it.each([
    ["1,200 and 3.5, then 7.", ["1,200", "3.5", "7"]],
    ["12,34 is two", ["12", "34"]],
    ["PGY-2, A1c, m²", ["2", "1", "2"]],
    ["1,2000", ["1", "2000"]],
    ["none", []],
  ])("in %j are %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it("of any log: no line of work has one that its piece has not", () => {
    fc.assert(
      fc.property(anyDocument, (any) => {
        const { short, normal, checks } = answerOf(any);
        const lines = [...bulletsOf(short), ...bulletsOf(normal)];
        for (const { text, numbers } of lines)
          expect(numbers.map((each) => each.text)).toEqual(numbersIn(text));
        const claims = ["/resume/summary", "/resume/clinicalHalf", "/resume/otherHalf"];
        for (const { at } of checks.numbers.notInLog) expect(claims).toContain(at);
      }),
    );
  });
});

describe("what is not said", () => {
  it("is found with its place, in work as in the summary", () => {
    const [first, ...rest] = document.record ?? [];
    if (!first) throw new Error("the log must have a piece");
    const record = [{ ...first, did: "Led a talk on burnout" }, ...rest];
    const { unsaid } = answerOf({ ...withResume({ summary: "Leaving medicine" }), record }).checks;
    expect(unsaid.map(({ at, found, about }) => [at, found, about])).toEqual([
      ["/record/0/did", "burnout", "burnout"],
      ["/resume/summary", "Leaving medicine", "leaving"],
    ]);
  });

  it("is not there in the made-up one", () => {
    expect(answer.checks.unsaid).toEqual([]);
  });

  it("the normal one says nothing of the other half", () => {
    expect(answer.normal.headline?.text).toBe("PGY-2 resident physician");
    expect(textsOf(answer.normal).join()).not.toContain("medical writer");
    expect(answer.normal.summary).toBeNull();
  });
});

it("what might tell who a patient is is found in lines of work, and the user's own is not", () => {
  const [first, ...rest] = document.record ?? [];
  if (!first) throw new Error("the log must have a piece");
  const record = [
    { ...first, did: "Treated a patient, MRN 00482913, at Example Hospital" },
    ...rest,
  ];
  expect(answerOf({ ...document, record }).checks.identifiers).toMatchObject([
    { at: "/record/0/did", found: expect.stringContaining("00482913"), kind: "mrn" },
  ]);
  expect(answer.checks.identifiers).toEqual([]);
});

describe("the headline", () => {
  it("has both halves and counts its characters", () => {
    const { text, length, over } = answer.headline;
    expect(text).toBe("PGY-2 resident physician | medical writer");
    expect([length, over]).toEqual([41, 0]);
  });

  it.each([
    [108, 109, 0],
    [109, 109, 1],
    [120, 120, 23],
  ])("of %i and %i characters is %i over", (first, second, over) => {
    const halves = { clinicalHalf: "a".repeat(first), otherHalf: "b".repeat(second) };
    const { headline } = answerOf(withResume(halves));
    expect(headline.over).toBe(over);
    expect(headline.text).toHaveLength(headline.length);
  });

  it("is not there with one half, and the resume shows the one", () => {
    const one = answerOf(withResume({ clinicalHalf: " " }));
    expect(one.headline.text).toBeNull();
    expect(one.short.headline?.text).toBe("medical writer");
  });
});

describe("an empty document", () => {
  const empty = answerOf({ version: 1 });
  it("has two resumes with nothing in them and says what is missing", () => {
    expect(linesOf(empty.short)).toEqual([]);
    expect(empty.short.sections).toEqual([]);
    expect(empty.checks.missing.map(({ code }) => code)).toEqual([
      "name",
      "email",
      "clinical_half",
      "other_half",
      "training",
      "education",
      "record",
    ]);
  });
});

it("a short one cut to nothing keeps who it is of, and cut by order keeps each part it names", () => {
  expect(textsOf(withOnly(answer.short, new Set()))).toEqual([
    "Sam Rivera",
    "Columbus, OH",
    "sam@example.org",
    "example.org/sam",
    "PGY-2 resident physician | medical writer",
    "Writes so that patients understand: 15% fewer calls back.",
  ]);
  expect(withOnly(answer.short, new Set(answer.order))).toEqual(answer.short);
});

it("numbered lines are the last to go, then the lane's, then the newest; quotes go first", () => {
  const lines = answer.order.filter((at) => at.startsWith("/record"));
  expect(lines).toEqual(["/record/0/did", "/record/1/did", "/record/2/did", "/record/0/quote"]);
  expect(answer.order.at(-1)).toBe("/record/0/quote");
});

it("four roles and a school stand before the lines of work, the rest after skills, quotes last", () => {
  const roles = Array.from({ length: 6 }, (_, i) => ({ role: `Role ${i}`, from: `201${i}-07-01` }));
  const named = [{ name: "One" }];
  const education = [
    { name: "Old", to: "2010-05-01" },
    { name: "New", to: "2014-05-01" },
  ];
  const more = { work: roles, training: [], education, publications: named, awards: named };
  const { order } = answerOf(withResume({ ...more, languages: ["English"] }));
  expect(order).toEqual([
    ...[5, 4, 3, 2].map((i) => `/resume/work/${i}`),
    "/resume/education/1",
    ...["/record/0/did", "/record/1/did", "/record/2/did"],
    ...["/resume/skills/0", "/resume/skills/1"],
    ...["/resume/work/1", "/resume/work/0", "/resume/education/0"],
    ...["/resume/licenses/0", "/resume/languages/0", "/resume/awards/0", "/resume/publications/0"],
    "/record/0/quote",
  ]);
});

it("a piece that two roles name stands under the first, work before training, and once", () => {
  const shared = answerOf(
    withResume({
      work: [
        { role: "Writer", pieces: ["orders"] },
        { role: "Editor", pieces: ["orders"] },
      ],
    }),
  );
  for (const draft of [shared.short, shared.normal]) {
    const holders = draft.sections.flatMap(({ entries }) =>
      entries.filter(({ bullets }) => bullets.some(({ piece }) => piece === "orders")),
    );
    expect(holders.map(({ title }) => title)).toEqual(["Writer"]);
  }
});

it.each([
  [{ from: "2025-07-01", to: "2028-06-30" }, "Jul 2025 to Jun 2028 (expected)"],
  [{ from: "2025-07-01", to: TODAY }, "Jul 2025 to Nov 2026"],
  [{ from: "2025-07-01" }, "from Jul 2025"],
  [{ to: "2025-05-15" }, "to May 2025"],
  [{}, null],
])("%j is %j", (span, text) => {
  expect(spanText(span, TODAY)).toBe(text);
});

it("has the published shape, for any log", () => {
  fc.assert(
    fc.property(anyDocument, (any) => {
      const value = answerOf(any);
      expect(resumeAnswerSchema.parse(value)).toEqual(value);
      expect(new Set(value.order).size).toBe(value.order.length);
    }),
  );
});
