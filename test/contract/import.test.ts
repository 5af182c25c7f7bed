/** The directory imported by the command: the notice first, nothing changed by a bad file, undo goes back. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importSchema } from "#answers/import-schema.ts";
import { layOut, NOTICE, newer, pdfOf } from "../../src/facts/edition/made-up.cases.ts";
import { largeListing } from "../../src/facts/edition/made-up-listing.cases.ts";
import { BUILD_TIME, run, warmUp } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "elective-import-"));
afterAll(() => rmSync(folder, { recursive: true }));
const home = join(folder, "home");
const env = { ELECTIVE_HOME: home };
const pdf = join(folder, "results.pdf");
const listing = largeListing(30);

beforeAll(async () => {
  await warmUp();
  writeFileSync(pdf, await pdfOf(layOut(listing, newer)));
}, BUILD_TIME);

const elective = (...args: readonly string[]) => run(args, { env });
const edition = async (): Promise<unknown> => {
  const { out } = await elective("catalog", "specialties", "--json");
  return JSON.parse(out.toString()).catalog.edition;
};

it("shows the notice and imports nothing until it is accepted", async () => {
  const { code, out, err } = await elective("catalog", "import", pdf);
  expect(code).toBe(2);
  expect(out).toHaveLength(0);
  for (const line of NOTICE) expect(err.replace(/\s+/g, " ")).toContain(line);
  expect(err).toMatch(/\n--yes: found .*; accepted --yes, or yes when asked in a terminal\n$/);
  expect(existsSync(home)).toBe(false);
});

it("imports with --yes, says what changed, and every later command uses it; undo goes back", async () => {
  const { code, out, err } = await elective("catalog", "import", pdf, "--yes", "--json");
  const answer = importSchema.parse(JSON.parse(out.toString()));
  expect(code).toBe(0);
  expect(err.replace(/\s+/g, " ")).toContain(NOTICE[1]);
  expect(answer).toMatchObject({
    rows: listing.tracks.length,
    before: { edition: "2016-2020" },
    catalog: { edition: "2021-2025" },
    unread: [],
  });
  expect(answer.gone.length).toBeGreaterThan(5000);
  expect(answer.unseen).toBe(answer.added.length);
  expect(await edition()).toBe("2021-2025");
  const id = answer.added[0]?.id ?? "";
  const shown = await elective("catalog", "show", id, "--json");
  expect(JSON.parse(shown.out.toString())).toMatchObject({
    id,
    sources: { "nrmp-results-2021-2025": expect.stringContaining("2021-2025") },
  });
  const back = await elective("catalog", "import", "--undo", "--json");
  expect(JSON.parse(back.out.toString())).toMatchObject({
    catalog: { edition: "2016-2020" },
    builtIn: true,
  });
  expect(await edition()).toBe("2016-2020");
  expect((await elective("catalog", "import", "--undo")).code).toBe(2);
});

it("says in words what it read and how to go back", async () => {
  const { out } = await elective("catalog", "import", pdf, "--yes");
  const text = out.toString().replace(/\s+/g, " ");
  expect(text).toMatch(/^Imported: edition 2021-2025, 270 rows on \d+ pages\./);
  expect(text).toMatch(/Added: [\d,]+ programs, such as .* Changed: .* Gone: [\d,]+ programs/);
  expect(text).toContain("Unknown to the odds:");
  expect(text).toMatch(/elective catalog import --undo goes back to the directory before\. $/);
});

it.each([
  [
    "a text",
    "notes.pdf",
    "just notes",
    /found a text file, not a PDF; accepted the Program Results/,
  ],
  ["nothing", "empty.pdf", "", /found nothing \(an empty file\); accepted/],
  ["half of it", "half.pdf", "%PDF-1.7\n1 0 obj", /found a PDF that ends too early; accepted/],
])("%s is refused in one line and the directory stays", async (_, name, content, line) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  const before = readdirSync(join(home, "editions"));
  const { code, out, err } = await elective("catalog", "import", file, "--yes", "--json");
  expect([code, out.length]).toEqual([2, 0]);
  expect(err).toMatch(line);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(readdirSync(join(home, "editions"))).toEqual(before);
  expect(await edition()).toBe("2021-2025");
});

it.each([
  [["catalog", "import"], /FILE: found no file; accepted a file, or --undo, or --template/],
  [["catalog", "import", "x.pdf", "--undo"], /FILE: found a file and --undo/],
  [["catalog", "import", "nowhere.pdf"], /found no file nowhere\.pdf/],
  [["catalog", "import", "."], /found a folder, \./],
])("elective %j is refused", async (args, line) => {
  const { code, err } = await elective(...args);
  expect(code).toBe(2);
  expect(err).toMatch(line);
});

it("a table of the user's own is kept too, told by its content, and lies under every profile", async () => {
  const table = join(folder, "table.txt");
  writeFileSync(table, "Program,Minimum Step 2 CK\n1007-140,281\n9999-140,200\n");
  await elective("catalog", "import", "--undo");
  const { code, err } = await elective("catalog", "import", table);
  expect([code, err]).toEqual([0, expect.stringMatching(/^row 3.*9999-140/)]);
  const profile = {
    applicantType: "us-md-senior",
    specialties: [{ specialty: "internal-medicine" }],
    step2ck: { score: 250 },
  };
  const ask = (home: object) =>
    run(["odds", "--json"], { input: JSON.stringify(profile), env: { ...env, ...home } });
  const gated = await ask({});
  const { excluded } = JSON.parse(gated.out.toString());
  expect(excluded).toMatchObject([{ id: "1007-140", rule: "strict" }]);
  expect(gated.err).toContain("With your imported facts about 1 program.");
  const plain = await ask({ ELECTIVE_HOME: join(folder, "nobody") });
  expect(JSON.parse(plain.out.toString()).excluded).toEqual([]);
});

it("a kept directory that is damaged is said in one line, and undo leads out", async () => {
  writeFileSync(join(home, "directory.json"), "{");
  const { code, err } = await elective("catalog", "specialties");
  expect(code).toBe(1);
  expect(err).toMatch(/^elective: cannot read the imported directory .*--undo goes back\n$/);
  expect((await elective("catalog", "import", "--undo")).code).toBe(0);
  expect(await edition()).toBe("2016-2020");
});
