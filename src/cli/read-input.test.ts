import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { LARGEST_INPUT, readInput } from "./read-input.ts";

const folder = mkdtempSync(join(tmpdir(), "elective-input-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function* nothing(): AsyncGenerator<Uint8Array> {}
async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(1_000_000);
}
const text = async (input: string | undefined, stdin: AsyncIterable<Uint8Array | string>) => {
  const read = await readInput(input, stdin);
  return read.ok ? new TextDecoder().decode(read.value) : read.problems.map(({ found }) => found);
};

it("reads a file, or standard input when no file or - is named", async () => {
  expect(await text(file("a.json", "{}"), nothing())).toBe("{}");
  async function* stdin() {
    yield "{";
    yield new TextEncoder().encode("}");
  }
  expect(await text(undefined, stdin())).toBe("{}");
  expect(await text("-", stdin())).toBe("{}");
});

it("says what is wrong with a file", async () => {
  expect(await text(join(folder, "none.json"), nothing())).toEqual([
    expect.stringMatching(/^no file .*none\.json$/),
  ]);
  expect(await text(folder, nothing())).toEqual([expect.stringMatching(/^a folder, /)]);
  expect(await text(file("empty.json", ""), nothing())).toEqual(["nothing (an empty file)"]);
  expect(await text(undefined, nothing())).toEqual(["nothing (an empty file)"]);
  expect(await text("bad\u0000name", nothing())).toEqual([expect.stringMatching(/cannot be read/)]);
});

it("stops reading what is too large, even what never ends", async () => {
  const large = file("large.json", new Uint8Array(LARGEST_INPUT + 1));
  expect(await text(large, nothing())).toEqual(["more than 20 MB"]);
  expect(await text(undefined, endless())).toEqual(["more than 20 MB"]);
});
