import { describe, expect, it } from "vitest";
import {
  gradeOf,
  HIGHEST_GRADE,
  literalsOf,
  pathTexts,
  readAll,
  syllablesOf,
  tooHard,
} from "./reading-level.ts";

const read = readAll(pathTexts());

it("reads the facts of every family there is, and none of the texts of others", () => {
  const files = pathTexts().map(({ file }) => file);
  expect(files).toContain("data/path/lanes.json");
  expect(files).not.toContain("data/path/instruments.json");
  expect(read.length).toBeGreaterThan(150);
});

it(`no body text is above grade ${HIGHEST_GRADE}`, () => {
  const named = tooHard(read).map(
    ({ file, text, grade }) => `${file} ${grade.toFixed(1)}: ${text}`,
  );
  expect(named).toEqual([]);
});

describe("a text above the grade", () => {
  const hard =
    "Institutional authorization requirements necessitate comprehensive consultation regarding supplementary remunerated activities.";

  it("is named, with its file", () => {
    expect(tooHard(readAll([{ file: "x.json", texts: [hard] }]))).toMatchObject([
      { file: "x.json", text: hard },
    ]);
  });

  it("is found among short ones read together", () => {
    const words = hard.split(" ").map((word) => `${word} considerations`);
    expect(tooHard(readAll([{ file: "x.json", texts: words }]))).toHaveLength(1);
  });
});

it.each([
  ["The cat sat on the mat.", 0],
  ["You sign here and then you go home to sleep for one full night.", 1.67],
])("%j is of grade %f", (text, grade) => {
  expect(gradeOf(text).grade).toBeCloseTo(grade, 2);
});

it("a term of the field makes a sentence longer, not harder", () => {
  const plain = gradeOf("You are done with the first year of your time at the site.");
  const field = gradeOf("You are done with the first year of your residency at the site.");
  expect(field.grade).toBeCloseTo(plain.grade, 0);
});

it("a decimal point and an acronym end no sentence", () => {
  expect(gradeOf("It costs 3.50 at PGY-2.").words).toBe(5);
  expect(gradeOf("One 3.50 two.").grade).toBe(gradeOf("One 350 two.").grade);
});

it.each(
  Object.entries({
    cat: 1,
    made: 1,
    asked: 1,
    moved: 1,
    year: 1,
    likes: 1,
    table: 2,
    people: 2,
    needed: 2,
    pages: 2,
    being: 2,
    patient: 2,
    social: 2,
    safely: 2,
    judgement: 2,
    quiet: 2,
    create: 2,
    "people's": 2,
    program: 2,
    usual: 3,
    radio: 3,
    idea: 3,
    quality: 3,
    offices: 3,
    associate: 4,
    society: 4,
    "so-called": 2,
    "42": 1,
  }),
)("%s has %i syllables", (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

it("finds the texts of a source file, with a number for what is put in", () => {
  const put = ["in ", "n} days, ", "n + 1} nights"].join("$" + "{");
  const source = `import "./x y.ts"; const a: string = "two words"; const b = \`${put}\`;`;
  expect(literalsOf(source)).toEqual(["./x y.ts", "two words", "in  5  days,  5  nights"]);
});

it("does not pass over what is no source", () => {
  expect(() => literalsOf("const = ;")).toThrow(SyntaxError);
});
