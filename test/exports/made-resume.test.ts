import { expect, it } from "vitest";
import { document } from "#answers/path/resume.cases.ts";
import {
  jsonResumeBytes,
  madeResume,
  RESUME_FORMATS,
  resumeTextBytes,
} from "#exports/resume/made-resume.ts";
import { contentLine } from "../../src/web/messages/sharing.ts";
import { answerOf, orderOf, outOfOrder } from "./resume-support.ts";

const { short, normal } = answerOf(document);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it.each(RESUME_FORMATS)(
  "a file of %s says by its name what opens it, not whose it is or what for",
  (format) => {
    const names = [short, normal].map((draft) => madeResume(draft, format, new Uint8Array(1)).name);
    const ending = { text: "txt", "json-resume": "json", pdf: "pdf", docx: "docx" }[format];
    expect(names).toEqual([`resume.${ending}`, `cv.${ending}`]);
  },
);

it("what leaves is counted kind by kind, in words", () => {
  const made = madeResume(short, "text", resumeTextBytes(short));
  expect(made.contents.map(contentLine)).toEqual([
    "Your name",
    "3 ways to reach you",
    "Your headline",
    "Your summary",
    "1 role with place and months",
    "1 project",
    "3 lines of work from your log",
    "1 quote, each with who said it",
    "1 school",
    "1 license, paper or award",
    "2 skills and languages",
  ]);
  expect(madeResume(normal, "pdf", made.bytes).contents.map(({ kind }) => kind)).not.toContain(
    "resume-summary",
  );
});

it("an empty one promises nothing", () => {
  const empty = answerOf({ version: 1 }).short;
  expect(madeResume(empty, "pdf", new Uint8Array(1)).contents).toEqual([]);
});

it("as text every line is there, in order, with a mark before each line of work", () => {
  for (const draft of [short, normal]) {
    const written = text(resumeTextBytes(draft));
    expect(outOfOrder(written, orderOf(draft))).toBeNull();
    const bullets = draft.sections.flatMap(({ entries }) => entries.flatMap((e) => e.bullets));
    expect(written.match(/^• /gm)).toHaveLength(bullets.length);
  }
});

it("as JSON it ends with a line break and is what was made", () => {
  const written = text(jsonResumeBytes(document, short));
  expect(written.endsWith("}\n")).toBe(true);
  expect(JSON.parse(written)).toMatchObject({ basics: { name: "Sam Rivera" } });
});
