/** A zone as the file defines it (RFC 5545, section 3.6.5): for names that only their writer knows. */
import { type Component, propOf } from "./components.ts";
import { plainText } from "./content-lines.ts";
import { expandRule } from "./expand-rule.ts";
import { readRule } from "./recurrence-rule.ts";
import { FIRST_DAY, HOUR, LAST_DAY, MINUTE, readStamp } from "./wall.ts";
import type { Zone } from "./zone.ts";

/** From an instant on, the wall is this far ahead of UTC. */
interface Onset {
  readonly at: number;
  readonly offset: number;
  readonly before: number;
}

export function definedZone(name: string, zones: readonly Component[]): Zone | null {
  const found = zones.find((zone) => plainText(propOf(zone, "TZID") ?? "").trim() === name.trim());
  const onsets = (found?.inner ?? []).flatMap(onsetsOf).sort((a, b) => a.at - b.at);
  const [first] = onsets;
  if (!first) return null;
  return { name, offsetAt: (instant) => lastOf(onsets, instant)?.offset ?? first.before };
}

/** The onsets are in order: the last not after an instant, by halving. */
function lastOf(onsets: readonly Onset[], instant: number): Onset | undefined {
  let [low, high] = [0, onsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((onsets[middle]?.at ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return onsets[low - 1];
}

function onsetsOf(part: Component): readonly Onset[] {
  const start = readStamp(propOf(part, "DTSTART") ?? "");
  const [offset, before] = ["TZOFFSETTO", "TZOFFSETFROM"].map((name) =>
    readOffset(propOf(part, name) ?? ""),
  );
  if (!start || offset === undefined || before === undefined) return [];
  if (offset === null || before === null) return [];
  const rule = readRule(propOf(part, "RRULE") ?? "");
  const until = rule?.until ? rule.until.wall + (rule.until.utc ? before : 0) : LAST_DAY;
  const bounds = { until, limit: LAST_DAY };
  const walls = rule ? expandRule(rule, start.wall, bounds).walls : [start.wall, ...rdates(part)];
  return recent(walls).map((wall) => ({ at: wall - before, offset, before }));
}

const rdates = (part: Component): readonly number[] =>
  (part.props.get("RDATE") ?? []).flatMap(({ value }) =>
    value.split(",").flatMap((text) => readStamp(text)?.wall ?? []),
  );

/** Outlook's rules begin in 1601; what was in force in 1990 is the last before it. */
const recent = (walls: readonly number[]): readonly number[] => {
  const from = walls.findIndex((wall) => wall >= FIRST_DAY);
  return from < 0 ? walls.slice(-1) : walls.slice(Math.max(0, from - 1));
};

/** "-0500", "+053000". */
function readOffset(text: string): number | null {
  const cut = /^([+-])(\d\d):?(\d\d)(\d\d)?$/.exec(text.trim());
  if (!cut) return null;
  const size = Number(cut[2]) * HOUR + Number(cut[3]) * MINUTE + Number(cut[4] ?? 0) * 1000;
  return cut[1] === "-" ? -size : size;
}
