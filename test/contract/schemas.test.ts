import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DIVISIONS } from "#core/divisions.ts";
import { STATES } from "#dossier/places.ts";
import { readCatalog } from "#facts/catalog.ts";
import { schemaFiles, schemaFolder } from "../../scripts/build-schemas.ts";

const files = schemaFiles();

it("every published schema has its file and every file its schema", () => {
  expect(readdirSync(schemaFolder).sort()).toEqual([...files.keys()].sort());
});

it.each([...files])(
  "%s is what the code says today (npx tsx scripts/build-schemas.ts)",
  (name, text) => {
    expect(readFileSync(`${schemaFolder}${name}`, "utf8")).toBe(text);
  },
);

it("the profile's divisions are those of the facts, and its states are 52", () => {
  const { catalog } = readCatalog(readFileSync("build/catalog.bin"));
  const used = new Set([...catalog.states.values()].flatMap((s) => s.division ?? []));
  expect([...used].sort()).toEqual([...DIVISIONS].sort());
  expect(new Set(STATES).size).toBe(52);
});
