import schema from "@jsonresume/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonResume } from "#answers/path/json-resume.ts";
import { anyDocument, document } from "#answers/path/resume.cases.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { answerOf, longDocument } from "./resume-support.ts";

function problemsOf(resume: unknown): readonly string[] {
  let found: readonly string[] = ["not called back"];
  schema.validate(resume, (problems) => {
    found = (problems ?? []).map(({ stack }) => stack);
  });
  return found;
}

const jsonOf = (given: PathDocument, kind: "normal" | "short" = "short") =>
  jsonResume(given, answerOf(given)[kind]);

it("holds what the draft holds, with the days as they were given", () => {
  expect(jsonOf(document)).toEqual({
    basics: {
      name: "Sam Rivera",
      label: "PGY-2 resident physician | medical writer",
      email: "sam@example.org",
      summary: "Writes so that patients understand: 15% fewer calls back.",
      location: { address: "Columbus, OH" },
      profiles: [{ url: "https://example.org/sam" }],
    },
    work: [
      {
        name: "Example Hospital",
        position: "Resident physician, internal medicine",
        location: "Columbus, OH",
        startDate: "2025-07-01",
        endDate: "2028-06-30",
        highlights: [
          "Contributed to Sepsis order set; drafted the alert text: 1,200 alerts a month removed",
          "Taught interns to read a trial",
        ],
      },
    ],
    education: [
      { institution: "Example School of Medicine", studyType: "MD", endDate: "2025-05-15" },
    ],
    projects: [
      {
        name: "Insulin handout",
        url: "https://example.org/handout",
        highlights: [
          "Wrote a two-page handout on insulin for patients: 15% fewer calls back",
          "“The clearest page we hand out.” (clinic nurse lead)",
        ],
      },
    ],
    certificates: [{ name: "ACLS", issuer: "Example Heart Group", date: "2025-06-20" }],
    skills: [{ name: "Plain language" }, { name: "REDCap" }],
  });
});

it("the normal one says nothing of the other half", () => {
  const text = JSON.stringify(jsonOf(document, "normal"));
  expect(text).not.toContain("medical writer");
  expect(text).toContain("PGY-2 resident physician");
});

it("validates against the schema of jsonresume.org, of any log", () => {
  expect(problemsOf(jsonOf(longDocument(40)))).toEqual([]);
  fc.assert(
    fc.property(anyDocument, (any) => {
      expect(problemsOf(jsonOf(any))).toEqual([]);
      expect(problemsOf(jsonOf(any, "normal"))).toEqual([]);
    }),
  );
});

it("the schema does find what is wrong", () => {
  expect(problemsOf({ basics: { email: "no address" } })).not.toEqual([]);
  expect(problemsOf({ work: [{ startDate: "July" }] })).not.toEqual([]);
});

it("an address that is none, and a mail address that is none, are left out", () => {
  const links = [
    "ask me",
    "https://example.org/a b",
    "example.org",
    "http://x",
    "ftp://example.org",
  ];
  const resume = { ...document.resume, email: "sam at example", links };
  const json = jsonOf({ ...document, resume });
  expect(json.basics).toMatchObject({ profiles: [{ url: "https://example.org" }] });
  expect(json.basics).not.toHaveProperty("email");
  expect(problemsOf(json)).toEqual([]);
});
