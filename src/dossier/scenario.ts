/** The user's document: up to four named lists, stored on the device and exported as one file. */
import type { Profile } from "./profile.ts";

export const DOCUMENT_VERSION = 2;
export const MOST_SCENARIOS = 4;
export const LONGEST_NAME = 60;

/** One list of programs: a profile under a name. */
export interface Scenario {
  /** Letters, digits and "-"; the same scenario keeps its id for life. */
  readonly id: string;
  readonly name: string;
  readonly profile: Profile;
}

export interface Document {
  readonly version: typeof DOCUMENT_VERSION;
  /** One to four; the others are compared with the first. */
  readonly scenarios: readonly Scenario[];
  /** The id of the scenario that is being worked on. */
  readonly active: string;
}

/** The scenario being worked on. */
export function activeScenario({ scenarios, active }: Document): Scenario {
  const found = scenarios.find(({ id }) => id === active);
  if (!found) throw new RangeError(`a document has its active scenario, got ${active}`);
  return found;
}
