import { Command } from "commander";
import { expect, it } from "vitest";
import { ok } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { addPath, addQuestions } from "./path.ts";
import { questions } from "./questions.ts";

/** What `elective path <name>` prints of a document. */
async function printed(name: string, document: PathDocument, ...more: string[]): Promise<string> {
  let out = "";
  const io = {
    read: async () => ok(new TextEncoder().encode(JSON.stringify(document))),
    out: (text: string) => {
      out += text;
    },
    err: () => {},
    facts: () => {
      throw new Error("no question of path asks the catalog");
    },
    today: () => "2026-11-25",
  };
  const program = new Command();
  const path = addPath(program);
  await addQuestions(path, io, () => {});
  await program.parseAsync(["path", name, ...more], { from: "user" });
  return out;
}

const lane = { lane: "medical_writing", opened: "2026-11-01" };
const asking: readonly PathDocument[] = [
  { version: 1, lane, sheet: { hated: [{ words: "I can’t go on" }] } },
  { version: 1, lane, checkIns: [{ on: "2026-11-24", single: 5 }] },
];
const names = [
  "check-in",
  "sheet",
  "triage",
  "routes",
  "lanes",
  "guards",
  "runway",
  "licence",
  "plan",
  "gates",
  "exit-days",
  "memo",
  "people",
  "resume",
  "record",
];
/** These read a file of another kind, or nothing. */
const others = ["rotations", "contract", "rules"];

it("these are all the questions that read a document", () => {
  expect(questions).toHaveLength(names.length + others.length);
});

it.each(names)(
  "%s puts a human first where the document asks for one, and only there",
  async (name) => {
    for (const document of asking)
      expect(await printed(name, document)).toMatch(
        /^You do not have to carry this alone\. Call or text 988, at any hour\. In danger now: 911\./,
      );
    expect(await printed(name, { version: 1, lane })).not.toContain("carry this alone");
  },
);

it("and the JSON stays one document", async () => {
  const [document] = asking;
  if (!document) throw new Error("nobody asks");
  expect(JSON.parse(await printed("sheet", document, "--json"))).toMatchObject({
    today: "2026-11-25",
  });
});
