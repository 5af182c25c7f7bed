/** Words of the season: its dates, its prices, and the calendar made of them. */
import type { DatedEvent, SeasonAnswer } from "#answers/season.ts";
import type { SeasonFee } from "#answers/season-fees.ts";
import type { DatesWords } from "#exports/dates-ics.ts";
import { count, dollars, notKnown, plural } from "./numbers.ts";

export const title = "Dates";
export const reading = "Reading the dates.";
export const intro =
  "When each service opens and closes, and what it asks apart from your list. Where a season is not published yet, the last one stands in and says so.";
export const heading = (season: number): string => `Dates of the ${season} season`;
export const feesHeading = (season: number): string => `Prices of the ${season} season`;
export const feesNote = "What each service asks, apart from your list.";
export const feeColumns = { item: "What", price: "Price", season: "Published for" } as const;
export const dateColumns = { when: "When", what: "What" } as const;
export const saveCalendar = "Save as calendar file";
export const allDates = "All dates";
export const nextMark = "Next";

const day = (date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("en-US", { timeZone: "UTC", ...options }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** "Wed, Mar 3, 2027" */
export const dayText = (date: string): string =>
  day(date, { weekday: "short", month: "short", day: "numeric", year: "numeric" });
const shortDay = (date: string): string => day(date, { month: "long", day: "numeric" });

/** "Wed, Jun 3 or Thu, Jun 4, 2026": both, where the sources disagree. */
export function dateText({ date, orDate }: DatedEvent): string {
  if (orDate === null) return dayText(date);
  const first = day(date, { weekday: "short", month: "short", day: "numeric" });
  return `${first}, or ${dayText(orDate)}`;
}

const zones: Readonly<Record<string, string>> = {
  "America/New_York": "Eastern",
  "America/Chicago": "Central",
  "America/Denver": "Mountain",
  "America/Los_Angeles": "Pacific",
};

const clock = (hour: number, minute: number): string =>
  new Intl.DateTimeFormat("en-US", { timeZone: "UTC", hour: "numeric", minute: "2-digit" })
    .format(Date.UTC(2000, 0, 1, hour, minute))
    .replace("\u202f", " ");

/** "9:00 PM Eastern"; nothing where only the day is known. */
export function timeText({ time, zone }: DatedEvent): string {
  if (time === null || zone === null) return "";
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return `${clock(hour, minute)} ${zones[zone] ?? zone}`;
}

const localParts = { month: "short", day: "numeric", hour: "numeric", minute: "2-digit" } as const;

/** "Mar 4, 7:30 AM where you are"; nothing where that is the same clock. */
export function localText({ instant, zone }: DatedEvent, here: string): string {
  if (instant === null || zone === null) return "";
  const shown = (timeZone: string): string =>
    new Intl.DateTimeFormat("en-US", { timeZone, ...localParts })
      .format(new Date(instant))
      .replace("\u202f", " ");
  return shown(here) === shown(zone) ? "" : `${shown(here)} where you are`;
}

/** "in 5 days", "today", "6 days ago". */
export function awayText(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 0 ? `in ${plural(days, "day")}` : `${plural(-days, "day")} ago`;
}

/** How far the date can be trusted; nothing where its publisher says it. */
export function trustText({ quality, orDate }: DatedEvent): string {
  if (orDate !== null) return "Sources disagree on the day. Check it.";
  if (quality === "unverified") return "Not verified. Check it before you rely on it.";
  return quality === "secondary" ? "Copied by others. Check it before you rely on it." : "";
}

/** Shown where a date of an earlier season stands in. */
export const lastText = (season: number): string => `${season} season. Not a deadline of yours.`;

/** What the page says of the season as a whole, first. */
export function statusSentence({ season, dates, published, lastPublished }: SeasonAnswer): string {
  if (dates.length === 0)
    return `We know no dates of the ${season} season, and none of a season before it.`;
  if (!published)
    return `The dates of the ${season} season are not published here. Those of ${lastPublished} show its shape; each will differ.`;
  const borrowed = dates.filter((date) => date.season !== season).length;
  if (borrowed === 0) return `${plural(dates.length, "date")} of the ${season} season.`;
  return `${plural(dates.length - borrowed, "date")} of the ${season} season. ${count(borrowed)} more ${borrowed === 1 ? "is" : "are"} not published here: ${lastPublished} stands in, labeled.`;
}

export const nextDate = ({ dates, next }: SeasonAnswer): DatedEvent | null =>
  dates.find((date) => date.event === next) ?? null;

/** "Next: NRMP registration opens, Tue, Sep 15, 2026, in 5 days." */
export function stripSentence(answer: SeasonAnswer): string {
  const next = nextDate(answer);
  if (next) return `Next: ${next.what}, ${dateText(next)}, ${awayText(next.daysAway ?? 0)}.`;
  if (answer.published) return `No date of the ${answer.season} season is ahead.`;
  return `The dates of the ${answer.season} season are not published here.`;
}

const items: Readonly<Record<string, string>> = {
  application: "Application",
  "ecfmg-token": "ECFMG token",
  "usmle-transcript": "USMLE transcript",
  "comlex-transcript": "COMLEX-USA transcript",
  registration: "Registration",
  "late-registration": "Late registration, on top",
  couple: "Couple, on top, each",
  soap: "SOAP",
};

/** "ERAS application, 1 to 30"; tiers start again with each specialty. */
export function feeName({ item, service, from, to }: SeasonFee): string {
  const name = items[item] ?? item.replaceAll("-", " ");
  const known = name.startsWith(service) ? name : `${service} ${lower(name)}`;
  if (from === null) return known;
  return to === null
    ? `${known}, from ${count(from)} on`
    : `${known}, ${count(from)} to ${count(to)}`;
}

const lower = (name: string): string =>
  /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

export function feePrice({ amount, per }: SeasonFee): string {
  if (amount === null) return notKnown;
  return per === "each" ? `${dollars(amount)} each` : dollars(amount);
}

export const feeSeason = ({ season }: SeasonFee): string =>
  season === null ? "no season" : `${season}`;

/** Titles for a calendar that others may see: what happens, not what it is about. */
const titles: Readonly<Record<string, string>> = {
  "eras-opens": "Season opens",
  "submission-opens": "Submission opens",
  "registration-opens": "Registration opens",
  "review-opens": "Review opens",
  "registration-deadline": "Registration deadline",
  "ranking-opens": "Ranking opens",
  "ranking-deadline": "Ranking deadline",
  "match-status": "Status day",
  "soap-review": "Second review opens",
  "soap-rounds": "Rounds",
  "match-day": "Results day",
  "eras-ends": "Season ends",
};

export const calendarWords: DatesWords = {
  calendar: "Season dates",
  title: ({ event, orDate }) => {
    const name = titles[event] ?? "Season date";
    return orDate === null ? name : `${name} (or ${shortDay(orDate)})`;
  },
  description: (date, source) =>
    [`${date.what}.`, trustText(date), date.note ?? "", `Source: ${source}.`]
      .filter(Boolean)
      .join("\n"),
};
