/** What one profile says that another does not, field by field: data for whoever puts it in words. */
import { normalizeProfile } from "./normalize-profile.ts";
import { isRecord } from "./pointer.ts";
import type { Profile } from "./profile.ts";

export interface ProfileChange {
  /** A field of the profile. */
  readonly field: keyof Profile;
  /** The program that it is about, for what a profile keeps by program. */
  readonly program?: string;
  /** The part of the field, where it has parts; of `statedFacts`, the fact. */
  readonly part?: string;
  /** Left out where nothing is said; null is what the profile means by it ("not yet", "skipped"). */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Every difference, in the order of the profile's fields; what is only left to its default is none. */
export function profileChanges(before: Profile, after: Profile): readonly ProfileChange[] {
  const [old, now] = [said(before), said(after)];
  return FIELDS.flatMap((field) => changesOf(field, old[field], now[field]));
}

/** Every field of the profile: whole or by its parts, or a dictionary by program. */
const KINDS: Readonly<Record<keyof Profile, "field" | "by-program" | "facts">> = {
  applicantType: "field",
  specialties: "field",
  step1: "field",
  step2ck: "field",
  step3: "field",
  comlex1: "field",
  comlex2: "field",
  graduationYear: "field",
  visa: "field",
  ecfmg: "field",
  usClinicalMonths: "field",
  publications: "field",
  abstracts: "field",
  presentations: "field",
  researchExperiences: "field",
  workExperiences: "field",
  volunteerExperiences: "field",
  homeState: "field",
  homeInstitution: "field",
  awayInstitutions: "field",
  geographicPreferences: "field",
  setting: "field",
  priorTraining: "field",
  signals: "field",
  budget: "field",
  season: "field",
  include: "by-program",
  exclude: "by-program",
  value: "by-program",
  placedSignals: "by-program",
  statedFacts: "facts",
};

const isField = (name: string): name is keyof Profile => Object.hasOwn(KINDS, name);
const FIELDS = Object.keys(KINDS).filter(isField);

type Said = { readonly [Field in keyof Profile]?: unknown };

/** The profile with its defaults said, and lists of programs as dictionaries: order means nothing there. */
function said(profile: Profile): Said {
  const { specialties, signals, season, setting } = normalizeProfile(profile);
  const { geographicPreferences: preferences } = profile;
  return {
    ...profile,
    specialties,
    signals,
    season,
    setting,
    include: inSet(profile.include),
    exclude: inSet(profile.exclude),
    awayInstitutions: sorted(profile.awayInstitutions ?? []),
    geographicPreferences: Array.isArray(preferences) ? sorted(preferences) : preferences,
    value: profile.value ?? {},
    placedSignals: profile.placedSignals ?? {},
    statedFacts: profile.statedFacts ?? {},
  };
}

const sorted = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1));

const inSet = (ids: readonly string[] = []): unknown =>
  Object.fromEntries(ids.map((id) => [id, true]));

function changesOf(field: keyof Profile, before: unknown, after: unknown): ProfileChange[] {
  if (same(before, after)) return [];
  if (!isRecord(before) || !isRecord(after) || isOtherKind(field, before, after))
    return [{ field, ...pair(before, after) }];
  return keysOf(before, after).flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    if (same(old, now)) return [];
    if (KINDS[field] === "facts") return factsOf(key, old, now);
    const where = KINDS[field] === "by-program" ? { program: key } : { part: key };
    return [{ field, ...where, ...pair(old, now) }];
  });
}

/** A budget in dollars is no part of one in applications. */
const isOtherKind = (field: keyof Profile, before: Raw, after: Raw): boolean =>
  KINDS[field] === "field" && !Object.keys(before).some((key) => Object.hasOwn(after, key));

/** Facts about one program, each by itself. */
function factsOf(program: string, before: unknown, after: unknown): ProfileChange[] {
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  return keysOf(old, now).flatMap((part) =>
    same(old[part], now[part])
      ? []
      : [{ field: "statedFacts" as const, program, part, ...pair(old[part], now[part]) }],
  );
}

type Raw = Readonly<Record<string, unknown>>;

const keysOf = (before: Raw, after: Raw): readonly string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

const pair = (before: unknown, after: unknown) => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Equal as JSON, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  return keysOf(a, b).every((key) => same(a[key], b[key]));
}
