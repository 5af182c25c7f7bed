import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { editionId, packEdition } from "#facts/edition/pack-edition.ts";
import { directoryStore } from "./directory-store.ts";
import { homeFolder } from "./home-folder.ts";

const root = mkdtempSync(join(tmpdir(), "elective-store-"));
afterAll(() => rmSync(root, { recursive: true }));

let home = "";
let count = 0;
beforeEach(() => {
  home = join(root, String(count++), "not", "there");
});

const kept = (year: number) => {
  const edition = {
    years: [year - 1, year],
    institutions: [],
    tracks: [],
    pages: 1,
    notice: null,
    unread: [],
  };
  const packed = packEdition(edition);
  return { edition, id: editionId(packed), packed };
};
const files = () => readdirSync(join(home, "editions")).sort();

it("the last imported is in use, and undo goes back one by one to the built-in", () => {
  const store = directoryStore(home);
  const [a, b] = [kept(2020), kept(2025)];
  expect(store.current()).toBeNull();
  expect(store.undo()).toBe(false);
  store.add(a);
  store.add(b);
  expect(directoryStore(home).current()).toEqual(b.edition);
  expect(store.undo()).toBe(true);
  expect(store.current()).toEqual(a.edition);
  expect(files()).toEqual([`${a.id}.bin`]);
  expect(store.undo()).toBe(true);
  expect([store.current(), store.undo(), files()]).toEqual([null, false, []]);
});

it("the same again is one step, and an old one again is kept until no step needs it", () => {
  const store = directoryStore(home);
  const [a, b] = [kept(2020), kept(2025)];
  for (const edition of [a, a, b, a]) store.add(edition);
  expect(store.undo()).toBe(true);
  expect(store.current()).toEqual(b.edition);
  expect(store.undo()).toBe(true);
  expect(store.current()).toEqual(a.edition);
  store.undo();
  expect(store.undo()).toBe(false);
});

it("keeps the last eight and leaves nothing else behind", () => {
  const store = directoryStore(home);
  const all = Array.from({ length: 11 }, (_, i) => kept(2010 + i));
  for (const edition of all) store.add(edition);
  expect(files()).toEqual(all.slice(3).map(({ id }) => `${id}.bin`));
  expect(readdirSync(home).sort()).toEqual(["directory.json", "editions"]);
});

it("what is damaged is said, and undo leads out of it", () => {
  const store = directoryStore(home);
  const a = kept(2020);
  store.add(a);
  writeFileSync(join(home, "editions", `${a.id}.bin`), "gone");
  expect(() => store.current()).toThrow(/--undo goes back$/);
  expect(store.undo()).toBe(true);
  expect(store.current()).toBeNull();
  for (const broken of [
    "",
    "{",
    '{"version":2,"history":[]}',
    '{"version":1,"history":["../x"]}',
  ]) {
    writeFileSync(join(home, "directory.json"), broken);
    expect(() => store.current()).toThrow(/--undo goes back$/);
    expect(store.undo()).toBe(true);
    expect(store.current()).toBeNull();
  }
});

it.each([
  [{ ELECTIVE_HOME: "/mine", XDG_DATA_HOME: "/data" }, "linux", "/mine"],
  [{ XDG_DATA_HOME: "/data" }, "linux", join("/data", "elective")],
  [{ XDG_DATA_HOME: "" }, "linux", join("share", "elective")],
  [{ APPDATA: "C:\\Data" }, "win32", join("C:\\Data", "elective")],
] as const)("with %j on %s the folder is %s", (env, platform, folder) => {
  expect(homeFolder(env, platform).endsWith(folder)).toBe(true);
});
