/**
 * The shipped model, through the engine's own code and over the real directory, gives back the published
 * averages: interview rates by type and specialty, match rates of US MD seniors and non-US IMGs.
 */
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { modelOf } from "#answers/model.ts";
import { exp, log } from "#core/numeric.ts";
import { gaussHermite } from "#core/quadrature.ts";
import { POINT } from "#engines/odds/draws.ts";
import type { CellModel } from "#engines/odds/model.ts";
import { nodes } from "#engines/odds/nodes.ts";
import {
  candidate,
  fillNodes,
  position,
  prospect,
  signalEffect,
  standing,
} from "#engines/odds/odds.ts";
import type { ApplicantType, ProgramCovariates, SignalLevel } from "#engines/odds/types.ts";
import { readCatalog } from "#facts/catalog.ts";
import { covariates } from "#facts/covariates.ts";
import { programsOf, schemeFor } from "#facts/query.ts";
import { rowsOf } from "#market/fit/tables.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const model = modelOf(facts);
const table = (name: string) => rowsOf(readFileSync(`data/${name}.csv`, "utf8"));
const rates = table("interview-rates");
const matchRates = table("match-rates");
const programs = new Map<string, ProgramCovariates[]>();
for (const s of facts.catalog.specialties)
  programs.set(
    s.slug,
    programsOf(facts.catalog, s.slug).map((p) => covariates(p, facts.catalog)),
  );

const GROUPS: readonly (readonly [string, ApplicantType])[] = [
  ["us-md", "us-md-senior"],
  ["us-do", "us-do-senior"],
  ["us-img", "us-img"],
  ["non-us-img", "non-us-img"],
];

const SCORES = gaussHermite(5);
const shocks = nodes(1, 0);

interface Averages {
  readonly interview: number;
  readonly matched: number;
}

interface Part {
  readonly aligned: boolean;
  readonly inState: boolean;
  readonly level: SignalLevel;
  readonly share: number;
}

/** One person's applications: by ties as the pool has them, signals first where the ties are. */
function partsOf(slug: string, type: ApplicantType, applications: number): Part[] {
  const { aligned: a, inState: s } = model.pool[type];
  const specialty = facts.catalog.specialties.find((x) => x.slug === slug);
  const scheme = specialty ? schemeFor(specialty, 2027)?.scheme : null;
  const left = {
    gold: (scheme?.gold ?? 0) / applications,
    silver: (scheme?.silver ?? 0) / applications,
  };
  const ties = [
    { aligned: true, inState: true, share: a * s },
    { aligned: false, inState: true, share: (1 - a) * s },
    { aligned: true, inState: false, share: a * (1 - s) },
    { aligned: false, inState: false, share: (1 - a) * (1 - s) },
  ];
  return ties.flatMap(({ share, ...tie }) => {
    const gold = Math.min(left.gold, share);
    const silver = Math.min(left.silver, share - gold);
    left.gold -= gold;
    left.silver -= silver;
    const all: Part[] = [
      { ...tie, level: "gold", share: gold },
      { ...tie, level: "silver", share: silver },
      { ...tie, level: "none", share: share - gold - silver },
    ];
    return all.filter((part) => part.share > 1e-12);
  });
}

/** A pool of average people who send the assumed number of applications to programs at large. */
function averages(slug: string, type: ApplicantType, cell: CellModel): Averages {
  const own = programs.get(slug) ?? [];
  const n = shocks.weights.length;
  const row = { invite: new Float64Array(n), match: new Float64Array(n) };
  const sum = { interview: 0, any: 0, matched: 0 };
  SCORES.nodes.forEach((z, i) => {
    const rate = new Float64Array(n);
    const none = new Float64Array(n);
    const lost = new Float64Array(n);
    const score = cell.score.mean + z * cell.score.sd;
    for (const part of partsOf(slug, type, cell.applications))
      for (const program of own) {
        const divisions = part.aligned ? [program.division] : null;
        const homeState = part.inState ? program.state : "elsewhere";
        const applicant = { type, score, divisions, homeState, knownAt: [] };
        const of = candidate(model, applicant, { specialty: slug, slot: 0 });
        if (!of) throw new Error(`${slug} has no cell for ${type}`);
        const stands = standing(of, POINT);
        const at = prospect(of, program);
        const where = position(at, stands, POINT);
        const invite = where.invite + signalEffect(at, part.level, POINT);
        fillNodes(at, stands, { ...where, invite }, shocks, row);
        const share = part.share / own.length;
        for (let q = 0; q < n; q++) {
          const p = row.invite[q] ?? 0;
          rate[q] = (rate[q] ?? 0) + share * p;
          none[q] = (none[q] ?? 0) + share * log(1 - Math.min(p, 1 - 1e-12));
          lost[q] = (lost[q] ?? 0) + share * log(1 - Math.min(p * (row.match[q] ?? 0), 1 - 1e-12));
        }
      }
    for (let q = 0; q < n; q++) {
      const w = (SCORES.weights[i] ?? 0) * (shocks.weights[q] ?? 0);
      sum.interview += w * (rate[q] ?? 0);
      sum.any += w * (1 - exp(cell.applications * (none[q] ?? 0)));
      sum.matched += w * (1 - exp(cell.applications * (lost[q] ?? 0)));
    }
  });
  return { interview: sum.interview, matched: sum.matched / sum.any };
}

const cells = [...programs.keys()].flatMap((slug) =>
  GROUPS.flatMap(([group, type]) => {
    const cell = model.specialties[slug]?.types[type];
    const published = rates.find((row) => row.specialty === slug && row.group === group)?.mean;
    return cell && (programs.get(slug)?.length ?? 0) > 0 ? [{ slug, type, cell, published }] : [];
  }),
);
const withRates = cells.filter((c) => c.published !== undefined);

it("has the published interview rates of 22 specialties by four types", () => {
  expect(withRates.length).toBe(88);
});

it.each(withRates)(
  "$slug, $type: interviewed within 3 points of published",
  ({ slug, type, cell, published }) => {
    expect(Math.abs(averages(slug, type, cell).interview - Number(published))).toBeLessThan(0.03);
  },
);

function publishedMatch(slug: string, type: ApplicantType): number | null {
  const own = matchRates.filter((row) => row.specialty === slug && row.applicant_type === type);
  const rows = own.filter(
    (row) => row.measure === "match_rate_step2_band" || row.measure === "match_rate",
  );
  const people = rows.reduce((sum, row) => sum + Number(row.n), 0);
  if (people < 30) return null;
  return rows.reduce((sum, row) => sum + Number(row.n) * Number(row.value), 0) / people;
}

const withMatch = cells.flatMap((c) => {
  const rate = publishedMatch(c.slug, c.type);
  return rate === null || !c.cell.published.match ? [] : [{ ...c, rate }];
});

it("has published match rates for at least 30 specialties and types", () => {
  expect(withMatch.length).toBeGreaterThanOrEqual(30);
});

it.each(withMatch)(
  "$slug, $type: matched within 3 points of published",
  ({ slug, type, cell, rate }) => {
    expect(Math.abs(averages(slug, type, cell).matched - rate)).toBeLessThan(0.03);
  },
);

it("ships the model it was built with", () => {
  expect(existsSync("data/model/odds.json")).toBe(true);
  expect(JSON.parse(readFileSync("data/model/odds.json", "utf8"))).toEqual(model);
});
