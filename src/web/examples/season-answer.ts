/** Made-up seasons in the shape of the answer, for tests of the drawing and for pictures. */
import type { DatedEvent, SeasonAnswer } from "#answers/season.ts";
import type { SeasonFee } from "#answers/season-fees.ts";

const date = (event: string, day: string, more: Partial<DatedEvent> = {}): DatedEvent => ({
  event,
  what: "Applications open",
  date: day,
  orDate: null,
  time: "09:00",
  zone: "America/New_York",
  instant: null,
  season: 2027,
  source: "calendar-2027",
  quality: "secondary",
  note: null,
  daysAway: 0,
  ...more,
});

const fee = (more: Partial<SeasonFee>): SeasonFee => ({
  item: "application",
  service: "ERAS",
  from: null,
  to: null,
  per: "season",
  amount: 80,
  season: 2027,
  source: "fees-2027",
  quality: "secondary",
  note: null,
  ...more,
});

const dates: readonly DatedEvent[] = [
  date("eras-opens", "2026-06-03", {
    orDate: "2026-06-04",
    what: "Season opens",
    instant: "2026-06-03T13:00:00.000Z",
    quality: "unverified",
    note: "Two transcriptions differ",
    daysAway: -99,
  }),
  date("registration-opens", "2026-09-15", {
    what: "Registration for the match opens",
    time: "12:00",
    instant: "2026-09-15T16:00:00.000Z",
    daysAway: 5,
  }),
  date("review-opens", "2026-09-23", {
    what: "Programs may begin reading",
    time: null,
    zone: null,
    quality: "primary",
    daysAway: 13,
  }),
  date("ranking-deadline", "2027-03-03", {
    what: "Rank lists are due",
    time: "21:00",
    instant: "2027-03-04T02:00:00.000Z",
    daysAway: 174,
  }),
  date("eras-ends", "2026-05-31", {
    what: "Season ends",
    time: null,
    zone: null,
    season: 2026,
    source: "calendar-2026",
    quality: "primary",
    daysAway: null,
  }),
];

/** On 10 September 2026: one date over, one next, one borrowed from the season before. */
export const exampleSeason: SeasonAnswer = {
  season: 2027,
  dates,
  next: "registration-opens",
  published: true,
  lastPublished: 2026,
  fees: [
    fee({ from: 1, to: 30, per: "each", amount: 11 }),
    fee({ from: 31, per: "each", amount: 30, season: 2026, source: "fees-2026" }),
    fee({ service: "ResidencyCAS", per: "each", amount: null, season: null, source: "none" }),
    fee({ item: "usmle-transcript", season: 2024, source: "fees-2024" }),
    fee({ item: "registration", service: "NRMP", amount: 85, note: "Was $70 in 2024" }),
  ],
  sources: {
    "calendar-2026": "Timeline of the 2026 season",
    "calendar-2027": "Calendars of the 2027 season, as transcribed",
    "fees-2024": "Fees, 2024",
    "fees-2026": "Fees, 2026",
    "fees-2027": "Fees of the 2027 season, as quoted",
    none: "No published figure was found",
  },
};

/** A season of which nothing is published: last season's dates, labeled, and no deadline. */
export const exampleUnpublished: SeasonAnswer = {
  ...exampleSeason,
  season: 2028,
  dates: dates.map((each) => ({ ...each, season: Math.min(each.season, 2027), daysAway: null })),
  next: null,
  published: false,
  lastPublished: 2027,
};
