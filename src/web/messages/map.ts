/** Words of the map. */
import type { Band, SignalLevel } from "#answers/types.ts";
import { listWords } from "./charts.ts";
import { bands } from "./list.ts";
import { plural } from "./numbers.ts";

export const map = {
  label: "Map of the programs",
  drawing: "Drawing the map.",
  read: "Point at a mark, or move between marks with the arrow keys. Enter opens it.",
  keys: "Arrow keys go to the nearest mark that way. Page Down and Page Up go through all marks from west to east. Enter opens a mark, Escape closes what it opened.",
  close: "Close",
  none: "No program to show on a map.",
  program: "Program",
  odds: "Odds",
  signal: "Signal",
  excluded: "Excluded",
  unknownState: "State not known",
} as const;

export const oddsName = (band: Band | null): string => (band === null ? map.excluded : bands[band]);

const signals: Readonly<Record<SignalLevel, string>> = {
  none: "",
  silver: "silver signal",
  gold: "gold signal",
};

interface Shown {
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly standing: "listed" | "excluded";
  readonly band: Band | null;
  readonly signal: SignalLevel;
}

export interface MapCounts {
  readonly listed: number;
  readonly excluded: number;
  /** Most first. */
  readonly byState: readonly (readonly [state: string, listed: number])[];
}

/** "82 listed programs in 22 states, most in NY (18), PA (11) and OH (9). 37 excluded programs are hollow." */
export function mapSentence({ listed, excluded, byState }: MapCounts): string {
  if (listed + excluded === 0) return map.none;
  const most = byState.slice(0, 3).map(([state, n]) => `${state} (${n})`);
  const where = byState.length > 3 ? `, most in ${listWords(most)}` : `: ${listWords(most)}`;
  const states = byState.length === 0 ? "" : ` in ${stateWords(byState)}${where}`;
  const hollow =
    excluded === 0
      ? ""
      : ` ${plural(excluded, "excluded program")} ${excluded === 1 ? "is" : "are"} hollow.`;
  return `${plural(listed, "listed program")}${states}.${hollow}`;
}

const territories = new Set(["AS", "GU", "MP", "PR", "VI"]);
const stateWords = (byState: MapCounts["byState"]): string =>
  byState.some(([state]) => territories.has(state))
    ? plural(byState.length, "state or territory", "states and territories")
    : plural(byState.length, "state");

export const placeWords = ({ city, state }: Pick<Shown, "city" | "state">): string =>
  [city, state].filter(Boolean).join(", ") || "place not known";

/** "Harbor General Hospital, Internal Medicine, Port Ellis, NY: target, gold signal." */
export function placeSentence(place: Shown): string {
  const marks = [oddsName(place.band).toLowerCase(), signals[place.signal]].filter(Boolean);
  return `${place.name}, ${placeWords(place)}: ${marks.join(", ")}.`;
}

interface Group {
  readonly cities: readonly string[];
  readonly places: readonly Shown[];
}

/** "New York, NY and 3 places near it". */
export function groupPlace({ cities: [first = "", ...near] }: Pick<Group, "cities">): string {
  return near.length === 0 ? first : `${first} and ${plural(near.length, "place")} near it`;
}

/** "New York, NY and 3 places near it: 38 programs. 2 likely, 20 target, 12 reach, 4 excluded. 3 signals." */
export function groupSentence(group: Group): string {
  const { places } = group;
  const [only] = places;
  if (only && places.length === 1) return placeSentence(only);
  const counted = (["likely", "target", "reach", null] as const)
    .map((band) => [places.filter((place) => place.band === band).length, band] as const)
    .filter(([n]) => n > 0)
    .map(([n, band]) => `${n} ${oddsName(band).toLowerCase()}`);
  const sent = places.filter(({ signal }) => signal !== "none").length;
  const marked = sent === 0 ? "" : ` ${plural(sent, "signal")}.`;
  return `${groupPlace(group)}: ${plural(places.length, "program")}. ${counted.join(", ")}.${marked}`;
}

/** "3 programs are on no part of this map: San Juan, PR (2) and Ponce, PR (1)." */
export function outsideSentence(places: readonly Shown[]): string {
  const cities = new Map<string, number>();
  for (const place of places) {
    const city = placeWords(place);
    cities.set(city, (cities.get(city) ?? 0) + 1);
  }
  const said = listWords([...cities].map(([city, n]) => `${city} (${n})`));
  return `${plural(places.length, "program")} ${places.length === 1 ? "is" : "are"} on no part of this map: ${said}.`;
}

/** "2 programs have no place in the directory." */
export const unplacedSentence = (n: number): string =>
  `${plural(n, "program")} ${n === 1 ? "has" : "have"} no place in the directory.`;

export const stateCount = (state: string, n: number): string =>
  `${state || map.unknownState}: ${plural(n, "program")}`;
export const signalWords = (signal: SignalLevel): string =>
  ({ none: "", silver: "Silver", gold: "Gold" })[signal];
