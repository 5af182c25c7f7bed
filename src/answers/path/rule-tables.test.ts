import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MODES, POLICIES, STAGES, STATUSES } from "#dossier/path/terms.ts";
import { BURNOUT_SCALES } from "#engines/rules/burnout-inventory.ts";
import { gapsOf, overlapsOf, strayConditionsOf } from "#engines/rules/decision-table.ts";
import { GUARDS } from "#facts/path/guards.ts";
import { instruments } from "#facts/path/instruments.ts";
import { ROUTE_RULES, ROUTES } from "#facts/path/routes.ts";
import { VERDICTS } from "#facts/path/rule-schema.ts";
import { sourceOf } from "#facts/path/sources.ts";
import { TRIAGE } from "#facts/path/triage.ts";
import { VISA } from "#facts/path/visa.ts";
import { DESTINATIONS } from "./guards.ts";

const guardTables = [
  ...[VISA.work, VISA.ended, VISA.destinations],
  ...[GUARDS.pgy1, GUARDS.policy, GUARDS.hours, GUARDS.lawyer, GUARDS.lawyerDestination],
  ...[ROUTE_RULES.visa, ROUTE_RULES.nrmp, ROUTE_RULES.lawyer],
];
const tables = [...guardTables, TRIAGE.burnoutPattern];

describe.each(tables.map((table) => [table.id, table] as const))("%s", (_, table) => {
  it("has one rule for every combination of its inputs: no gap, no overlap", () => {
    expect(gapsOf(table)).toEqual([]);
    expect(overlapsOf(table)).toEqual([]);
    expect(strayConditionsOf(table)).toEqual([]);
  });

  it("names each rule once, and only people who are known to lift it", () => {
    const ids = table.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    const lifters = table.rules.flatMap((rule) => rule.liftedBy);
    expect(lifters.filter((who) => !Object.hasOwn(GUARDS.who, who))).toEqual([]);
    for (const { id, becomes, liftedBy } of guardTables.find(({ id }) => id === table.id)?.rules ??
      [])
      if (becomes) expect(liftedBy, id).toContain(becomes.by);
  });

  it("says who can lift every block, and what is missing for every one that waits for an answer", () => {
    for (const rule of table.rules) {
      const verdict = rule.verdict ?? "";
      if (/blocked|ask_first/.test(verdict)) expect(rule.liftedBy, rule.id).not.toEqual([]);
      if (rule.liftedBy.includes("you")) expect(rule.missing, rule.id).not.toEqual([]);
    }
  });
});

it("the inputs of the tables are the words of the sheet", () => {
  const expected = {
    status: STATUSES,
    mode: MODES,
    stage: STAGES,
    policy: POLICIES,
    destination: DESTINATIONS,
    route: ROUTES,
  };
  const inputs = guardTables.flatMap((table) => Object.entries(table.inputs));
  for (const [name, words] of Object.entries(expected)) {
    const found = inputs.filter(([input]) => input === name).map(([, values]) => values);
    expect(found.length, name).toBeGreaterThan(0);
    for (const values of found) expect(values, name).toEqual(words);
  }
});

it("there is one list of verdicts, in one order", () => {
  expect(GUARDS.strictness.order).toEqual(VERDICTS);
});

/** Every object with a review date, whatever table it stands in. */
function citedIn(value: unknown, at: string): readonly (readonly [string, object])[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, inner]) => citedIn(inner, `${at}/${key}`));
  return "reviewBy" in value ? [[at, value], ...below] : below;
}
const own = { visa: VISA, guards: GUARDS, triage: TRIAGE, routes: ROUTE_RULES };
const cited = citedIn(own, "");

it.each(cited)(
  "%s has a source that exists or says that it is our judgment, and is dated",
  (_, rule) => {
    const { sources, basis, asOf, reviewBy } = rule as Record<string, unknown>;
    expect(Array.isArray(sources)).toBe(true);
    for (const id of Array.isArray(sources) ? sources : [])
      expect(sourceOf(String(id))).toBeDefined();
    if (Array.isArray(sources) && sources.length === 0) expect(basis).toBe("practice_judgement");
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(String(reviewBy) > String(asOf)).toBe(true);
  },
);

it("nothing that is told is without a date: every text of a rule or a fact stands beside one", () => {
  expect(cited.length).toBeGreaterThan(100);
  for (const table of guardTables)
    for (const rule of table.rules) expect(cited.some(([, each]) => each === rule)).toBe(true);
});

const texts = readdirSync("data/path")
  .filter((file) => /^(visa|guards|triage|routes)\.json$/.test(file))
  .map((file) => [file, readFileSync(`data/path/${file}`, "utf8")] as const);

it.each(texts)("%s never reads as a permission, a promise or a shout", (_, text) => {
  expect(text).not.toMatch(/\byou (may|can|are allowed)\b/i);
  expect(text).not.toMatch(/\byou will match\b|!|\bself-care\b|\bjourney\b/i);
});

it("the burnout inventory is scored and judged by the numbers of its own table", () => {
  const { subscales, cutoff } = instruments().cbi;
  for (const { id, items, minAnswered } of subscales) {
    const { first, last, least } = BURNOUT_SCALES[id];
    expect([items[0]?.n, items.at(-1)?.n, minAnswered]).toEqual([first, last, least]);
  }
  expect(TRIAGE.burnoutFrom.score).toBe(cutoff);
});

const shared = `${process.env.ELECTIVE_SHARED ?? "../shared"}/facts/path/lanes.json`;

it.skipIf(!existsSync(shared))("the matrix is the published one, cell by cell", () => {
  const { visa_rules } = JSON.parse(readFileSync(shared, "utf8"));
  expect(GUARDS.strictness.order).toEqual(visa_rules.verdicts);
  for (const status of STATUSES)
    for (const mode of MODES) {
      const cell = visa_rules.matrix[status][mode];
      const rule = VISA.work.rules.find(
        ({ when }) => when.status?.includes(status) && (when.mode?.includes(mode) ?? true),
      );
      expect(`${status} ${mode} ${rule?.verdict}`).toBe(`${status} ${mode} ${cell.verdict}`);
      expect(rule?.sources).toEqual(expect.arrayContaining(cell.sources));
    }
});
