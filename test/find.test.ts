/** Finding programs by name in the real directory. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findChoices, namesOf } from "#answers/find.ts";
import { readCatalog } from "#facts/catalog.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const find = (kind: "institution" | "program", text: string, specialties: string[] = []) =>
  findChoices(facts, { kind, text, specialties, most: 10 });

it("every word must be there, in any order and any case", () => {
  const found = find("program", "birmingham ALABAMA", ["internal-medicine"]);
  expect(found.length).toBeGreaterThan(0);
  for (const { name, place, value } of found) {
    const all = `${name} ${place} ${value}`.toLowerCase();
    expect(all).toContain("birmingham");
    expect(all).toContain("alabama");
  }
  expect(find("program", "birmingham nosuchword")).toEqual([]);
  expect(find("program", "  ")).toEqual([]);
});

it("a code or an id finds exactly what it names", () => {
  expect(find("institution", "1007").map((c) => c.value)).toContain("1007");
  expect(find("program", "1007-140")[0]?.value).toBe("1007-140");
});

it("only the specialties asked for are found, and no more than asked for", () => {
  const found = find("program", "univ", ["dermatology"]);
  expect(found).toHaveLength(10);
  for (const { value } of found)
    expect(facts.catalog.byId.get(value)?.specialty).toBe("dermatology");
});

it("names what it knows, and says what it does not", () => {
  const [institution, program, none] = namesOf(facts, ["1007", "1007-140", "0000"]);
  expect(program?.name.startsWith(institution?.name ?? "?")).toBe(true);
  expect(none).toBeNull();
});
