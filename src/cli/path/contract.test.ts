import { Command } from "commander";
import { expect, it } from "vitest";
import { contractSchema } from "#answers/path/contract-schema.ts";
import { ok } from "#core/result.ts";
import type { Io } from "../io.ts";
import { addContract } from "./contract.ts";

const TEXT = `RESIDENT AGREEMENT

1. The Resident may resign by giving sixty (60) days' written notice to the Director.

2. Nothing in this Agreement restricts outside employment, except as the GME Manual says.
`;

async function run(text: string | Uint8Array, ...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  let code = -1;
  const io: Io = {
    out: (said) => out.push(said),
    err: (line) => err.push(line),
    read: async () => ok(typeof text === "string" ? new TextEncoder().encode(text) : text),
    facts: () => {
      throw new Error("it needs no catalog");
    },
    today: () => "2026-11-25",
  };
  const program = new Command("elective").exitOverride();
  addContract(program, io, (ended) => {
    code = ended;
  });
  await program.parseAsync(["contract", ...args], { from: "user" });
  return { code, out: out.join(""), err };
}

it("prints one document of the published shape", async () => {
  const { code, out } = await run(TEXT, "--json");
  expect(code).toBe(0);
  const answer = contractSchema.parse(JSON.parse(out));
  expect(answer.counts).toEqual({ found: 2, unclear: 0, not_found: 14 });
  const notice = answer.clauses.find(({ id }) => id === "resident-notice");
  expect(notice?.values).toEqual([{ kind: "time", amount: 60, unit: "days" }]);
  expect(notice?.sources[0]?.publisher).toBeTruthy();
});

it("in words it quotes, says what was not found and what that means, and what takes a denial back", async () => {
  const out = (await run(TEXT)).out.replace(/\n\s*/g, " ");
  expect(out).toContain(`"1. The Resident may resign by giving sixty (60) days' written notice`);
  expect(out).toContain("In short: 60 days.");
  expect(out).toContain("Read too: GME Manual.");
  expect(out).toContain("Limits on where you work next: not found in this text");
  expect(out).toContain("It does not mean there is no such rule.");
  expect(out).toContain("then takes some of it back");
  expect(out).not.toMatch(/not restricted|\byou may\b/i);
});

it.each([
  ["a text of three words", "Too few words", /found 3 words/],
  ["a Word file", "PK\u0003\u0004", /found an office document or an archive/],
  ["a PDF that is cut off", "%PDF-1.7 and no more", /found a PDF that ends too early/],
])("%s is refused and nothing is printed", async (_, text, line) => {
  const { code, out, err } = await run(text);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err[0]).toMatch(line);
});

it("a text saved in two bytes a letter is read", async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, "utf16le")]);
  expect((await run(utf16, "--json")).code).toBe(0);
});
