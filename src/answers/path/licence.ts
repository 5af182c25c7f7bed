/** Years of training credited beside what each state asks for before a full license: ranges, and "verify with the board". */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { type LicensureRow, licensure, type YearsAsked } from "#facts/path/licensure.ts";
import { isOverdue } from "#facts/path/sources.ts";
import type { LicenceAnswer, LicenceState, YearsVerdict } from "./licence-schema.ts";
import { publishers } from "./publishers.ts";

type Graduate = LicenceAnswer["graduate"];

export function licenceAnswer(
  { sheet = {} }: PathDocument,
  { today }: { readonly today: string },
): Result<LicenceAnswer> {
  const table = licensure();
  const years = sheet.yearsCredited ?? null;
  const graduate = graduateOf(sheet);
  const states = table.states.map((row) => readState(row, { years, graduate, today }));
  const here = states.find(({ state }) => state === sheet.state) ?? null;
  return ok({
    about: table.about,
    years,
    graduate,
    doNote: sheet.school === "us-do" ? table.doNote : null,
    here,
    stateWithoutRow: here ? null : (sheet.state ?? null),
    states,
    counts: countsOf(states),
    sources: publishers(states.flatMap(({ sources }) => sources)),
  });
}

function graduateOf({ school }: Sheet): Graduate {
  if (school === undefined) return null;
  return school === "us-md" || school === "us-do" ? "us-can" : "img";
}

interface Reader {
  readonly years: number | null;
  readonly graduate: Graduate;
  readonly today: string;
}

function readState(row: LicensureRow, { years, graduate, today }: Reader): LicenceState {
  const asked = graduate === null ? null : graduate === "us-can" ? row.usCan : row.img;
  const verdict = asked === null || years === null ? "unknown" : yearsVerdict(years, asked);
  return { ...row, asked, verdict, overdue: isOverdue(row, today) };
}

/** Total: an end that nobody gave a number for is never passed. */
export function yearsVerdict(
  years: number,
  { low, high }: Pick<YearsAsked, "low" | "high">,
): YearsVerdict {
  if (low === null) return "unknown";
  if (years < low) return "below";
  return high !== null && years >= high ? "at-or-above" : "between";
}

function countsOf(states: readonly LicenceState[]): LicenceAnswer["counts"] {
  const counts = { below: 0, between: 0, "at-or-above": 0, unknown: 0 };
  for (const { verdict } of states) counts[verdict] += 1;
  return counts;
}
