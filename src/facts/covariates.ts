/** The public covariates of a program that the odds model reads, from the directory. */
import type { ProgramCovariates } from "#core/covariates.ts";
import { onceFor, oncePer } from "#core/once.ts";
import { firstYearTracks, openTracks } from "./query.ts";
import type { Catalog, Program, StatedCounts, Track } from "./types.ts";

/** Positions and unfilled positions of all tracks in one edition year; null where nothing was offered. */
export function yearOf(
  tracks: readonly Track[],
  year: number,
): { offered: number; filled: number } | null {
  let offered = 0;
  let filled = 0;
  for (const track of tracks) {
    offered += track.offered[year] ?? 0;
    filled += track.filled[year] ?? 0;
  }
  return offered === 0 ? null : { offered, filled };
}

/**
 * Covariates over the tracks open to any applicant; for a first-year program also those kept for the
 * residents of one `advanced` specialty, when it is named.
 */
export const covariates = (
  program: Program,
  catalog: Catalog,
  advanced?: string,
): ProgramCovariates => known(catalog)(advanced)(program);

/** The same object for every answer. */
const known = oncePer((catalog: Catalog) =>
  onceFor((advanced: string | undefined) =>
    oncePer((program: Program) => covariatesOf(program, catalog, advanced)),
  ),
);

function covariatesOf(
  program: Program,
  catalog: Catalog,
  advanced: string | undefined,
): ProgramCovariates {
  const tracks = advanced === undefined ? openTracks(program) : firstYearTracks(program, advanced);
  const listed = catalog.years.flatMap((_, i) => yearOf(tracks, i) ?? []);
  const years = withStated(listed, program.stated, catalog.years.length);
  const offered = years.reduce((sum, y) => sum + y.offered, 0);
  const filled = years.reduce((sum, y) => sum + y.filled, 0);
  const { institution } = program;
  const { state, division } = program.place ?? institution;
  return {
    id: program.id,
    specialty: program.specialty,
    state,
    division: division ?? "",
    institution: institution.code,
    setting: institution.setting?.value ?? null,
    breadth: institution.breadth,
    smallCompetitive: institution.smallCompetitive ?? 0,
    quota: program.stated?.positions ?? years.at(-1)?.offered ?? 0,
    unfilledShare: offered === 0 ? 0 : Math.max(0, 1 - filled / offered),
    unfilledYears: years.filter((y) => y.filled < y.offered).length,
    yearsListed: years.length,
    h1bFilings: institution.h1bFilings?.value ?? null,
    seen: program.seen,
  };
}

/**
 * With the fill that the user states as one more year, the latest. As many years as the directory has are
 * kept, so that a year gained is not taken for a longer history.
 */
function withStated(
  listed: readonly { offered: number; filled: number }[],
  stated: StatedCounts | undefined,
  most: number,
): readonly { offered: number; filled: number }[] {
  const offered = stated?.positions ?? listed.at(-1)?.offered ?? 0;
  if (!stated || stated.unfilled === null || offered === 0) return listed;
  const filled = Math.max(0, offered - stated.unfilled);
  return [...listed, { offered, filled }].slice(-Math.max(1, most));
}
