import { expect, it } from "vitest";
import type { FeeRow } from "#facts/fees.ts";
import type { SeasonDate } from "#facts/reference.ts";
import { seasonAnswer } from "./season.ts";

const row = (season: number, event: string, date: string, more: Partial<SeasonDate> = {}) =>
  ({
    season,
    event,
    date,
    orDate: null,
    time: "09:00",
    zone: "America/New_York",
    what: `${event}, in words`,
    source: `calendar-${season}`,
    quality: "secondary",
    note: null,
    ...more,
  }) satisfies SeasonDate;

const fee = (season: number, more: Partial<FeeRow>): FeeRow => ({
  season,
  service: "ERAS",
  item: "application",
  from: 1,
  to: null,
  per: "each",
  cents: 1100,
  source: `fees-${season}`,
  quality: "primary",
  note: null,
  ...more,
});

const source = (id: string) =>
  [id, { id, title: id, publisher: "P", year: 2027, quality: "primary", note: null }] as const;

const facts = {
  dates: [
    row(2027, "results", "2027-03-19", { time: "12:00" }),
    row(2027, "opens", "2026-06-04", { orDate: "2026-06-03", quality: "unverified" }),
    row(2027, "registration", "2026-09-15", { time: null }),
    row(2026, "opens", "2025-06-04"),
    row(2026, "ends", "2026-05-31"),
  ],
  fees: [
    fee(2026, { to: 30 }),
    fee(2026, { from: 31, cents: 3000 }),
    fee(2027, { to: 30, quality: "secondary" }),
    fee(2027, { from: 31, cents: null }),
    fee(2027, { service: "ResidencyCAS", cents: null }),
    fee(2024, { item: "usmle-transcript", from: null, per: "season", cents: 8000 }),
    fee(2027, { service: "NRMP", item: "registration", from: null, per: "season", cents: 8500 }),
  ],
  catalog: { sources: new Map([source("calendar-2027"), source("fees-2027")]) },
};

const ask = (season: number, today: string) => seasonAnswer(facts, season, today);
const events = (season: number) => ask(season, "2026-01-01").dates.map((d) => d.event);

it("a season's own dates come first; what it has not published is last year's, with its season", () => {
  const answer = ask(2027, "2026-09-15");
  expect(answer.dates.map((d) => [d.event, d.season])).toEqual([
    ["opens", 2027],
    ["registration", 2027],
    ["results", 2027],
    ["ends", 2026],
  ]);
  expect(answer).toMatchObject({ published: true, lastPublished: 2026 });
});

it("a season with no date of its own says so and offers the last, never as a deadline", () => {
  const answer = ask(2028, "2026-09-15");
  expect(answer).toMatchObject({ published: false, lastPublished: 2027, next: null });
  expect(answer.dates.map((d) => d.daysAway)).toEqual([null, null, null, null]);
  expect(events(2028)).toEqual(["opens", "registration", "results", "ends"]);
});

it("a season before any published one has no dates, not later ones", () => {
  expect(ask(2025, "2026-01-01")).toMatchObject({
    dates: [],
    next: null,
    published: false,
    lastPublished: null,
  });
});

it("the next date is the first not over yet, today included", () => {
  const next = (today: string) => ask(2027, today).next;
  expect(next("2026-06-05")).toBe("registration");
  expect(next("2026-09-15")).toBe("registration");
  expect(next("2026-09-16")).toBe("results");
  expect(next("2027-03-20")).toBeNull();
  expect(ask(2027, "2026-09-10").dates.map((d) => d.daysAway)).toEqual([-99, 5, 190, null]);
});

it("where the sources disagree both days stand, the earlier first, and it is not over until both are", () => {
  const [opens] = ask(2027, "2026-06-04").dates;
  expect(opens).toMatchObject({ date: "2026-06-03", orDate: "2026-06-04", quality: "unverified" });
  expect(ask(2027, "2026-06-04").next).toBe("opens");
});

it("a date with a time has its instant; one without has a day only", () => {
  const { dates } = ask(2027, "2026-01-01");
  expect(dates.find((d) => d.event === "results")?.instant).toBe("2027-03-19T16:00:00.000Z");
  expect(dates.find((d) => d.event === "registration")?.instant).toBeNull();
});

it("prices are the season's own, else the last published with its season, else null", () => {
  const { fees } = ask(2027, "2026-01-01");
  const told = fees.map((f) => [f.service, f.item, f.from, f.to, f.amount, f.season]);
  expect(told).toEqual([
    ["ERAS", "application", 1, 30, 11, 2027],
    ["ERAS", "application", 31, null, 30, 2026],
    ["ResidencyCAS", "application", null, null, null, null],
    ["ERAS", "usmle-transcript", null, null, 80, 2024],
    ["NRMP", "registration", null, null, 85, 2027],
  ]);
});

it("every source cited has a title", () => {
  const { sources, dates, fees } = ask(2027, "2026-01-01");
  for (const { source: id } of [...dates, ...fees]) expect(sources[id]).toBeTruthy();
  expect(sources["calendar-2027"]).toBe("calendar-2027 (P)");
});

it("today must be a day", () => {
  expect(() => ask(2027, "soon")).toThrow("year-month-day, got soon");
});
