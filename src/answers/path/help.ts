/** The help card: who answers now. The same for everyone: it reads no document and leaves nothing behind. */
import { type Help, type HelpResource, help } from "#facts/path/help.ts";

export type OpenState = "any-time" | "open" | "closed" | "not-given";

export interface HelpRow extends HelpResource {
  readonly now: OpenState;
  /** Minutes until it opens; null unless it is closed. */
  readonly opensIn: number | null;
  /** Minutes until it closes; null unless it is open for a part of the day. */
  readonly closesIn: number | null;
}

export interface HelpCard extends Omit<Help, "resources" | "phrases"> {
  /** Those that answer at any hour first. */
  readonly resources: readonly HelpRow[];
}

const DAY = 1440;

/**
 * `easternMinute` is the minute of the day in US Eastern time, 0 to 1439, daylight saving and all: the edge
 * that has a clock works it out. Throws on any other number.
 */
export function helpCard(easternMinute: number): HelpCard {
  if (!Number.isInteger(easternMinute) || easternMinute < 0 || easternMinute >= DAY)
    throw new RangeError(`minute of the day must be 0 to ${DAY - 1}, got ${easternMinute}`);
  const { resources, people, licenseFear } = help();
  return { resources: resources.map((row) => rowAt(row, easternMinute)), people, licenseFear };
}

function rowAt(row: HelpResource, minute: number): HelpRow {
  const { hours } = row;
  if (hours.kind !== "daily") return { ...row, now: hours.kind, opensIn: null, closesIn: null };
  const sinceOpening = (minute - hours.from + DAY) % DAY;
  const length = hours.to - hours.from;
  return sinceOpening < length
    ? { ...row, now: "open", opensIn: null, closesIn: length - sinceOpening }
    : { ...row, now: "closed", opensIn: DAY - sinceOpening, closesIn: null };
}
