import { describe, expect, it } from "vitest";
import aspects from "#data/path/aspects.json" with { type: "json" };
import notes from "#data/path/check-in.json" with { type: "json" };
import exit from "#data/path/exit.json" with { type: "json" };
import measures from "#data/path/instruments.json" with { type: "json" };
import laneFile from "#data/path/lanes.json" with { type: "json" };
import licenses from "#data/path/licensure.json" with { type: "json" };
import loans from "#data/path/loans.json" with { type: "json" };
import memo from "#data/path/memo.json" with { type: "json" };
import people from "#data/path/people.json" with { type: "json" };
import planFile from "#data/path/plan.json" with { type: "json" };
import recordFile from "#data/path/record.json" with { type: "json" };
import resume from "#data/path/resume.json" with { type: "json" };
import sources from "#data/path/sources.json" with { type: "json" };
import answers from "#data/path/straight-answers.json" with { type: "json" };
import stress from "#data/path/stress.json" with { type: "json" };
import unsaid from "#data/path/unsaid.json" with { type: "json" };
import { aspectEnjoyed, aspectOf, aspectsSchema, aspectTable } from "./aspects.ts";
import { exitTableSchema } from "./exit.ts";
import { checkInNotesSchema, instruments, instrumentsSchema } from "./instruments.ts";
import { laneOf, lanes } from "./lanes.ts";
import { lanesSchema } from "./lanes-schema.ts";
import { licensure, licensureSchema } from "./licensure.ts";
import { loansSchema } from "./loans-schema.ts";
import { memoTableSchema } from "./memo.ts";
import { peopleTableSchema } from "./people.ts";
import { planTableSchema } from "./plan.ts";
import { recordFactsSchema } from "./record.ts";
import { resumeFactsSchema } from "./resume.ts";
import { straightAnswers, straightSchema, stressMix, stressSchema } from "./straight.ts";
import { unsaidSchema } from "./unsaid.ts";

const tables = {
  aspects: [aspectsSchema, aspects],
  "check-in": [checkInNotesSchema, notes],
  exit: [exitTableSchema, exit],
  instruments: [instrumentsSchema, measures],
  lanes: [lanesSchema, laneFile],
  licensure: [licensureSchema, licenses],
  loans: [loansSchema, loans],
  plan: [planTableSchema, planFile],
  memo: [memoTableSchema, memo],
  people: [peopleTableSchema, people],
  resume: [resumeFactsSchema, resume],
  record: [recordFactsSchema, recordFile],
  "straight-answers": [straightSchema, answers],
  stress: [stressSchema, stress],
  unsaid: [unsaidSchema, unsaid],
} as const;

/** Every object of a table that cites. */
function citing(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(citing);
  return "basis" in value ? [{ ...value }, ...below] : below;
}

describe.each(Object.entries(tables))("%s", (_, [schema, table]) => {
  it("has its shape, with a day and a day of review wherever it cites, and sources that exist", () => {
    expect(schema.safeParse(table).error).toBeUndefined();
    expect(unknownSources(table)).toEqual([]);
  });

  it("says sourced only where a source is named, and judgment only where none is", () => {
    for (const fact of citing(table)) {
      const named = Array.isArray(fact.sources) && fact.sources.length > 0;
      expect(named, JSON.stringify(fact)).toBe(fact.basis !== "practice_judgement");
    }
  });

  it("permits nothing and promises nothing", () => {
    const text = JSON.stringify(table);
    expect(text).not.toMatch(/\byou may\b|\byou will match\b|\bjourney\b|\bself-care\b/i);
    if (schema !== instrumentsSchema) expect(text).not.toMatch(/\b(mild|moderate|severe) burnout/i);
  });

  it("with a source that nobody has is found out", () => {
    const broken = spoiled(table, (fact) => ({ ...fact, sources: ["nobody"] }));
    expect(unknownSources(broken)).toEqual(["nobody"]);
  });

  it.each([
    ["no sources", ({ sources: _, ...fact }: Record<string, unknown>) => fact],
    ["no day", ({ asOf: _, ...fact }: Record<string, unknown>) => fact],
    ["no day of review", ({ reviewBy: _, ...fact }: Record<string, unknown>) => fact],
  ])("is refused with %s", (_name, spoil) => {
    const broken = spoiled(table, spoil);
    expect(schema.safeParse(broken).success).toBe(false);
  });
});

/** Ids in any list of sources, however it is named, that the table of sources does not have. */
function unknownSources(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    /^(terms)?sources$/i.test(key) && Array.isArray(each)
      ? each.map(String).filter((id) => !Object.hasOwn(sources, id))
      : unknownSources(each),
  );
}

/** The table with the first of its dated facts spoiled. */
function spoiled(table: unknown, spoil: (fact: Record<string, unknown>) => unknown): unknown {
  let done = false;
  const walk = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(walk);
    if (!done && "reviewBy" in value && "sources" in value) {
      done = true;
      return spoil({ ...value });
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return walk(table);
}

describe("lanes", () => {
  it("are fifteen, each once", () => {
    expect(new Set(lanes().map(({ id }) => id)).size).toBe(15);
    expect(lanes()).toHaveLength(15);
    expect(laneOf("nobody")).toBeUndefined();
  });

  it("show no pay without a year, a quality, a caveat and a source, and no average", () => {
    for (const { pay } of lanes())
      for (const figure of pay) {
        expect(figure.year).toBeGreaterThan(2000);
        expect(figure.caveat.length).toBeGreaterThan(5);
        expect(figure.sources.length).toBeGreaterThan(0);
        expect(`${figure.label} ${figure.measure}`).not.toMatch(/average|mean/i);
        expect(figure.low).toBeLessThanOrEqual(figure.high);
      }
  });

  it("say of every figure that is not shown why not", () => {
    const left = lanes().flatMap(({ payLeftOut }) => payLeftOut);
    expect(left.map(({ why }) => why).toSorted()).toEqual([
      ...["average", "average"],
      ...["no-year", "no-year", "no-year", "no-year", "no-year"],
    ]);
  });

  it("carry the article's figures as its author's estimate, and only where the article has them", () => {
    const ease = lanes().flatMap(({ id, article }) => (article?.ease ? [[id, article.ease]] : []));
    expect(Object.fromEntries(ease)).toEqual({
      medical_writing: 85,
      clinical_research_ops: 65,
      health_tech_product: 55,
      pharma_medical_affairs: 45,
      consulting: 30,
    });
    for (const { article } of lanes()) if (article) expect(article.basis).toBe("author_estimate");
  });

  it("have first moves with ids of their own; what is paid outside names its kind of work", () => {
    for (const { id, moves } of lanes()) {
      expect(new Set(moves.map((move) => move.id)).size, id).toBe(moves.length);
      for (const move of moves) {
        if (move.where === "inside") expect(move.mode, move.id).toBe("in_programme_activity");
        else expect(move.mode, move.id).not.toBe("in_programme_activity");
        if (/\bpaid\b/i.test(move.text) && !/unpaid/i.test(move.text))
          expect(move.mode, move.id).toMatch(/^paid/);
      }
    }
  });

  it("offer no move where there is nothing to try beside residency", () => {
    const untried = lanes().filter(({ testHours }) => testHours.high === 0);
    expect(untried.map(({ id, moves }) => [id, moves.length])).toEqual([["med_legal", 0]]);
  });
});

describe("aspects", () => {
  const table = aspectTable();

  it("say something of every lane, save the words of one's own, which move nothing", () => {
    const ids = lanes().map(({ id }) => id);
    for (const { id, effects } of table.aspects)
      expect(Object.keys(effects), id).toEqual(id === "other" ? [] : ids);
    expect(table.aspects.length).toBeGreaterThanOrEqual(20);
  });

  it("know every enjoyment of the sheet", () => {
    for (const name of [
      "writing",
      "teaching",
      "quality_spreadsheets",
      "data_reports",
      "explaining",
    ])
      expect(aspectOf(aspectEnjoyed(name) ?? "")?.id, name).toBeDefined();
  });
});

it("the board's years come for fifty states and the district, all to be verified", () => {
  const { states } = licensure();
  expect(new Set(states.map(({ state }) => state)).size).toBe(51);
  for (const { name, usCan, img } of states)
    for (const asked of [usCan, img])
      if (asked.low === null || asked.high === null || asked.low !== asked.high)
        expect(asked.note, `${name} has a range with no word of why`).not.toBeNull();
});

it("the measures ask 19 questions in order and turn round the thirteenth alone", () => {
  const items = instruments().cbi.subscales.flatMap((subscale) => subscale.items);
  expect(items.map(({ n }) => n)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  expect(items.filter(({ reverse }) => reverse).map(({ n }) => n)).toEqual([13]);
});

it("three straight answers, each with evidence, what depends on you, and where to go last", () => {
  expect(straightAnswers().map(({ lines }) => lines.map(({ kind }) => kind).join(" "))).toEqual([
    "evidence evidence evidence depends go",
    "evidence evidence evidence depends go",
    "evidence evidence evidence depends go",
  ]);
});

it("the count of closed lanes in the first straight answer is that of the table", () => {
  const left = lanes().map(({ stages }) => stages.left_residency_no_license.verdict);
  const count = (verdict: string) => left.filter((v) => v === verdict).length;
  const said = `In our table of ${left.length} lanes, ${count("closed")} are closed and ${count("hard")} is hard`;
  expect(straightAnswers()[0]?.lines.some(({ text }) => text.startsWith(said))).toBe(true);
});

it("the mix of stress says that its second part does not add up", () => {
  expect(stressMix().note).toMatch(/85, not 100/);
});
