/** An imported directory in the place of the built-in one: the same document gives the same answers. */
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { importAnswer } from "#answers/import.ts";
import { importSchema } from "#answers/import-schema.ts";
import { listAnswer } from "#answers/list.ts";
import { oddsAnswer } from "#answers/odds.ts";
import type { Chance } from "#core/chance.ts";
import { printJson } from "#core/json.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import { type Facts, readCatalog } from "#facts/catalog.ts";
import { covariates } from "#facts/covariates.ts";
import { directoryTables } from "#facts/directory-tables.ts";
import type { Edition } from "#facts/edition/edition.ts";
import { editionId, packEdition, unpackEdition } from "#facts/edition/pack-edition.ts";
import { pdfBytes } from "#facts/edition/pdf-file.ts";
import { openProgramResults } from "#facts/edition/program-results.ts";
import { knownOf } from "#facts/edition/read-edition.ts";
import { withEdition } from "#facts/edition/with-edition.ts";
import type { Listing } from "#facts/listing.ts";
import { listingOf } from "../scripts/catalog/directory.ts";
import { loadTables } from "../scripts/catalog/load.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const found = listingOf(loadTables({ data: "data", directory: true }));
if (!found) throw new Error("these tests are of the built-in directory");
const builtIn: Listing = found;

const editionOf = (listing: Listing): Edition => ({
  ...listing,
  pages: 1,
  notice: null,
  unread: [],
});
const profiles = ["non-us-img", "us-do-internal-medicine", "us-md-dermatology"].map((name) => {
  const profile = parseProfile(JSON.parse(readFileSync(`examples/${name}.json`, "utf8")));
  if (!profile.ok) throw new Error(`examples/${name}.json is no profile`);
  return [name, profile.value] as const;
});
const ask = (profile: (typeof profiles)[number][1], of: Facts): string => {
  const answer = listAnswer(profile, of, { seed: 1, detail: "refined" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return printJson(answer.value);
};

describe("the built-in directory, imported", () => {
  const imported = withEdition(facts, editionOf(builtIn));

  it("changes nothing: no program added, changed or gone, none unknown to the odds", () => {
    const edition = editionOf(builtIn);
    const answer = importAnswer({ builtIn: facts, current: facts }, { edition, id: "same" });
    expect(answer).toMatchObject({ rows: 6744, unseen: 0 });
    expect([answer.added, answer.changed, answer.gone, answer.unplaced]).toEqual([[], [], [], []]);
    expect(answer.catalog).toEqual(answer.before);
  });

  it("holds every fact of every program", () => {
    expect(imported.catalog.programs).toEqual(facts.catalog.programs);
    expect(imported.catalog.former).toEqual(facts.catalog.former);
    expect(imported.catalog.sources).toBe(facts.catalog.sources);
  });

  it.each(profiles)("lists the same bytes: %s", (_, profile) => {
    expect(ask(profile, imported)).toBe(ask(profile, facts));
  });

  it("comes back whole from the bytes it is kept in, under one id", () => {
    const edition = { ...editionOf(builtIn), notice: "Not to be copied.\n\nAt all." };
    const packed = packEdition(edition);
    expect(unpackEdition(packed)).toEqual(edition);
    expect(packEdition(unpackEdition(packed))).toEqual(packed);
    expect(editionId(packed)).toMatch(/^2016-2020-[0-9a-f]{8}$/);
    expect(() => unpackEdition(packed.subarray(0, packed.length - 1))).toThrow(RangeError);
    expect(() => unpackEdition(readFileSync("build/catalog.bin"))).toThrow(RangeError);
  });
});

/** The built-in directory five years later: one institution under a new code, one renamed, one gone. */
const later: Listing = {
  years: [2021, 2022, 2023, 2024, 2025],
  institutions: [
    ...builtIn.institutions
      .filter(({ code }) => code !== "1007" && code !== "1001")
      .map((i) => (i.code === "3082" ? { ...i, name: "Made Up Outreach-AL" } : i)),
    { code: "9007", state: "AL", name: "Made Up Univ Med Ctr", city: "Nowhere" },
  ],
  tracks: builtIn.tracks
    .filter(({ code }) => !code.startsWith("1001"))
    .map((track) => ({ ...track, code: track.code.replace(/^1007/, "9007") })),
};

describe("a later edition", () => {
  const after = withEdition(facts, editionOf(later));
  const answer = importAnswer(
    { builtIn: facts, current: facts },
    { edition: editionOf(later), id: "later" },
  );

  it("says what is added, changed and gone", () => {
    const codes = (lines: readonly { readonly id: string }[]) => [
      ...new Set(lines.map(({ id }) => id.slice(0, 4))),
    ];
    expect(answer.catalog.edition).toBe("2021-2025");
    expect(codes(answer.added)).toEqual(["9007"]);
    expect(codes(answer.gone).sort()).toEqual(["1001", "1007"]);
    expect(answer.changed).toMatchObject([{ id: "3082-120", what: ["institution"] }]);
    expect(answer.unseen).toBe(answer.added.length);
    expect(importSchema.safeParse(answer).success).toBe(true);
  });

  it("keeps the facts of known institutions and infers a setting for others", () => {
    const known = after.catalog.byId.get("3082-120")?.institution;
    expect(known).toMatchObject({ name: "Made Up Outreach-AL" });
    expect(known?.setting).toEqual(facts.catalog.byId.get("3082-120")?.institution.setting);
    const unknown = after.catalog.byId.get("9007-140");
    expect(unknown?.seen).toBe(false);
    expect(unknown?.institution).toMatchObject({
      setting: { value: "university", source: "setting-rule", quality: "inferred" },
      latitude: null,
      owner: null,
      h1bFilings: null,
      breadth: 22,
      smallCompetitive: 6,
    });
  });

  it("is a source to cite, and leaves the built-in facts as they were", () => {
    expect(after.catalog.sources.get("nrmp-results-2021-2025")?.year).toBe(2025);
    expect(facts.catalog.sources.has("nrmp-results-2021-2025")).toBe(false);
    expect(facts.catalog.edition).toBe("2016-2020");
    expect(covariates(after.catalog.programs[0] ?? fail(), after.catalog).yearsListed).toBe(5);
  });

  it("leaves out, by name, what the catalog has no specialty or no state for", () => {
    const [first] = later.tracks;
    if (!first) throw new Error("there are tracks");
    const odd = [
      { ...first, code: "9800777C0", name: "Space Medicine" },
      { ...first, code: "9801120C0", state: "GU" },
    ];
    const islands = { code: "9801", state: "GU", name: "Made Up-GU", city: "Nowhere" };
    const edition = editionOf({
      ...later,
      institutions: [...later.institutions, { ...islands, code: "9800", state: "AL" }, islands],
      tracks: [...later.tracks, ...odd],
    });
    const { unplaced, catalog } = importAnswer(
      { builtIn: facts, current: after },
      { edition, id: "odd" },
    );
    expect(unplaced.map(({ code, why }) => [code, why])).toEqual([
      ["9800777C0", "specialty"],
      ["9801120C0", "state"],
    ]);
    expect(catalog).toEqual(answer.catalog);
  });
});

function fail(): never {
  throw new Error("what the test is about is not there");
}

it("a program the odds have not seen has the same estimate and a wider range", () => {
  const { catalog } = facts;
  const programs = catalog.programs.map((program) => ({ ...program, seen: false }));
  const unseen: Facts = { ...facts, catalog: { ...catalog, programs } };
  const dermatology = profiles.find(([name]) => name === "us-md-dermatology")?.[1] ?? fail();
  const ask = (of: Facts) => {
    const answer = oddsAnswer(dermatology, of, { seed: 1 });
    return answer.ok ? answer.value : fail();
  };
  const [before, after] = [ask(facts), ask(unseen)];
  const width = (chances: readonly Chance[]): number =>
    chances.reduce((sum, { low, high }) => sum + high - low, 0);
  const match = (of: typeof before) => of.programs.map((p) => p.match);
  const interview = (of: typeof before) => of.programs.map((p) => p.interview.none);
  expect(match(after).map((p) => p.estimate)).toEqual(match(before).map((p) => p.estimate));
  expect(width(interview(after))).toBeGreaterThan(1.05 * width(interview(before)));
  expect(width(match(after))).toBeGreaterThan(1.05 * width(match(before)));
  expect(after.warnings.map(({ code }) => code)).toContain("unseen-programs");
  expect(before.warnings.map(({ code }) => code)).not.toContain("unseen-programs");
});

const shared = process.env.ELECTIVE_SHARED ?? "../shared";
const official = `${shared}/documents/Program_Results_2016-2020.pdf`;

describe.skipIf(!existsSync(official))("the official document of 2016-2020", () => {
  let edition: Edition;
  beforeAll(async () => {
    const bytes = await pdfBytes(new Blob([readFileSync(official)]));
    const known = knownOf(facts);
    const opened = bytes.ok ? await openProgramResults(bytes.value, known) : bytes;
    const read = opened.ok ? await opened.value.read(() => undefined) : opened;
    if (!read.ok) throw new Error(read.problem.code);
    edition = read.value;
  });

  it("gives exactly the built-in directory: 6,744 codes, and no line unread", () => {
    expect(edition.tracks).toHaveLength(6744);
    expect(edition.tracks).toEqual(builtIn.tracks);
    expect(edition.institutions).toEqual(builtIn.institutions);
    expect(edition.years).toEqual(builtIn.years);
    expect(edition.unread).toEqual([]);
    expect(edition.pages).toBe(176);
  });

  it("gives the same packed tables and the same lists, byte for byte", () => {
    const tables = (listing: Listing) => JSON.stringify(directoryTables(listing, facts.reference));
    expect(tables(edition)).toBe(tables(builtIn));
    const imported = withEdition(facts, unpackEdition(packEdition(edition)));
    for (const [, profile] of profiles) expect(ask(profile, imported)).toBe(ask(profile, facts));
  });

  it("has the notice in its footer", () => {
    expect(edition.notice).toMatch(/^Reproduction prohibited/);
    expect(edition.notice).not.toMatch(/\d|\n/);
  });
});
