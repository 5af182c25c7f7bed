import { expect, it } from "vitest";
import { exampleAnswer } from "../../examples/list-answer.ts";
import { programName } from "./program-name.ts";

it("a program is called by its institution, whether it is on the list or excluded", () => {
  const [listed] = exampleAnswer.applications;
  const [excluded] = exampleAnswer.excluded;
  if (!listed || !excluded) throw new Error("the example lists nothing");
  expect(programName(exampleAnswer, listed.id)).toBe(listed.institution);
  expect(programName(exampleAnswer, excluded.id)).toBe(excluded.institution);
});

it("one that the list does not have is called by its code", () => {
  expect(programName(exampleAnswer, "9999-140")).toBe("9999-140");
  expect(programName(null, "9999-140")).toBe("9999-140");
});
