/** Made-up listings: any, for laws; and one of the size of the real ones, for times. */
import fc from "fast-check";
import type { ListedInstitution, Listing, ListingTrack } from "../listing.ts";

export const YEARS = [2021, 2022, 2023, 2024, 2025] as const;

const SPECIALTIES: readonly (readonly [string, string])[] = [
  ["140", "Internal Medicine"],
  ["120", "Family Medicine"],
  ["320", "Pediatrics"],
  ["220", "Obstetrics-Gynecology"],
  ["440", "General Surgery"],
  ["400", "Psychiatry-Residency"],
];
const SUFFIXES = [
  "",
  "/Rural",
  "/Research Track",
  "/A Site With A Rather Long Name And More",
  "/Global",
];
const CITIES = [
  "Made Up City",
  "Springfield",
  "Mid-Town",
  "St. Anywhere",
  "North Little Somewhere",
];
const NAMES = [
  "U Nowhere SOM",
  "St Somebody Hosp",
  "Made-Up Regional Med Ctr",
  "Childrens Hosp of Anywhere",
  "The Long Named Consortium of Community Teaching Hospitals and Clinics at the River",
];
const STATES = ["AL", "NY", "PR", "WA"];

const count = fc.option(fc.tuple(fc.nat(40), fc.nat(100)), { nil: null, freq: 4 });

const year = count.map((pair) => {
  if (pair === null) return { offered: null, filled: null };
  const [offered, share] = pair;
  return { offered, filled: Math.floor((offered * share) / 100) };
});

const trackOf = ({ code, state }: ListedInstitution, digit: number): fc.Arbitrary<ListingTrack> =>
  fc
    .record({
      specialty: fc.constantFrom(...SPECIALTIES),
      suffix: fc.constantFrom(...SUFFIXES),
      letter: fc.constantFrom("C", "P", "M", "A"),
      years: fc.array(year, { minLength: YEARS.length, maxLength: YEARS.length }),
    })
    .map(({ specialty: [three, name], suffix, letter, years }) => ({
      code: `${code}${three}${letter}${digit}`,
      state,
      name: name + suffix,
      offered: years.map(({ offered }) => offered),
      filled: years.map(({ filled }) => filled),
    }));

const institution = (code: number): fc.Arbitrary<ListedInstitution> =>
  fc
    .record({
      state: fc.constantFrom(...STATES),
      name: fc.constantFrom(...NAMES),
      city: fc.constantFrom(...CITIES),
    })
    .map(({ state, name, city }) => ({
      code: String(code),
      state,
      name: `${name}-${state}`,
      city,
    }));

/** A few institutions with a few tracks each; enough for several pages. */
export const someListing: fc.Arbitrary<Listing> = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, i) => institution(9001 + 7 * i))))
  .chain((institutions) =>
    fc.record({
      years: fc.constant(YEARS),
      institutions: fc.constant(institutions),
      tracks: fc
        .tuple(...institutions.map((home) => tracksOf(home)))
        .map((lists) => sorted(lists.flat())),
    }),
  );

const tracksOf = (home: ListedInstitution): fc.Arbitrary<ListingTrack[]> =>
  fc
    .integer({ min: 1, max: 10 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, digit) => trackOf(home, digit))));

const sorted = (tracks: readonly ListingTrack[]): ListingTrack[] =>
  [...tracks].sort((a, b) => (a.code < b.code ? -1 : 1));

/** The same listing every time: as many institutions as asked for, nine tracks each. */
export function largeListing(size: number): Listing {
  const institutions = Array.from({ length: size }, (_, i) => largeInstitution(i));
  const tracks = institutions.flatMap((home, i) =>
    Array.from({ length: 9 }, (_, j) => largeTrack(home, i, j)),
  );
  return { years: YEARS, institutions, tracks: sorted(tracks) };
}

function largeInstitution(i: number): ListedInstitution {
  const state = STATES[i % STATES.length] ?? "AL";
  const name = `${NAMES[i % 4]} ${i}-${state}`;
  return { code: String(4000 + i), state, name, city: CITIES[i % CITIES.length] ?? "" };
}

function largeTrack(home: ListedInstitution, i: number, j: number): ListingTrack {
  const [three, name] = SPECIALTIES[j % SPECIALTIES.length] ?? ["140", "Internal Medicine"];
  const offered = YEARS.map((_, year) => ((i + j + year) % 7 === 0 ? null : 1 + ((i * j) % 20)));
  return {
    code: `${home.code}${three}C${j}`,
    state: home.state,
    name: `${name}${SUFFIXES[(i + j) % SUFFIXES.length]}`,
    offered,
    filled: offered.map((n) => (n === null ? null : n - (j % 3 === 0 && n > 1 ? 1 : 0))),
  };
}
