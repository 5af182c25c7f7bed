/** What the map is given: programs with their place and their standing on the list. */
import type { ProgramPlace } from "#answers/places.ts";
import type { Band, ListAnswer, SignalLevel } from "#answers/types.ts";

export interface MapPlace {
  readonly id: string;
  /** Institution and program, as the list says them. */
  readonly name: string;
  /** Null where not known. */
  readonly city: string | null;
  readonly state: string | null;
  /** Degrees; both null where not known. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly standing: "listed" | "excluded";
  /** Null for what is not listed. */
  readonly band: Band | null;
  readonly signal: SignalLevel;
}

/** Every program that a map of this answer shows, to ask `placesOf` about. */
export const mapIds = (answer: ListAnswer): readonly string[] => [
  ...new Set([...listed(answer), ...answer.excluded].map(({ id }) => id)),
];

/** Listed programs first, in the order of the list; a program without a place in `places` keeps its row. */
export function mapPlaces(answer: ListAnswer, places: readonly ProgramPlace[]): MapPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const shown = listed(answer);
  const ids = new Set(shown.map(({ id }) => id));
  return [
    ...shown.map(({ id, institution, program, band, signal }) => ({
      ...whereOf(byId.get(id)),
      id,
      name: `${institution}, ${program}`,
      standing: "listed" as const,
      band,
      signal,
    })),
    ...answer.excluded
      .filter(({ id }) => !ids.has(id))
      .map(({ id, institution, program }) => ({
        ...whereOf(byId.get(id)),
        id,
        name: `${institution}, ${program}`,
        standing: "excluded" as const,
        band: null,
        signal: "none" as const,
      })),
  ];
}

const listed = ({ applications, firstYear }: ListAnswer) => [
  ...applications,
  ...(firstYear?.applications ?? []),
];

const whereOf = (place: ProgramPlace | undefined) => ({
  city: place?.city ?? null,
  state: place?.state ?? null,
  latitude: place?.latitude ?? null,
  longitude: place?.longitude ?? null,
});
