/** What the catalog says when asked: every listed track counted, unknown left unknown, other matches named. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod/mini";
import { programSchema, specialtiesSchema } from "#answers/schemas.ts";
import { loadTables } from "../../scripts/catalog/load.ts";
import { packCatalog } from "../../scripts/catalog/pack.ts";
import { BUILD_TIME, run, warmUp } from "./command.ts";

beforeAll(warmUp, BUILD_TIME);

const folder = mkdtempSync(join(tmpdir(), "elective-catalog-"));
afterAll(() => rmSync(folder, { recursive: true }));

const specialties = async (env = {}) => {
  const { out } = await run(["catalog", "specialties", "--json"], { env });
  return z.parse(specialtiesSchema, JSON.parse(out.toString()));
};
const show = async (code: string) => {
  const { out } = await run(["catalog", "show", code, "--json"]);
  return z.parse(programSchema, JSON.parse(out.toString()));
};

it("counts 5,769 listed tracks in fewer programs", async () => {
  const { catalog } = await specialties();
  expect(catalog).toMatchObject({ edition: "2016-2020", programs: 5769 });
  expect(catalog.applications).toBeLessThan(5769);
});

it("names the specialties of another match and offers none of them", async () => {
  const elsewhere = (await specialties()).specialties.filter(({ offered }) => !offered);
  expect(elsewhere.map(({ slug, match }) => [slug, match])).toEqual(
    expect.arrayContaining([
      ["ophthalmology", "SF Match"],
      ["urology", "AUA"],
    ]),
  );
  expect(elsewhere.every(({ programs }) => programs === 0)).toBe(true);
});

it("says for how many programs each policy is known, and that visa policies are not", async () => {
  const { known } = await specialties();
  expect(known.visa?.known).toBe(0);
  expect(known.h1bFilings?.known).toBeGreaterThan(0);
  for (const count of Object.values(known)) expect(count.known).toBeLessThanOrEqual(count.of);
});

it("a track leads to its program, with fill history and a source for every known fact", async () => {
  const [byTrack, byId] = await Promise.all([show("1007140C0"), show("1007-140")]);
  expect({ ...byTrack, asked: "" }).toEqual({ ...byId, asked: "" });
  expect(byId.history.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
  expect(byId.tracks.map(({ code }) => code)).toContain("1007140C0");
  for (const { value, source } of byId.facts) {
    if (value === null) expect(source).toBeNull();
    else expect(byId.sources[source ?? ""]).toBeDefined();
  }
  expect(byId.policies.every(({ known }) => !known)).toBe(true);
});

it("a track that no program offers any more is refused with its last year", async () => {
  const { code, out, err } = await run(["catalog", "show", "1007185R1"]);
  expect({ code, size: out.length }).toEqual({ code: 2, size: 0 });
  expect(err).toMatch(
    /^\/code: found 1007185R1 \(.*\), last offered in 201[6-9]; accepted a program /,
  );
});

it("without the directory the catalog still answers, with no programs", async () => {
  const file = join(folder, "bare.bin");
  writeFileSync(file, packCatalog(loadTables({ data: "data", directory: false }), []));
  const env = { ELECTIVE_CATALOG: file };
  const { catalog, specialties: all } = await specialties(env);
  expect(catalog).toEqual({ edition: null, programs: 0, applications: 0 });
  expect(all.length).toBeGreaterThan(40);
  const { code, err } = await run(["catalog", "show", "1007-140"], { env });
  expect(code).toBe(2);
  expect(err).toMatch(/^\/code: found "1007-140"; accepted a program id like/);
});
