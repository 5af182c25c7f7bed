import { argon2id } from "@noble/hashes/argon2.js";
import { beforeEach, describe, expect, it } from "vitest";
import { readEnvelope } from "./envelope.ts";
import { MemoryRecords, vaultPorts } from "./vault.cases.ts";
import { KEY_WORK, Vault } from "./vault.ts";

let records: MemoryRecords;
let vault: Vault;
const other = () => new Vault(vaultPorts(records));

beforeEach(() => {
  records = new MemoryRecords();
  vault = new Vault(vaultPorts(records));
});

const good = "copper lantern oblong ferry";

it("argon2id is the one of RFC 9106, 5.3", () => {
  const bytes = (value: number, length: number) => new Uint8Array(length).fill(value);
  const tag = argon2id(bytes(1, 32), bytes(2, 16), {
    m: 32,
    t: 3,
    p: 4,
    dkLen: 32,
    key: bytes(3, 8),
    personalization: bytes(4, 12),
  });
  expect(Buffer.from(tag).toString("hex")).toBe(
    "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
  );
});

describe("keeping", () => {
  it("stores nothing before it is asked to", async () => {
    expect(await vault.look()).toBe("none");
    expect(await vault.save("words")).toEqual({ ok: false, problem: "none" });
    expect(records.stored).toBeNull();
  });

  it("comes back under the passphrase, and under no other", async () => {
    await vault.keep(good, "words");
    expect(await other().look()).toBe("kept");
    expect(await other().unlock(good)).toEqual({ ok: true, value: "words" });
    expect(await other().unlock(`${good}.`)).toEqual({ ok: false, problem: "passphrase" });
    expect(await other().unlock(good)).toEqual({ ok: true, value: "words" });
  });

  it("says in the record how much work the key is", async () => {
    await vault.keep(good, "words");
    const envelope = records.stored && (await readEnvelope(records.stored));
    expect(envelope?.ok && envelope.value.work).toEqual(KEY_WORK);
  });

  it("never seals twice under the same iv", async () => {
    await vault.keep(good, "words");
    const ivs = new Set<string>();
    for (let i = 0; i < 50; i += 1) {
      await vault.save("words");
      const envelope = records.stored && (await readEnvelope(records.stored));
      if (envelope?.ok) ivs.add(envelope.value.iv.join());
    }
    expect(ivs.size).toBe(50);
  });

  it("does not overwrite what is kept already", async () => {
    await vault.keep(good, "first");
    expect(await other().keep("another passphrase", "second")).toEqual({
      ok: false,
      problem: "elsewhere",
    });
    expect(await other().unlock(good)).toEqual({ ok: true, value: "first" });
  });

  it("saves in the order it was asked to, and a lock meanwhile loses nothing", async () => {
    await vault.keep(good, "0");
    const saves = ["1", "2", "3"].map((text) => vault.save(text));
    vault.lock();
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
    expect(await vault.save("4")).toEqual({ ok: false, problem: "none" });
    expect(await other().unlock(good)).toEqual({ ok: true, value: "3" });
  });

  it("of two tabs the later one is told, nothing is lost, and it may insist", async () => {
    await vault.keep(good, "0");
    const second = other();
    await second.unlock(good);
    await vault.save("1");
    expect(await second.save("2")).toEqual({ ok: false, problem: "elsewhere" });
    expect(await other().unlock(good)).toEqual({ ok: true, value: "1" });
    expect((await second.save("2", { force: true })).ok).toBe(true);
    expect(await other().unlock(good)).toEqual({ ok: true, value: "2" });
  });

  it("a wiped record does not come back by a save from another tab", async () => {
    await vault.keep(good, "0");
    const second = other();
    await second.unlock(good);
    expect((await vault.wipe()).ok).toBe(true);
    expect(records.stored).toBeNull();
    expect(await second.save("1")).toEqual({ ok: false, problem: "elsewhere" });
    expect(records.stored).toBeNull();
    expect(await vault.look()).toBe("none");
  });
});

describe("what can be wrong is named, and what is kept stays", () => {
  beforeEach(async () => {
    await vault.keep(good, "words");
  });

  it("a damaged record", async () => {
    const bytes = records.stored?.slice() ?? new Uint8Array();
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    records.stored = bytes;
    expect(await other().look()).toBe("damaged");
    expect(await other().unlock(good)).toEqual({ ok: false, problem: "damaged" });
    expect(records.stored).toEqual(bytes);
  });

  it("a record of a later version", async () => {
    const bytes = records.stored?.slice() ?? new Uint8Array();
    bytes[4] = 2;
    records.stored = bytes;
    expect(await other().look()).toBe("later");
    expect(await other().unlock(good)).toEqual({ ok: false, problem: "later" });
    expect(records.stored).toEqual(bytes);
  });

  it("storage that is denied", async () => {
    records.denies = true;
    expect(await other().look()).toBe("denied");
    expect(await other().unlock(good)).toEqual({ ok: false, problem: "denied" });
    expect(await vault.save("more")).toEqual({ ok: false, problem: "denied" });
    expect(await vault.wipe()).toEqual({ ok: false, problem: "denied" });
    records.denies = false;
    expect(await other().unlock(good)).toEqual({ ok: true, value: "words" });
  });

  it("a browser that does no cryptography", async () => {
    const unable = new Vault({ ...vaultPorts(records), able: () => false });
    expect(await unable.unlock(good)).toEqual({ ok: false, problem: "unable" });
    expect(await unable.keep(good, "x")).toEqual({ ok: false, problem: "unable" });
  });
});

describe("a file", () => {
  it("goes out under the key in use and comes back on another device, which keeps nothing by it", async () => {
    await vault.keep(good, "words");
    const file = await vault.sealFile("words now");
    const elsewhere = new MemoryRecords();
    const device = new Vault(vaultPorts(elsewhere));
    expect(file.ok && (await device.openFile(file.value, good))).toEqual({
      ok: true,
      value: "words now",
    });
    expect(elsewhere.stored).toBeNull();
  });

  it("has a passphrase of its own where nothing is kept", async () => {
    const file = await vault.sealFile("words", "of its own");
    expect(records.stored).toBeNull();
    expect(await vault.sealFile("words")).toEqual({ ok: false, problem: "none" });
    expect(file.ok && (await vault.openFile(file.value, "of its own"))).toEqual({
      ok: true,
      value: "words",
    });
  });

  it("that is none of ours is named", async () => {
    const text = new TextEncoder().encode("a letter to somebody");
    expect(await vault.openFile(text, good)).toEqual({ ok: false, problem: "foreign" });
  });
});
