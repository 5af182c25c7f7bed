import type { Problem } from "#core/result.ts";
import { nearNames } from "./near.ts";
import type { Path } from "./pointer.ts";
import { problem } from "./problems.ts";
import type { Profile } from "./profile.ts";
import { describeValue } from "./safe-text.ts";

/** What the catalog has; null where it has no directory to check against. */
export interface Known {
  readonly specialties: ReadonlySet<string>;
  readonly programs: ReadonlySet<string> | null;
  readonly institutions: ReadonlySet<string> | null;
}

interface Mention {
  readonly name: string;
  readonly path: Path;
}

interface Kind {
  readonly code: string;
  readonly words: string;
}

const SPECIALTY: Kind = { code: "unknown-specialty", words: "a specialty of the catalog" };
const PROGRAM: Kind = { code: "unknown-program", words: "a program id of the catalog" };
const INSTITUTION: Kind = {
  code: "unknown-institution",
  words: "an institution code of the catalog",
};

/** Near names are looked for this often; a profile with more strangers was made for another catalog. */
const MOST_SUGGESTED = 20;

/** Every slug, id and code of the profile that the catalog does not have, with up to three near ones. */
export const checkAgainst = (profile: Profile, known: Known): readonly Problem[] => [
  ...strangers(specialtiesOf(profile), known.specialties, SPECIALTY),
  ...strangers(programsOf(profile), known.programs, PROGRAM),
  ...strangers(institutionsOf(profile), known.institutions, INSTITUTION),
];

function strangers(
  mentions: readonly Mention[],
  known: ReadonlySet<string> | null,
  kind: Kind,
): readonly Problem[] {
  if (known === null) return [];
  const unknown = mentions.filter(({ name }) => !known.has(name));
  return unknown.map(({ name, path }, i) => {
    const near = i < MOST_SUGGESTED ? nearNames(name, known) : [];
    const accepted = near.length > 0 ? `${kind.words} (near: ${near.join(", ")})` : kind.words;
    return problem(kind.code, path, { found: describeValue(name), accepted });
  });
}

function specialtiesOf(profile: Profile): readonly Mention[] {
  const chosen = profile.specialties.map(({ specialty }, i) => ({
    name: specialty,
    path: ["specialties", i, "specialty"],
  }));
  const prior = profile.priorTraining?.specialty;
  if (prior === undefined) return chosen;
  return [...chosen, { name: prior, path: ["priorTraining", "specialty"] }];
}

const programsOf = (profile: Profile): readonly Mention[] => [
  ...itemsOf(profile.include, "include"),
  ...itemsOf(profile.exclude, "exclude"),
  ...itemsOf(Object.keys(profile.value ?? {}), "value", true),
  ...itemsOf(Object.keys(profile.statedFacts ?? {}), "statedFacts", true),
  ...itemsOf(Object.keys(profile.placedSignals ?? {}), "placedSignals", true),
  ...sameAsOf(profile),
];

const sameAsOf = (profile: Profile): readonly Mention[] =>
  Object.entries(profile.statedFacts ?? {}).flatMap(([id, { sameAs }]) =>
    sameAs === undefined ? [] : [{ name: sameAs, path: ["statedFacts", id, "sameAs"] }],
  );

function institutionsOf(profile: Profile): readonly Mention[] {
  const away = itemsOf(profile.awayInstitutions, "awayInstitutions");
  const home = profile.homeInstitution ?? null;
  return home === null ? away : [{ name: home, path: ["homeInstitution"] }, ...away];
}

const itemsOf = (
  names: readonly string[] = [],
  field: string,
  byName = false,
): readonly Mention[] => names.map((name, i) => ({ name, path: [field, byName ? name : i] }));
