/** A made-up answer with everything in it that an answer can hold, hostile names among it. */
import type { ListAnswer, ListedApplication, OddsAnswer } from "#answers/types.ts";

const chance = (estimate: number) => ({
  estimate,
  low: estimate / 2,
  high: Math.min(1, estimate * 1.5),
});

const facts = {
  id: "1007-140",
  tracks: ["1007140C0"],
  service: "ERAS",
  program: "Internal Medicine, a site with quite a long name",
  institution: "A Hospital \u001b[31mwith an even longer name than any hospital has-AL",
  city: "Montgomery",
  state: "AL",
  specialty: "internal-medicine",
};

export const application: ListedApplication = {
  ...facts,
  signal: "gold",
  band: "reach",
  interview: chance(0.18),
  match: chance(0.05),
  matchIfRanked: chance(0.28),
  gain: 0.031,
  reasons: [{ fact: "a signal", effect: 0.4, source: "aamc-signals-2025", year: 2025 }],
  verify: [{ fact: "visa", known: false, text: "Ask whether it sponsors a J-1." }],
  fit: { value: 1 },
};

const footing = {
  season: 2027,
  seed: 1,
  catalog: { edition: "2016-2020", programs: 5769, applications: 4600 },
  known: { visa: { known: 0, of: 540 }, h1bFilings: { known: 120, of: 540 } },
  sources: { "aamc-signals-2025": "Signals (AAMC)" },
  warnings: [
    {
      code: "fees",
      text: `The fees of 2027 are not published. ${"Those of 2026 stand in. ".repeat(6)}`,
    },
  ],
  excluded: [
    {
      id: "1102-140",
      program: "Internal Medicine",
      institution: "Another Hospital-FL",
      gate: "visa",
      rule: "strict" as const,
      found: "sponsors no J-1",
      source: "user",
    },
  ],
};

export const list: ListAnswer = {
  ...footing,
  matchValues: [0.66, 0.71, 0.76],
  detail: "refined",
  matchChance: { estimate: 0.71, low: 0.55, high: 0.83 },
  objective: { value: 0.713, upperBound: 0.741, method: "greedy+swap" },
  fee: {
    total: 2130,
    bySpecialty: { "internal-medicine": 1530, "family-medicine": 600 },
    fixed: [
      { item: "USMLE transcript", amount: 80, source: "aamc-fees-2026" },
      { item: "Tokens", amount: null, source: "none" },
    ],
  },
  applications: [application, { ...application, id: "1007-120", signal: "none" }],
  firstYear: {
    applications: [application],
    chance: { advanced: chance(0.4), firstYear: chance(0.8), both: chance(0.35) },
  },
  curve: [{ applications: 1, fee: 11, matchChance: 0.09 }],
  stopAt: 74,
  stopRule: "after this the next hundred dollars add less than half a point.",
  signals: [
    {
      specialty: "internal-medicine",
      gold: 3,
      silver: 12,
      goldPlaced: 3,
      silverPlaced: 11,
      season: 2026,
      quality: "secondary",
      source: "aamc-signals-2025",
      note: "A note.",
    },
  ],
};

export const odds: OddsAnswer = {
  ...footing,
  programs: [
    {
      ...facts,
      interview: { none: chance(0.1), gold: chance(0.2) },
      match: chance(0.02),
      matchIfRanked: chance(0.2),
      reasons: [],
    },
    {
      ...facts,
      id: "1007-120",
      interview: { none: chance(0.3) },
      match: chance(0.1),
      matchIfRanked: chance(0.2),
      reasons: [],
    },
  ],
};
