import { expect, it } from "vitest";
import { type TriageView, triageView } from "./triage-view.ts";

const today = "2026-11-25";

function viewOf(triage: Record<string, string>): TriageView {
  const view = triageView({ version: 1, triage }, { today });
  if (!view.ok) throw new Error("no view");
  return view.value;
}

it("asks as many questions as the answer counts, and tells no weight before it is answered", () => {
  const { questions, answer } = viewOf({});
  expect(questions).toHaveLength(answer.of);
  expect(JSON.stringify(questions)).not.toContain("weights");
});

it("every answer that spoke is one the page can name", () => {
  const given = Object.fromEntries(
    viewOf({}).questions.map(({ id, answers }) => [id, answers[0]?.id ?? ""]),
  );
  const { questions, derived, answer } = viewOf(given);
  const spoke = answer.hypotheses.flatMap((each) => each.spoke);
  expect(spoke.length).toBeGreaterThan(10);
  for (const { question, answer: id } of spoke) {
    const asked = [...questions, ...derived].find((each) => each.id === question);
    expect(asked?.answers.map((each) => each.id)).toContain(id);
  }
});

it("no sum leaves the scale of the picture", () => {
  const view = viewOf({});
  for (let at = 0; at < 4; at += 1) {
    const given = view.questions.map(({ id, answers }) => [id, answers[at]?.id ?? ""]);
    for (const each of viewOf(Object.fromEntries(given)).answer.hypotheses)
      expect(Math.max(each.for, Math.abs(each.against))).toBeLessThanOrEqual(view.mostPoints);
  }
});

it("help is at hand before anybody asks for it", () => {
  const { help, urgent, first } = viewOf({});
  expect(help.map(({ id }) => id)).toEqual([
    "urgent_help",
    "own_doctor",
    "leave",
    "ombudsperson",
    "lawyer",
  ]);
  expect(first.answers.map(({ id }) => id)).toEqual(["none", ...urgent]);
});
