/** The facts of one program: what counts, who says so, and what the directory has where the user corrected it. */

import { yearOf } from "#facts/covariates.ts";
import { directorySource } from "#facts/listing.ts";
import { openTracks } from "#facts/query.ts";
import type { Catalog, Program } from "#facts/types.ts";
import { statedFacts } from "./catalog.ts";
import type { StatedFact } from "./catalog-types.ts";
import type { FactValue, WhyFact } from "./why-types.ts";

/** `own` is the program as the user corrected it, `listed` as the directory has it; may be the same. */
export function whyFacts(catalog: Catalog, own: Program, listed: Program): readonly WhyFact[] {
  const before = new Map(statedFacts(listed).map((fact) => [fact.fact, fact.value]));
  return [
    ...listedFacts(catalog, own, listed),
    ...statedFacts(own).map((fact) => ({ ...fact, directory: before.get(fact.fact) ?? null })),
  ];
}

/** What the directory itself lists, each with the user's word in its place where there is one. */
function listedFacts(catalog: Catalog, own: Program, listed: Program): readonly WhyFact[] {
  const where = { own: own.place ?? own.institution, listed: listed.place ?? listed.institution };
  const last = latestYear(catalog, listed);
  const of = listedFact(catalog);
  return [
    of("name", own.institution.name, listed.institution.name),
    of("city", where.own.city, where.listed.city),
    of("state", where.own.state, where.listed.state),
    of("positions", own.stated?.positions ?? last.offered, last.offered),
    of("unfilled", own.stated?.unfilled ?? last.unfilled, last.unfilled),
  ];
}

const UNITS: Readonly<Partial<Record<WhyFact["fact"], string>>> = {
  positions: "positions",
  unfilled: "positions",
};

const listedFact =
  (catalog: Catalog) =>
  (fact: WhyFact["fact"], value: FactValue, directory: FactValue): WhyFact => ({
    fact,
    value,
    unit: UNITS[fact] ?? null,
    ...(value === directory ? originOf(value, catalog) : BY_USER),
    confidence: null,
    directory,
  });

type Origin = Pick<StatedFact, "source" | "year" | "quality">;

const BY_USER: Origin = { source: "user", year: null, quality: "user" };

const originOf = (value: FactValue, { edition, years }: Catalog): Origin =>
  value === null
    ? { source: null, year: null, quality: null }
    : { source: directorySource(edition), year: years.at(-1) ?? null, quality: "primary" };

/** Positions open to any applicant in the directory's last year, and how many of them stayed open. */
function latestYear(
  { years }: Catalog,
  program: Program,
): { readonly offered: number | null; readonly unfilled: number | null } {
  const year = yearOf(openTracks(program), years.length - 1);
  if (!year) return { offered: null, unfilled: null };
  return { offered: year.offered, unfilled: Math.max(0, year.offered - year.filled) };
}
