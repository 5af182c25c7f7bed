import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { seasonAnswer } from "#answers/season.ts";
import { datesIcs } from "#exports/dates-ics.ts";
import { readCatalog } from "#facts/catalog.ts";
import { calendarWords } from "../../src/web/messages/dates.ts";
import { type IcsEvent, readIcs } from "./read-ics.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const stamp = new Date(Date.UTC(2026, 10, 25, 8, 30));
const season = (year: number) => seasonAnswer(facts, year, "2026-11-25");
const icsOf = (year: number) => datesIcs(season(year), { stamp }, calendarWords);

const calendar = icsOf(2027) ?? "";
const read = readIcs(calendar);
const eventOf = (event: string): IcsEvent => {
  const found = read.events.find(({ uid }) => uid === `2027-${event}@elective`);
  if (!found) throw new Error(`no ${event}`);
  return found;
};

describe("the dates of the season as a calendar", () => {
  it("are all there, each once, with the stamp handed in", () => {
    const own = season(2027).dates.filter((date) => date.season === 2027);
    expect(own.length).toBeGreaterThan(10);
    expect(read.events).toHaveLength(own.length);
    expect(new Set(read.events.map(({ uid }) => uid)).size).toBe(own.length);
    for (const event of read.events) expect(event.stamp).toBe("20261125T083000Z");
    expect(read.properties).toMatchObject({ VERSION: "2.0", "X-WR-CALNAME": "Season dates" });
  });

  it("are instants, right before and after the clocks change on March 14", () => {
    expect(eventOf("ranking-deadline").start).toBe("20270304T020000Z");
    expect(eventOf("match-status").start).toBe("20270315T140000Z");
    expect(eventOf("match-day").start).toBe("20270319T160000Z");
    expect(eventOf("registration-deadline").start).toBe("20270130T045900Z");
  });

  it("without a time are whole days", () => {
    const plain = readIcs(icsOf(2026) ?? "");
    const opens = plain.events.find(({ uid }) => uid.startsWith("2026-review-opens"));
    expect(opens).toMatchObject({ start: "20250924", end: "20250925", allDay: true });
  });

  it("say where the sources disagree and what is not verified", () => {
    expect(eventOf("eras-opens").summary).toBe("Season opens (or June 4)");
    expect(eventOf("eras-opens").description).toContain("Sources disagree on the day. Check it.");
    expect(eventOf("match-day").description).toContain("Check it before you rely on it.");
    for (const { description } of read.events) expect(description).toMatch(/\nSource: .+\.$/);
  });

  it("have titles that say nothing of applying, matching or medicine", () => {
    const titles = read.events.map(({ summary }) => summary);
    expect(titles.join(" ")).not.toMatch(/match|nrmp|eras|soap|resid|program|applic/i);
    // The title of last resort: an event of the table that has no name of its own.
    expect(titles).not.toContain("Season date");
  });

  it("do not block the day", () => {
    for (const { free } of read.events) expect(free).toBe(true);
  });

  it("are the same bytes each time", () => {
    expect(icsOf(2027)).toBe(calendar);
  });

  it("are never those of another season", () => {
    expect(icsOf(2028)).toBeNull();
    expect(season(2028).dates.length).toBeGreaterThan(0);
    expect(icsOf(2020)).toBeNull();
  });
});

it("a text with commas, quotes, line ends and letters of several bytes comes back whole", () => {
  const answer = season(2027);
  const hard = `a,b;c\\d "e"\nf\tñ 漢字🙂 ${"é".repeat(200)}`;
  const words = {
    ...calendarWords,
    title: () => hard.replaceAll(/[\n\t]/g, " "),
    description: () => hard,
  };
  const ics = datesIcs(answer, { stamp }, words) ?? "";
  for (const event of readIcs(ics).events) {
    expect(event.summary).toBe(hard.replaceAll(/[\n\t]/g, " "));
    expect(event.description).toBe(hard);
  }
});
