import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { readCatalog } from "#facts/catalog.ts";
import { rowsOf } from "#facts/columns.ts";
import { groupingRules } from "#facts/directory-tables.ts";
import { feesFor, fixedFee } from "#facts/fees.ts";
import { groupTracks } from "#facts/grouping.ts";
import {
  coverage,
  directoryAge,
  fillHistory,
  find,
  firstYearsFor,
  openTracks,
  programsOf,
  schemeFor,
  serviceFor,
  specialtyOf,
} from "#facts/query.ts";
import { readSetting } from "#facts/setting.ts";
import type { Program } from "#facts/types.ts";
import { checkTables } from "./checks.ts";
import { listingOf, referenceOf } from "./directory.ts";
import { DataError, loadTables } from "./load.ts";
import { packCatalog } from "./pack.ts";

const tables = loadTables({ data: "data", directory: true });
const bytes = packCatalog(tables, []);
const facts = readCatalog(bytes);
const { catalog } = facts;
const offeredTracks = catalog.programs.flatMap((program) => program.tracks);

const specialty = (slug: string) => {
  const found = specialtyOf(catalog, slug);
  if (!found) throw new Error(`no specialty ${slug}`);
  return found;
};
const program = (id: string): Program => {
  const found = catalog.byId.get(id);
  if (!found) throw new Error(`no program ${id}`);
  return found;
};
const tally = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

it("the tables hold every check", () => {
  expect(checkTables(tables)).toEqual([]);
});

it("the directory is the published one: 5,769 entries, 37,256 positions in 2020", () => {
  expect(catalog.edition).toBe("2016-2020");
  expect(catalog.trackCount).toBe(5769);
  expect(catalog.positionCount).toBe(37256);
  expect(directoryAge(catalog, 2027)).toBe(7);
});

it("every offered track is in exactly one program, and every id is the key of its program", () => {
  const codes = offeredTracks.map((track) => track.code);
  expect(codes).toHaveLength(5769);
  expect(new Set(codes).size).toBe(5769);
  expect(catalog.byId.size).toBe(catalog.programs.length);
  expect(catalog.former.length + catalog.programs.flatMap((p) => p.formerTracks).length).toBe(975);
});

it("2,634 tracks share institution and specialty with another, and group into fewer programs", () => {
  const shared = tally(offeredTracks, (track) => track.code.slice(0, 7));
  expect(offeredTracks.filter((t) => (shared[t.code.slice(0, 7)] ?? 0) > 1)).toHaveLength(2634);
  expect(tally(catalog.programs, (p) => p.role)).toEqual({
    training: 4275,
    "first-year": 650,
    advanced: 113,
    physician: 159,
  });
  const medicine = offeredTracks.filter((t) => /^\d{4}140P/.test(t.code));
  expect(medicine).toHaveLength(347);
  expect(catalog.programs.filter((p) => p.specialty === "medicine-preliminary")).toHaveLength(255);
});

it("the order of the listing changes no program", () => {
  const listed = listingOf(tables)?.tracks ?? [];
  const rules = groupingRules(referenceOf(tables));
  expect(listed).toHaveLength(6744);
  const expected = groupTracks(listed, rules);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const keyed = listed.map((t, i) => ({ t, key: Math.imul(i + 1, 2 * seed + 1) >>> 0 }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ t }) => t);
      expect(groupTracks(shuffled, rules)).toEqual(expected);
    }),
    { numRuns: 3 },
  );
});

it("every program is on the map, in a division, in a specialty of the catalog", () => {
  const slugs = new Set(catalog.specialties.map((s) => s.slug));
  for (const { institution, specialty: slug, place } of catalog.programs) {
    expect(institution.latitude).not.toBeNull();
    expect(institution.longitude).not.toBeNull();
    expect(catalog.states.get(institution.state)?.division).toBe(institution.division);
    expect(slugs.has(slug)).toBe(true);
    if (place) expect(catalog.states.has(place.state)).toBe(true);
  }
});

it("a specialty is entered at PGY-2 exactly where most of 2020's positions are advanced", () => {
  for (const { code, entry, firstYear } of catalog.specialties) {
    if (code === null || firstYear) continue;
    const tracks = offeredTracks.filter((t) => t.code.slice(4, 7) === code);
    const positions = (letters: string) =>
      tracks
        .filter((t) => letters.includes(t.code[7] ?? "-"))
        .reduce((sum, t) => sum + (t.offered.at(-1) ?? 0), 0);
    if (positions("CMA") > 0)
      expect(entry, code).toBe(2 * positions("A") > positions("CMA") ? "PGY-2" : "PGY-1");
  }
});

it("sites are programs of their own; named tracks stay inside", () => {
  expect(program("1102-120-east-orlando").tracks.map((t) => t.code)).toEqual(["1102120C1"]);
  expect(program("1102-120").tracks.map((t) => t.code)).toEqual(["1102120C0"]);
  expect(program("1978-140-royal-oak").name).toBe("Internal Medicine, Royal Oak");
  expect(program("1089-140").tracks.map((t) => t.name)).toContain("Int Med/Physician Scientist");
  expect(program("3124-120-hobbs").place).toMatchObject({ state: "NM", division: "mountain" });
  expect(program("3124-120-hobbs").institution.division).toBe("west-south-central");
});

it("sponsored and military tracks are marked, and alone they make no ordinary program", () => {
  const restricted = offeredTracks.filter((t) => t.restricted);
  expect(restricted.length).toBe(66);
  expect(
    restricted.every((t) => /sacm|spon|fund|mil|int|img|ksa|dubai|everest|om|design/i.test(t.name)),
  ).toBe(true);
  const closed = catalog.programs.filter((p) => openTracks(p).length === 0);
  expect(tally(closed, (p) => p.role)).toEqual({ "first-year": 24, training: 1, physician: 1 });
});

it("a first year kept for one specialty is offered to its residents and to no other", () => {
  const kept = catalog.programs.find(
    (p) => p.role === "first-year" && p.tracks.every((t) => t.linked === "ophthalmology"),
  );
  expect(kept).toBeDefined();
  expect(firstYearsFor(catalog, "ophthalmology")).toContain(kept);
  expect(firstYearsFor(catalog, "dermatology")).not.toContain(kept);
  expect(firstYearsFor(catalog, "dermatology").length).toBeGreaterThan(550);
});

it("an owner is told only where the match is good and nobody contradicts it", () => {
  const rows = rowsOf(tables, "directory/institutions.csv");
  const doubtful = new Set<string>();
  for (let row = 0; row < rows.count; row++) {
    const sure = ["high", "medium"].includes(rows.text("owner_confidence", row) ?? "");
    if (!sure || rows.text("owner_note", row) !== null) doubtful.add(rows.needText("code", row));
  }
  for (const { institution } of catalog.programs)
    if (doubtful.has(institution.code)) expect(institution.owner).toBeNull();
    else expect(institution.owner?.source).toBe("cms-hospitals-2026");
});

it("says for how many programs each policy is known, and knows no visa policy", () => {
  expect(coverage(catalog.programs)).toEqual({
    owner: { known: 4756, of: 5197 },
    h1bFilings: { known: 1658, of: 5197 },
    teachingHealthCenter: { known: 5, of: 5197 },
    setting: { known: 5197, of: 5197 },
    rating: { known: 4702, of: 5197 },
    visa: { known: 0, of: 5197 },
    minimumScore: { known: 0, of: 5197 },
  });
});

it("every fact names a source of the catalog", () => {
  for (const { institution: i } of catalog.programs)
    for (const fact of [i.setting, i.school, i.owner, i.h1bFilings, i.rating, i.research])
      if (fact) expect(catalog.sources.has(fact.source), fact.source).toBe(true);
  for (const { service, signals } of catalog.specialties) {
    if (service) expect(catalog.sources.has(service.source)).toBe(true);
    for (const scheme of signals) expect(catalog.sources.has(scheme.source)).toBe(true);
  }
});

it("specialties of another match are named as outside this one", () => {
  const outside = catalog.specialties.filter((s) => s.match !== "NRMP");
  expect(outside.map((s) => [s.slug, s.match, s.code])).toEqual([
    ["ophthalmology", "SF Match", null],
    ["urology", "AUA", null],
  ]);
});

it("the application service follows the season", () => {
  expect(serviceFor(specialty("emergency-medicine"), 2026)).toBe("ERAS");
  expect(serviceFor(specialty("emergency-medicine"), 2027)).toBe("ResidencyCAS");
  expect(serviceFor(specialty("obstetrics-and-gynecology"), 2024)).toBe("ERAS");
  expect(serviceFor(specialty("obstetrics-and-gynecology"), 2025)).toBe("ResidencyCAS");
  expect(serviceFor(specialty("internal-medicine"), 2027)).toBe("ERAS");
});

it("signals whose sources disagree fall back to the last season that is agreed", () => {
  const chosen = (slug: string, season: number) => {
    const choice = schemeFor(specialty(slug), season);
    return choice && [choice.scheme.gold, choice.scheme.silver, choice.scheme.season, choice.basis];
  };
  expect(chosen("internal-medicine", 2027)).toEqual([3, 12, 2027, "season"]);
  expect(chosen("dermatology", 2026)).toEqual([3, 25, 2025, "last-published"]);
  expect(chosen("obstetrics-and-gynecology", 2027)).toEqual([3, 15, 2026, "last-agreed"]);
  expect(chosen("child-neurology", 2027)).toEqual([3, 0, 2025, "last-agreed"]);
  expect(chosen("interventional-radiology-integrated", 2027)).toEqual([6, 6, 2025, "last-agreed"]);
  expect(chosen("internal-medicine", 2023)).toBeNull();
});

it("the three published fee examples hold: $330, $797, $780", () => {
  const fee = feesFor(facts.fees, 2026, "ERAS");
  expect(fee?.warning).toBeNull();
  const dollars = (...counts: number[]) =>
    counts.reduce((sum, n) => sum + (fee?.cumulative(n) ?? Number.NaN), 0) / 100;
  expect(dollars(30)).toBe(330);
  expect(dollars(43, 7)).toBe(797);
  expect(dollars(32, 32)).toBe(780);
});

it("season 2027 uses the 2026 price beyond 30 and says so; ResidencyCAS has no known fee", () => {
  const fee = feesFor(facts.fees, 2027, "ERAS");
  expect(fee?.cumulative(30)).toBe(33000);
  expect(fee?.cumulative(31)).toBe(36000);
  expect(fee?.warning).toEqual({ code: "last-published", season: 2026 });
  expect(feesFor(facts.fees, 2027, "ResidencyCAS")).toBeNull();
  expect(fixedFee(facts.fees, 2027, "ecfmg-token")?.cents).toBe(18500);
  expect(fixedFee(facts.fees, 2027, "registration")?.cents).toBe(8500);
  expect(fixedFee(facts.fees, 2027, "usmle-transcript")?.warning?.season).toBe(2024);
});

it("finds a program by id and a track by code, also one that is no longer offered", () => {
  expect(find(catalog, " 1007-140 ")).toMatchObject({ kind: "program" });
  expect(find(catalog, "1007140c0")).toMatchObject({ kind: "track", track: { code: "1007140C0" } });
  expect(find(catalog, "1903140P0")).toMatchObject({ kind: "former" });
  expect(find(catalog, "nothing")).toBeNull();
  expect(fillHistory(catalog, program("1007-140"))[4]).toEqual({
    year: 2020,
    offered: 39,
    filled: 39,
  });
});

it("the setting rule agrees with the reviewed table for four institutions in five", () => {
  const institutions = [...new Set(catalog.programs.map((p) => p.institution))];
  const agree = institutions.filter((i) => readSetting(i).setting === i.setting?.value).length;
  expect(institutions).toHaveLength(806);
  expect(agree / institutions.length).toBeGreaterThan(0.8);
});

it("the resident mix sums to the published totals", () => {
  expect(facts.residentMix.reduce((sum, row) => sum + row.positions, 0)).toBe(43237);
  expect(facts.residentMix.reduce((sum, row) => sum + row.filled, 0)).toBe(40764);
});

it("every published name leads to a specialty of the catalog", () => {
  const slugs = new Set(["all", ...catalog.specialties.map((s) => s.slug)]);
  for (const [name, slug] of facts.names) expect(slugs.has(slug), name).toBe(true);
  expect(facts.names.get("Surgery-General")).toBe("general-surgery");
  expect(facts.names.get("Pathology-Anatomic and Clinical")).toBe("pathology");
});

it("builds the same bytes twice, within its size, and carries the model unread", () => {
  expect(packCatalog(loadTables({ data: "data", directory: true }), [])).toEqual(bytes);
  expect(bytes.length).toBeLessThan(450_000);
  const model = { draws: [0.1, 0.2], note: "opaque" };
  const parts = [{ name: "odds", json: JSON.stringify(model) }];
  expect(readCatalog(packCatalog(tables, parts)).model).toEqual({ odds: model });
  expect(facts.model).toBeNull();
});

it("without a directory there are no programs, and everything else is there", () => {
  const bare = readCatalog(packCatalog(loadTables({ data: "data", directory: false }), []));
  expect(bare.catalog).toMatchObject({ edition: null, years: [], trackCount: 0, positionCount: 0 });
  expect(bare.catalog.programs).toEqual([]);
  expect(bare.catalog.specialties).toEqual(catalog.specialties);
  expect(bare.fees).toEqual(facts.fees);
  expect(programsOf(bare.catalog, "internal-medicine")).toEqual([]);
  expect(coverage(bare.catalog.programs).owner).toEqual({ known: 0, of: 0 });
  expect(directoryAge(bare.catalog, 2027)).toBeNull();
});

const scratch = mkdtempSync(join(tmpdir(), "elective-catalog-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The problems of a copy of data/ with one text replaced in one table. */
function problemsAfter(file: string, found: string | RegExp, put: string): string {
  cpSync("data", scratch, { recursive: true, filter: (path) => !path.includes("model") });
  const text = readFileSync(join(scratch, file), "utf8");
  expect(text.replace(found, put) === text, "nothing was broken").toBe(false);
  writeFileSync(join(scratch, file), text.replace(found, put));
  try {
    return checkTables(loadTables({ data: scratch, directory: true }))
      .map((p) => `${p.file}:${p.line} ${p.column} ${p.found} | ${p.accepted}`)
      .join("\n");
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
}

it.each([
  ["directory/tracks.csv", /(\n[^\n]*),(\d+)\n/, "$1,many\n", "directory/tracks.csv:2 filled_2020"],
  ["directory/tracks.csv", /\n(\d{7})C0,/, "\n$1Z0,", "a program code such as"],
  ["signals.csv", ",aamc-signals-2025,", ",hearsay,", "a known source"],
  ["signals.csv", "internal-medicine,2027,3,12,2", "internal-medicine,2027,3,12,1", "tiers"],
  ["resident-mix.csv", /(AL,anesthesiology,PGY-1,no),21,21/, "$1,22,21", "43237"],
  ["directory/institutions.csv", ",Birmingham,", ",Atlantis,", "a city of places.csv"],
  ["directory/institutions.csv", ",md,22,6,", ",md,22,7,", "small_competitive 7 | 6"],
  ["outcomes.csv", ",1,3,6,11,31,", ",1,9,6,11,31,", "ascending values"],
  ["fees.csv", "season,service", "season,servcie", "season,service,item"],
])("%s broken at %s is refused with its place", (file, found, put, expected) => {
  expect(problemsAfter(file, found, put)).toContain(expected);
});
