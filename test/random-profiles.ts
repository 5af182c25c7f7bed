/** Seeded profiles of all kinds, as people might fill them in: what an answer is held against over and over. */
import { type Stream, stream } from "#core/random.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import type { Profile } from "#dossier/profile.ts";
import type { Catalog } from "#facts/types.ts";

const TYPES = [
  "us-md-senior",
  "us-do-senior",
  "us-img",
  "non-us-img",
  "us-md-graduate",
  "us-do-graduate",
] as const;
const VISAS = ["none", "j1", "h1b", "j1-or-h1b"] as const;
const DIVISIONS = ["new-england", "middle-atlantic", "south-atlantic", "mountain", "pacific"];
/** Three in four ask about one of these. */
const COMMON = [
  "internal-medicine",
  "family-medicine",
  "pediatrics",
  "psychiatry",
  "general-surgery",
  "emergency-medicine",
  "neurology",
  "anesthesiology",
  "dermatology",
  "orthopaedic-surgery",
  "diagnostic-radiology",
];

const oneOf = <T>(random: Stream, from: readonly T[]): T => {
  const found = from[random.below(from.length)];
  if (found === undefined) throw new RangeError("nothing to choose from");
  return found;
};
const sometimes = <T extends object>(random: Stream, share: number, make: () => T): T | object =>
  random.uniform() < share ? make() : {};

export const randomProfiles = (catalog: Catalog, count: number, seed = 1): readonly Profile[] =>
  Array.from({ length: count }, (_, i) => randomProfile(catalog, stream(seed, "profile", i)));

function randomProfile(catalog: Catalog, random: Stream): Profile {
  const applicantType = oneOf(random, TYPES);
  const specialties = someSpecialties(catalog, random);
  const parsed = parseProfile({
    applicantType,
    specialties: specialties.map((specialty, i) => ({ specialty, priority: i + 1 })),
    step2ck: random.uniform() < 0.1 ? null : { score: 205 + random.below(70) },
    ...sometimes(random, 0.6, () => ({ step1: { result: "pass", attempts: 1 } })),
    ...(applicantType.includes("img") ? sometimes(random, 0.7, () => graduate(random)) : {}),
    ...sometimes(random, 0.4, () => ({ homeState: oneOf(random, ["NY", "CA", "OH", "TX"]) })),
    ...sometimes(random, 0.5, () => ({ geographicPreferences: [oneOf(random, DIVISIONS)] })),
    ...sometimes(random, 0.3, () => ({ publications: random.below(20) })),
    ...sometimes(random, 0.2, () => ({ setting: { university: random.below(11) / 10 } })),
    ...sometimes(random, 0.1, () => ({ signals: "off" })),
    ...programParts(catalog, random, specialties),
    budget: randomBudget(random, specialties),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const graduate = (random: Stream) => ({
  visa: oneOf(random, VISAS),
  ecfmg: oneOf(random, ["certified", "in-progress", "not-started"]),
  usClinicalMonths: random.below(12),
  graduationYear: 2012 + random.below(15),
});

function someSpecialties(catalog: Catalog, random: Stream): readonly string[] {
  const offered = catalog.specialties.filter((s) => s.match === "NRMP" && !s.firstYear);
  const draw = () => oneOf(random, random.uniform() < 0.75 ? COMMON : offered.map((s) => s.slug));
  const wanted = oneOf(random, [1, 1, 1, 2, 2, 3]);
  const chosen = new Set<string>();
  while (chosen.size < wanted) chosen.add(draw());
  return [...chosen];
}

/** Pins, programs left out, values and facts about a few programs. */
function programParts(catalog: Catalog, random: Stream, specialties: readonly string[]): object {
  const programs = catalog.programs.filter(
    (p) => specialties.includes(p.specialty) && p.role === "training",
  );
  if (programs.length < 10) return {};
  const id = () => oneOf(random, programs).id;
  const [pinned, out] = [id(), id()];
  return {
    ...sometimes(random, 0.3, () => ({ include: [pinned] })),
    ...sometimes(random, 0.3, () => ({ exclude: out === pinned ? [] : [out] })),
    ...sometimes(random, 0.2, () => ({ value: { [id()]: 0.9, [id()]: 0.2 } })),
    ...sometimes(random, 0.2, () => ({
      statedFacts: { [id()]: { minStep2: 250 }, [id()]: { acceptsSignals: false } },
    })),
  };
}

function randomBudget(random: Stream, specialties: readonly string[]): Profile["budget"] {
  const kind = random.uniform();
  if (kind < 0.25) return null;
  if (kind < 0.6) return { applications: oneOf(random, [10, 25, 60, 100, 150]) };
  if (kind < 0.9) return { dollars: oneOf(random, [200, 500, 1000, 1500, 2500, 4000]) };
  return { applications: Object.fromEntries(specialties.map((s) => [s, 5 + random.below(60)])) };
}
