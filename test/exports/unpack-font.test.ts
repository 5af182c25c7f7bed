import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { unpackFont } from "#exports/pdf/unpack-font.ts";

const woff = new Uint8Array(readFileSync("src/exports/pdf/fonts/inter-print-400.woff"));

/** The checksum of OpenType: the sum of all words. */
function checksum(bytes: Uint8Array): number {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  const view = new DataView(whole.buffer);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

it("unpacked, every table has the checksum its directory gives, and stands where it says", async () => {
  const font = await unpackFont(woff);
  const view = new DataView(font.buffer);
  const count = view.getUint16(4);
  expect(count).toBe(new DataView(woff.buffer).getUint16(12));
  for (let i = 0; i < count; i += 1) {
    const entry = 12 + i * 16;
    const [sum, offset, length] = [4, 8, 12].map((at) => view.getUint32(entry + at));
    const tag = new TextDecoder().decode(font.subarray(entry, entry + 4));
    const table = font.slice(offset, (offset ?? 0) + (length ?? 0));
    expect(table.length).toBe(length);
    if (tag === "head") table.fill(0, 8, 12); // its own checksum is of the whole file
    expect([tag, checksum(table)]).toEqual([tag, sum]);
  }
});

it("as a whole it has the size that the packed file promised", async () => {
  const font = await unpackFont(woff);
  expect(font.length).toBe(new DataView(woff.buffer).getUint32(16));
  expect(font.length).toBeGreaterThan(woff.length);
});

it("a font that is not packed comes back as it is; a damaged one is refused", async () => {
  const font = await unpackFont(woff);
  expect(await unpackFont(font)).toBe(font);
  const damaged = woff.slice();
  damaged.fill(0x55, 500, 800);
  await expect(unpackFont(damaged)).rejects.toThrow();
});
