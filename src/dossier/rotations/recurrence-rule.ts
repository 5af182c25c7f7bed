/** A rule of recurrence (RFC 5545, section 3.3.10), those parts of it that a schedule has. */
import { readStamp, type Stamp } from "./wall.ts";

export const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

export interface ByDay {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** The first, second, … of the month or year, or from its end; 0 is all of them. */
  readonly nth: number;
}

export interface RecurrenceRule {
  readonly freq: (typeof FREQUENCIES)[number];
  readonly interval: number;
  readonly count: number | null;
  readonly until: Stamp | null;
  readonly byDay: readonly ByDay[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly bySetPos: readonly number[];
  /** The day a week begins on. */
  readonly weekStart: number;
}

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const READ = new Set("FREQ INTERVAL COUNT UNTIL BYDAY BYMONTH BYMONTHDAY BYSETPOS WKST".split(" "));

/** Null for a rule with a part that is not read here, or that no rule has. */
export function readRule(text: string): RecurrenceRule | null {
  const parts = partsOf(text);
  const freq = FREQUENCIES.find((each) => each === parts.get("FREQ"));
  if (!freq || [...parts.keys()].some((name) => !READ.has(name))) return null;
  const rule = {
    freq,
    interval: wholeOf(parts.get("INTERVAL") ?? "1"),
    count: parts.has("COUNT") ? wholeOf(parts.get("COUNT") ?? "") : null,
    until: readStamp(parts.get("UNTIL") ?? ""),
    byDay: listOf(parts.get("BYDAY")).map(byDayOf),
    byMonth: listOf(parts.get("BYMONTH")).map(Number),
    byMonthDay: listOf(parts.get("BYMONTHDAY")).map(Number),
    bySetPos: listOf(parts.get("BYSETPOS")).map(Number),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get("WKST") ?? "MO")),
  };
  return isSound(rule) && parts.has("UNTIL") === (rule.until !== null) ? rule : null;
}

const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .toUpperCase()
      .split(";")
      .map((part) => part.trim().split("="))
      .filter(([name]) => name !== "")
      .map(([name = "", value = ""]) => [name, value]),
  );

const listOf = (text: string | undefined): readonly string[] => (text ? text.split(",") : []);
const wholeOf = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0);

function byDayOf(text: string): ByDay {
  const cut = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(text.trim());
  return { nth: Number(cut?.[1] ?? 0), weekday: WEEKDAYS.indexOf(cut?.[2] ?? "") };
}

function isSound(rule: RecurrenceRule): boolean {
  const whole = (least: number, most: number) => (n: number) =>
    Number.isInteger(n) && n !== 0 && n >= least && n <= most;
  return (
    rule.interval > 0 &&
    rule.count !== 0 &&
    rule.byDay.every(({ weekday }) => weekday >= 0) &&
    rule.byMonth.every(whole(1, 12)) &&
    rule.byMonthDay.every(whole(-31, 31)) &&
    rule.bySetPos.every(whole(-366, 366))
  );
}
