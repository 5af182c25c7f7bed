/** What the sheet knows, as a profile for Pick: an earlier graduate with training behind them. Nothing is guessed. */
import type { Sheet } from "#dossier/path/path-document.ts";
import type { School, Stage, Status } from "#dossier/path/terms.ts";
import type { ApplicantType, Profile, VisaNeed } from "#dossier/profile.ts";
import type { Route } from "#facts/path/routes.ts";

/** Only fields that the sheet fills in; a field that is not there is asked in Pick. */
export type CarriedProfile = Partial<
  Pick<
    Profile,
    "applicantType" | "specialties" | "graduationYear" | "visa" | "priorTraining" | "homeState"
  >
>;

export interface Carried {
  readonly profile: CarriedProfile;
  /** Fields of the sheet that are empty and would have filled in more. */
  readonly notCarried: readonly string[];
}

const TYPES: Readonly<Record<School, ApplicantType>> = {
  "us-md": "us-md-graduate",
  "us-do": "us-do-graduate",
  "us-img": "us-img",
  "non-us-img": "non-us-img",
};

/** A status that was not researched says nothing about the visa that is needed. */
const VISAS: Readonly<Record<Status, VisaNeed | null>> = {
  us_citizen_or_lpr: "none",
  j1_physician: "j1",
  h1b: "h1b",
  other_or_unsure: null,
};

const TRAINING: Readonly<Record<Stage, "current" | "completed" | "left">> = {
  in_residency: "current",
  in_fellowship: "completed",
  left_residency_no_license: "left",
  completed_residency: "completed",
  board_certified: "completed",
};

const USED = [
  "school",
  "specialty",
  "graduationYear",
  "status",
  "stage",
  "yearsCredited",
  "state",
] as const satisfies readonly (keyof Sheet)[];

/** The same specialty for another program; for another specialty it is theirs to name. */
export function carriedProfile(sheet: Sheet, route: Route): Carried {
  const visa = sheet.status ? VISAS[sheet.status] : null;
  const prior = priorTraining(sheet);
  const { school, specialty, graduationYear, state } = sheet;
  return {
    profile: {
      ...(school && { applicantType: TYPES[school] }),
      ...(specialty && route === "program" && { specialties: [{ specialty }] }),
      ...(graduationYear !== undefined && { graduationYear }),
      ...(visa && { visa }),
      ...(prior && { priorTraining: prior }),
      ...(state && { homeState: state }),
    },
    notCarried: USED.filter((field) => sheet[field] === undefined),
  };
}

/** The most years that a profile takes; more is for Pick to ask about. */
const MOST_YEARS = 10;

/** Years are those credited: a year of the program's count is not the same. */
function priorTraining({ specialty, stage, yearsCredited }: Sheet): Profile["priorTraining"] {
  if (!specialty || !stage || yearsCredited === undefined || yearsCredited > MOST_YEARS)
    return null;
  return { specialty, years: yearsCredited, status: TRAINING[stage] };
}
