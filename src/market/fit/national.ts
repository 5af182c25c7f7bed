/** Match rates and list lengths of whole types, all specialties together. */
import type { ApplicantType } from "#engines/odds/types.ts";
import type { FitInputs, NationalType } from "./inputs.ts";
import { numberIn, type Row, type Tables } from "./tables.ts";

const YEAR = "2025";
export function readNational(tables: Tables): FitInputs["national"] {
  const of = (type: ApplicantType, school: string): NationalType => seniors(tables, type, school);
  const md = of("us-md-senior", "md");
  const osteopathic = of("us-do-senior", "do");
  return {
    "us-md-senior": md,
    "us-do-senior": osteopathic,
    "us-img": of("us-img", "img"),
    "non-us-img": of("non-us-img", "img"),
    ...graduates(tables, md, osteopathic),
  };
}

function seniors(tables: Tables, type: ApplicantType, school: string): NationalType {
  const list = (status: string): Row =>
    tables.rankLists.find(
      (r) => r.year === YEAR && r.applicant_type === type && r.status === status,
    ) ?? {};
  const sent = tables.applications.find(
    (r) =>
      r.season === YEAR &&
      r.specialty === "all" &&
      r.applicant_type === school &&
      r.measure === "mean_applications_per_applicant",
  );
  return {
    matchRate: numberIn(list("matched"), "share"),
    people: numberIn(list("matched"), "n") + numberIn(list("unmatched"), "n"),
    ranksMatched: numberIn(list("matched"), "mean_length"),
    ranksUnmatched: numberIn(list("unmatched"), "mean_length"),
    applications: numberIn(sent ?? {}, "value"),
    source: "nrmp-rank-length-2025",
  };
}

const nationalCount = (rows: readonly Row[], measure: string, type: string): number =>
  numberIn(
    rows.find(
      (r) =>
        r.year === YEAR &&
        r.specialty === "all" &&
        r.measure === measure &&
        r.applicant_type === type,
    ) ?? {},
    "value",
  );

/** Everybody less the four published types: graduates of US schools, with a few others the table does not part. */
function graduates(
  tables: Tables,
  md: NationalType,
  osteopathic: NationalType,
): FitInputs["national"] {
  const rest = (measure: string): number =>
    nationalCount(tables.matchRates, measure, "all") -
    (["us-md-senior", "us-do-senior", "us-img", "non-us-img"] as const).reduce(
      (sum, type) => sum + nationalCount(tables.matchRates, measure, type),
      0,
    );
  const people = rest("active_applicants");
  const matchRate = rest("matched_pgy1") / people;
  const own = { matchRate, people, source: "nrmp-numbers-2025" };
  return { "us-md-graduate": { ...md, ...own }, "us-do-graduate": { ...osteopathic, ...own } };
}
