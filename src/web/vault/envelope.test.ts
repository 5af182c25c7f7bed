import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Bytes,
  IV_BYTES,
  type KeySource,
  readEnvelope,
  SALT_BYTES,
  seal,
  unseal,
} from "./envelope.ts";

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const newKey = () =>
  crypto.subtle.importKey("raw", random(32), "AES-GCM", false, ["encrypt", "decrypt"]);
const source: KeySource = {
  work: { memory: 19_456, passes: 2, lanes: 1 },
  salt: random(SALT_BYTES),
};
const HEADER = 46;

let key: CryptoKey;
beforeAll(async () => {
  key = await newKey();
});

const sealed = (text: string) => seal(text, { key, source, iv: random(IV_BYTES) });

async function opened(bytes: Bytes, by = key) {
  const envelope = await readEnvelope(bytes);
  return envelope.ok ? unseal(envelope.value, by) : envelope;
}

const changed = (bytes: Bytes, at: number, by: number): Bytes => {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ by;
  return copy;
};

/** As somebody would who knows the format: the hash at the end fits again. */
async function forged(bytes: Bytes, at: number, by: number): Promise<Bytes> {
  const copy = changed(bytes, at, by);
  const hash = await crypto.subtle.digest("SHA-256", copy.slice(0, -32));
  copy.set(new Uint8Array(hash), copy.length - 32);
  return copy;
}

describe("a sealed text", () => {
  it("comes back as it was, whatever it says, and says how its key is made", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        const bytes = await sealed(text);
        expect(await opened(bytes)).toEqual({ ok: true, value: text });
        const envelope = await readEnvelope(bytes);
        expect(envelope.ok && envelope.value).toMatchObject(source);
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  it("is not in the record, in letters of one byte or two", async () => {
    const bytes = Buffer.from(await sealed("quagmire"));
    expect(bytes.includes(Buffer.from("quagmire"))).toBe(false);
    expect(bytes.includes(Buffer.from("quagmire", "utf16le"))).toBe(false);
  });

  it("is not opened by another key", async () => {
    expect(await opened(await sealed("a"), await newKey())).toEqual({
      ok: false,
      problem: "passphrase",
    });
  });

  it("is refused with any byte of it changed, in any way, and named damaged or none of ours", async () => {
    const bytes = await sealed("three words here");
    const byte = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(byte, fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const outcome = await opened(changed(bytes, at, by));
        expect(outcome.ok).toBe(false);
      }),
      { seed: 4, numRuns: 400 },
    );
    for (let at = 0; at < bytes.length; at += 1) {
      const outcome = await opened(changed(bytes, at, 1));
      const expected = at < 4 ? "foreign" : "damaged";
      // The version read as 0 is damage; as 2 or more it is a later one.
      expect(outcome, `byte ${at}`).toEqual({ ok: false, problem: expected });
    }
  });

  it("is refused with any byte changed and the hash made to fit: all of the header is sealed too", async () => {
    const bytes = await sealed("three words here");
    for (let at = 0; at < bytes.length - 32; at += 1) {
      for (const by of [1, 0x80]) {
        const outcome = await opened(await forged(bytes, at, by));
        expect(outcome.ok, `byte ${at} with ${by}`).toBe(false);
      }
    }
  });

  it.each([0, 3, 5, HEADER, HEADER + 20])("cut to %d bytes is refused", async (length) => {
    const outcome = await readEnvelope((await sealed("x")).slice(0, length));
    expect(outcome.ok).toBe(false);
  });

  it("of a later version is named so, and not damaged", async () => {
    expect(await opened(changed(await sealed("x"), 4, 3))).toEqual({ ok: false, problem: "later" });
  });

  it("whose key would take an hour to make is refused before it is made", async () => {
    const work = { memory: 4_000_000, passes: 2, lanes: 1 };
    const bytes = await seal("x", { key, source: { ...source, work }, iv: random(IV_BYTES) });
    expect(await readEnvelope(bytes)).toEqual({ ok: false, problem: "damaged" });
  });
});
