import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { resumePrintedSchema } from "#answers/path/resume-schema.ts";
import { fail, ok } from "#core/result.ts";
import type { Io } from "../io.ts";
import { type ResumeOptions, runResume } from "./resume.ts";

const folder = mkdtempSync(join(tmpdir(), "elective-"));
afterAll(() => rmSync(folder, { recursive: true }));

const example: object = JSON.parse(readFileSync("examples/resident-plan.json", "utf8"));

/** A command with nothing of the world but one document. */
async function said(options: ResumeOptions = {}, document: object = example) {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => out.push(text),
    err: (line) => err.push(line),
    read: async (name) =>
      name === undefined
        ? ok(new TextEncoder().encode(JSON.stringify(document)))
        : fail({ code: "input", pointer: "", found: "no file", accepted: "a file" }),
    facts: () => {
      throw new Error("the directory is not needed");
    },
    today: () => "2026-11-25",
  };
  const code = await runResume(io, options);
  return { code, out: out.join(""), err: err.join("\n") };
}

describe("the example's resume", () => {
  it("stands alone on standard output, and all that is said of it beside", async () => {
    const { code, out, err } = await said({ format: "text" });
    expect(code).toBe(0);
    expect(out).toMatch(/^Sam Rivera\nPGY-2 resident in internal medicine \| medical writer/);
    expect(out).toContain("• Rewrote the discharge sheet for heart failure in plain words");
    expect(out.trimEnd().endsWith("English, Spanish")).toBe(true);
    expect(err).toContain('"Review of a patient guide" has a result without its number.');
    expect(err).toContain('"Handout: starting insulin" has a quote that nobody agreed to.');
    expect(err).toContain('"Practice questions on anemia" has no line');
    expect(err).not.toContain("Warning");
  });

  it("for a person is all in one: the resume, what is missing, what to do before it is sent", async () => {
    const { code, out, err } = await said();
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Sam Rivera\n/);
    expect(out).toContain('\nMissing\n"Handout: starting insulin" has a quote');
    expect(out).toContain("\nBefore you send it\n");
    expect(out).not.toMatch(/Look at this first|No room/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("the normal one has no summary and no second half", async () => {
    const { out } = await said({ kind: "normal", format: "text" });
    expect(out).toContain("Training\nResident physician, internal medicine");
    expect(out).not.toMatch(/Summary|medical writer/);
  });

  it("as JSON is one document of the published shape, that which fits in it", async () => {
    const { out } = await said({ json: true });
    const printed: unknown = JSON.parse(out);
    expect(resumePrintedSchema.parse(printed)).toEqual(printed);
    expect(printed).toMatchObject({ fit: { fits: true, pages: 1, leftOut: [] } });
  });

  it.each([
    ["pdf", "%PDF-1.7"],
    ["docx", "PK"],
    ["text", "Sam Rivera"],
    ["json-resume", "{"],
    ["json", "{"],
  ])(
    "as %s is written to the file that was named, and nothing else is printed",
    async (format, start) => {
      const file = join(folder, `made.${format}`);
      const { code, out, err } = await said({ format, out: file });
      expect([code, out]).toEqual([0, ""]);
      const bytes = readFileSync(file);
      expect(bytes.toString("latin1").startsWith(start)).toBe(true);
      if (format !== "json")
        expect(err).toContain(`${bytes.length} bytes: your name, 3 ways to reach you,`);
    },
  );
});

describe("what a reader must not miss", () => {
  const resume = {
    summary: "I cut calls by 44% and left medicine",
    clinicalHalf: "a".repeat(120),
    otherHalf: "b".repeat(120),
  };
  const record = [
    { id: "one", title: "Case", on: "2026-11-01", did: "Wrote up a patient, MRN 00482913" },
  ];

  it.each(["text", "json"])("is warned of, in %s", async (format) => {
    const { code, err } = await said({ format }, { version: 1, resume, record });
    expect(code).toBe(0);
    expect(err).toContain("Warning: /resume/summary: The number 44 is in no entry of your log.");
    expect(err).toContain('Warning: /resume/summary: "left medicine" speaks of leaving.');
    expect(err).toMatch(/Warning: \/record\/0\/did: "[^"]*00482913" might tell who a patient is\./);
    expect((await said({}, { version: 1, resume, record })).out).toContain("Look at this first\n");
    expect(err).toContain("Warning: The headline is 23 characters too long: 220 is the most.");
  });

  it("an empty document is an empty resume, and each part that is missing is named", async () => {
    const { out, err } = await said({ format: "text" }, { version: 1 });
    expect(out.trim()).toBe("");
    expect((await said({}, { version: 1 })).out).toMatch(/^There is nothing in it yet\./);
    for (const line of ["No name: add yours.", "No e-mail: add one.", "No school: add one."])
      expect(err).toContain(line);
    expect(err).toContain("resume.txt, 1 bytes: nothing yet.");
  });

  it("help comes before all of it and is in no file", async () => {
    const asks = { ...example, triage: { now: "not_safe" } };
    const { out, err } = await said({ format: "text" }, asks);
    expect(err).toMatch(/^You do not have to carry this alone/);
    expect(out).not.toContain("988");
    expect((await said({}, asks)).out).toMatch(/^You do not have to carry this alone/);
  });

  it("what had no room is named, twenty lines of it, and the rest is counted", async () => {
    const made = Array.from({ length: 120 }, (_, i) => ({
      ...{ id: `p${i}`, title: `Piece ${i}`, on: "2026-11-01", did: `Made part ${i} of it` },
    }));
    const document = { version: 1, record: made };
    const { err } = await said({ format: "text" }, document);
    expect((await said({}, document)).out).toContain("\nNo room\nNo room for ");
    expect(err.match(/No room for "Made part/g)).toHaveLength(20);
    expect(err).toMatch(/No room for \d+ more; --format json lists all\./);
    expect((await said({ kind: "normal", format: "text" }, document)).err).not.toContain("No room");
  });

  it("letters that the PDF lacks are named for the PDF alone", async () => {
    const named = { version: 1, resume: { name: "阮 Sam" } };
    const out = join(folder, "letters.pdf");
    expect((await said({ format: "pdf", out }, named)).err).toContain('It comes out as "? Sam".');
    expect((await said({ format: "text" }, named)).err).not.toContain("comes out as");
  });
});

it.each([
  [{ format: "pdf" }, "--out: found nothing; accepted a file to write the pdf to"],
  [{ format: "odt" }, '--format: found "odt"; accepted text, json, json-resume, pdf, docx'],
  [{ kind: "long" }, '--kind: found "long"; accepted normal, short'],
  [{ today: "soon" }, '--today: found "soon"; accepted a day'],
  [{ in: "nowhere.json" }, "(input): found no file; accepted a file"],
  [{ out: join(folder, "none", "x.txt") }, "--out: found no folder for"],
  [{ out: folder }, "--out: found a folder,"],
])("%j is refused with 2, and nothing is printed", async (options, line) => {
  const { code, out, err } = await said(options);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(line);
});

it("a format that was refused leaves no file", async () => {
  const out = join(folder, "refused.pdf");
  await said({ format: "pdf", kind: "long", out });
  expect(existsSync(out)).toBe(false);
});
