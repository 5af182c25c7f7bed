/** A made-up answer in the published shape, for tests of the drawing and for pictures. No program in it is real. */

import type { Chance, ListAnswer, ListedApplication, SignalLevel } from "#answers/types.ts";
import { wide } from "./chart-data.ts";

const chance = (estimate: number, spread: number): Chance => ({
  estimate,
  low: Math.max(0, estimate - spread * estimate),
  high: Math.min(1, estimate + spread * (1 - estimate) * 0.7),
});

const towns = [
  ["Harbor General Hospital", "Port Ellis", "NY"],
  ["University of Westmark Medical Center", "Westmark", "OH"],
  ["Saint Brannoc Health", "Lowfield", "PA"],
  ["Three Rivers Community Hospital and Regional Medical Center", "Milton Falls", "MI"],
  ["Cedar County Medical Center", "Ashby", "NJ"],
  ["Lakeshore Teaching Hospitals", "Norhaven", "IL"],
] as const;

const signalAt = (i: number): SignalLevel => (i < 3 ? "gold" : i < 15 ? "silver" : "none");

function application(i: number): ListedApplication {
  const [institution, city, state] = towns[i % towns.length] ?? towns[0];
  const interview = 0.09 + (0.4 * ((i * 7) % 11)) / 11;
  const family = i % 3 === 2;
  return {
    id: `${1000 + i}-${family ? 120 : 140}`,
    tracks: [`${1000 + i}${family ? 120 : 140}C0`],
    service: "ERAS",
    program: family ? "Family Medicine" : "Internal Medicine",
    institution,
    city,
    state,
    specialty: family ? "family-medicine" : "internal-medicine",
    signal: signalAt(i),
    band: interview > 0.35 ? "likely" : interview > 0.2 ? "target" : "reach",
    interview: chance(interview, 0.5),
    match: chance(interview * 0.3, 0.7),
    matchIfRanked: chance(0.3, 0.6),
    gain: 0.06 / (1 + i),
    reasons: [
      {
        fact: "International graduates fill 48 in 100 first-year positions of this specialty in this state",
        effect: 0.62,
        source: "state-2025",
        year: 2025,
      },
      { fact: "J-1 sponsorship is not published", effect: -0.3, source: "directory", year: 2020 },
      { fact: "Went unfilled in 2 of 5 years", effect: 0.21, source: "directory", year: 2020 },
    ],
    verify: [
      { fact: "visa", known: false, text: "Sponsors J-1: not known. Ask the program." },
      {
        fact: "still-open",
        known: false,
        text: "Listed in 2020. Check that it still takes residents.",
      },
    ],
    fit: { value: 1 },
  };
}

const applications = Array.from({ length: 84 }, (_, i) => application(i));
const curveAt = (n: number) => 0.72 * (1 - 0.955 ** n);

export const exampleAnswer: ListAnswer = {
  season: 2027,
  seed: 1,
  detail: "refined",
  catalog: { edition: "2016-2020", programs: 5769, applications: 4121 },
  matchChance: { estimate: 0.71, low: 0.55, high: 0.83 },
  matchValues: wide.values,
  objective: { value: 0.652, upperBound: 0.671, method: "greedy+swap" },
  fee: {
    total: 2130,
    bySpecialty: { "internal-medicine": 1530, "family-medicine": 600 },
    fixed: [
      { item: "USMLE transcript", amount: 80, source: "fees-2024" },
      { item: "ECFMG token", amount: 185, source: "fees-2027" },
      { item: "Match registration", amount: null, source: "fees-2027" },
    ],
  },
  applications,
  excluded: Array.from({ length: 37 }, (_, i) => ({
    id: `${3000 + i}-140`,
    program: "Internal Medicine",
    institution: (towns[i % towns.length] ?? towns[0])[0],
    gate: i % 4 === 0 ? "graduation-year" : "restricted-track",
    rule: "strict",
    found:
      i % 4 === 0 ? "At most 3 years since graduation; you have 4" : "Military applicants only",
    source: "directory",
  })),
  curve: applications.map((_, i) => ({
    applications: i + 1,
    fee: (i + 1) * 11 + Math.max(0, i - 49) * 19,
    matchChance: curveAt(i + 1),
  })),
  stopAt: 74,
  stopRule: "The next hundred dollars add less than half a point.",
  signals: [
    {
      specialty: "internal-medicine",
      gold: 3,
      silver: 12,
      goldPlaced: 3,
      silverPlaced: 12,
      season: 2026,
      quality: "secondary",
      source: "signals",
      note: null,
    },
    {
      specialty: "family-medicine",
      gold: 5,
      silver: 0,
      goldPlaced: 0,
      silverPlaced: 0,
      season: 2025,
      quality: "primary",
      source: "signals",
      note: null,
    },
  ],
  known: { visa: { known: 112, of: 1104 }, "minimum-score": { known: 0, of: 1104 } },
  sources: {
    directory: "Published program results, 2016–2020",
    "state-2025": "Positions filled by state, specialty and applicant type, 2025",
    signals: "Signals by specialty and season",
    "fees-2024": "Application fees, 2024",
    "fees-2027": "Fees of the 2027 season, as quoted",
  },
  warnings: [
    {
      code: "signals-season",
      text: "Signal numbers of the 2027 season are not published. Those of 2026 are used.",
    },
  ],
};
