import { expect, it } from "vitest";
import { parseProfile } from "#dossier/parse-profile.ts";
import { fieldOf, problemSentence, refusedSentence } from "./problems.ts";

it.each([999, 24, 0])("a score of %i is named, with what was typed and what to enter", (score) => {
  const parsed = parseProfile({
    applicantType: "us-md-senior",
    specialties: [{ specialty: "dermatology" }],
    step2ck: { score },
  });
  expect(parsed.ok).toBe(false);
  const said = parsed.ok ? [] : parsed.problems.map(problemSentence);
  expect(said).toEqual([
    `Step 2 CK score: found ${score}. Enter a three-digit score from 100 to 300.`,
  ]);
});

it("a form is never told to enter null; a file may hold it", () => {
  const parsed = parseProfile({
    applicantType: "us-md-senior",
    specialties: [{ specialty: "dermatology" }],
    publications: -1,
  });
  const problems = parsed.ok ? [] : parsed.problems;
  const said = problems.map(problemSentence).join(" ");
  expect(said).toContain("Enter a score, or tick “Not taken yet”.");
  expect(said).toContain("or leave it empty.");
  expect(said).not.toContain("null");
  expect(refusedSentence(problems)).toContain("null");
});

it("a pointer into a field's parts finds the field, and a stranger finds none", () => {
  expect(fieldOf("/awayInstitutions/2")).toBe("awayInstitutions");
  expect(fieldOf("/specialties/1/specialty")).toBe("specialty2");
  expect(fieldOf("/specialties")).toBe("specialty1");
  expect(fieldOf("/budget/applications")).toBe("budget");
  expect(fieldOf("/scenarios/1/profile/step2ck/score")).toBe("step2");
  expect(fieldOf("/scenarios/1/name")).toBeNull();
  expect(fieldOf("/visas")).toBeNull();
  expect(fieldOf("")).toBeNull();
});
