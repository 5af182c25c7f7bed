import { describe, expect, it } from "vitest";
import { lanes } from "#facts/path/lanes.ts";
import { straightAnswer } from "./straight.ts";

const { answers, stress } = straightAnswer();
const said = (id: string) =>
  answers
    .find((answer) => answer.id === id)
    ?.lines.map(({ text }) => text)
    .join(" ") ?? "";

describe("the numbers of the answers are those of the tables", () => {
  it("lanes closed and hard with no license, and lanes whose use of the MD the article gives", () => {
    const left = lanes().map((lane) => lane.stages.left_residency_no_license.verdict);
    const count = (verdict: string) => left.filter((each) => each === verdict).length;
    expect(said("degree_wasted")).toContain(
      `table of ${left.length} lanes, ${count("closed")} are closed and ${count("hard")} is hard`,
    );
    const uses = lanes().filter(({ article }) => article !== null && article.usesMd !== null);
    expect(said("degree_wasted")).toContain(`For ${uses.length} of them the article says`);
  });
});

it("gives three answers of five lines, each with a source or as our judgment", () => {
  expect(answers.map(({ lines }) => lines.length)).toEqual([5, 5, 5]);
  for (const { basis, sources } of answers.flatMap(({ lines }) => lines))
    expect(sources.length > 0).toBe(basis !== "practice_judgement");
});

it("has one mix of stress as one author's estimate, whose second part does not add up to 100", () => {
  expect(stress.label).toBe("author_estimate");
  expect(stress.sums).toEqual({ residency: 100, nonClinical: 85 });
  expect(stress.note).toContain("85, not 100");
});
