/** A profile made ready to be answered: normalised, checked against the catalog, its programs gathered. */
import { oncePer } from "#core/once.ts";
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import { checkAgainst } from "#dossier/check-against.ts";
import { type NormalProfile, normalizeProfile } from "#dossier/normalize-profile.ts";
import type { Profile } from "#dossier/profile.ts";
import type { OddsModel } from "#engines/odds/model.ts";
import { type Nodes, nodes } from "#engines/odds/nodes.ts";
import type { Applicant } from "#engines/odds/types.ts";
import type { Facts } from "#facts/catalog.ts";
import { specialtyOf } from "#facts/query.ts";
import type { Catalog, Specialty } from "#facts/types.ts";
import { applicantOf } from "./applicant.ts";
import { corrected, wrongMergers } from "./corrected.ts";
import { modelOf } from "./model.ts";

export interface Question {
  /** As the user corrected them. */
  readonly facts: Facts;
  readonly model: OddsModel;
  readonly profile: NormalProfile;
  readonly applicant: Applicant;
  /** In the order of priority. */
  readonly specialties: readonly Specialty[];
  /** The first specialty entered at PGY-2 whose first year has to be found apart; null without one. */
  readonly advanced: Specialty | null;
  readonly nodes: Nodes;
  readonly seed: number;
}

export function question(profile: Profile, facts: Facts, seed: number): Result<Question> {
  const problems = [
    ...checkAgainst(profile, known(facts.catalog)),
    ...wrongMergers(profile, facts),
    ...outside(profile, facts),
  ];
  if (problems.length > 0) return fail(...problems);
  const model = modelOf(facts);
  const { facts: own, profile: normal } = corrected(facts, normalizeProfile(profile));
  const specialties = normal.specialties.flatMap(
    (s) => specialtyOf(facts.catalog, s.specialty) ?? [],
  );
  const advanced = specialties.find((s) => s.entry === "PGY-2" && !s.firstYear) ?? null;
  const slots = specialties.length + (advanced ? 1 : 0);
  return ok({
    facts: own,
    model,
    profile: normal,
    applicant: applicantOf(normal, profile.geographicPreferences !== undefined),
    specialties,
    advanced,
    nodes: nodes(slots, model.sharedAcrossSpecialties),
    seed,
  });
}

/** Institution codes and program ids are only checked where there is a directory to check them against. */
const known = oncePer((catalog: Catalog): Parameters<typeof checkAgainst>[1] => {
  const listed = catalog.edition !== null;
  return {
    specialties: new Set(catalog.specialties.map((s) => s.slug)),
    programs: listed ? new Set(catalog.byId.keys()) : null,
    institutions: listed ? new Set(catalog.programs.map((p) => p.institution.code)) : null,
  };
});

/** Specialties that match elsewhere are named as outside, not offered. */
function outside(profile: Profile, facts: Facts): Problem[] {
  return profile.specialties.flatMap(({ specialty }, i) => {
    const found = specialtyOf(facts.catalog, specialty);
    if (!found || found.match === "NRMP") return [];
    return [
      {
        code: "outside-this-match",
        pointer: `/specialties/${i}/specialty`,
        found: JSON.stringify(specialty),
        accepted: `a specialty of the NRMP Main Match; ${found.name} is matched by ${found.match}, outside this one`,
      },
    ];
  });
}
