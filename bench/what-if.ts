/**
 * The time of what-if, why and all programs, beside one list of the same profile: `npx tsx bench/what-if.ts`
 * after npm run build. Time of the processor, which other work on the machine moves less.
 * Targets: four scenarios in a second; why, and all programs of a specialty, in 60 ms.
 */
import { readFileSync } from "node:fs";
import { compareAnswer } from "#answers/compare.ts";
import { listAnswer } from "#answers/list.ts";
import { programsAnswer } from "#answers/programs.ts";
import { whyAnswer } from "#answers/why.ts";
import type { Profile } from "#dossier/profile.ts";
import { readCatalog } from "#facts/catalog.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const RUNS = 7;
const options = { seed: 1, detail: "refined" } as const;

const graduate: Profile = {
  applicantType: "non-us-img",
  specialties: [{ specialty: "internal-medicine" }],
  step2ck: { score: 245 },
  visa: "j1",
  budget: { applications: 100 },
};
const two: Profile = {
  ...graduate,
  specialties: [{ specialty: "internal-medicine" }, { specialty: "family-medicine" }],
};
const student: Profile = {
  applicantType: "us-md-senior",
  specialties: [{ specialty: "dermatology" }],
  step2ck: { score: 262 },
  budget: { applications: 60 },
};

/** The profile, ten points more, two more months, no signals. */
const variants = (profile: Profile): readonly Profile[] => [
  profile,
  { ...profile, step2ck: { score: (profile.step2ck?.score ?? 0) + 10 } },
  { ...profile, usClinicalMonths: 2 },
  { ...profile, signals: "off" },
];

const corrected: Profile = { ...graduate, statedFacts: { "1007-140": { positions: 30 } } };

const cases: readonly (readonly [name: string, run: () => unknown])[] = [
  ["list, internal medicine", () => listAnswer(graduate, facts, options)],
  ["what-if of 4, internal medicine", () => compareAnswer(variants(graduate), facts, options)],
  [
    "what-if of 4, one specialty and two",
    () => compareAnswer([graduate, two, ...variants(two).slice(1, 3)], facts, options),
  ],
  ["list, dermatology", () => listAnswer(student, facts, options)],
  ["what-if of 4, dermatology", () => compareAnswer(variants(student), facts, options)],
  ["why", () => whyAnswer(graduate, facts, { id: "1007-140", seed: 1 })],
  ["why, with a correction", () => whyAnswer(corrected, facts, { id: "1007-140", seed: 1 })],
  ["all programs, internal medicine", () => programsAnswer(graduate, facts, { seed: 1 })],
  ["all programs, two specialties", () => programsAnswer(two, facts, { seed: 1 })],
];

for (const [name, run] of cases) {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  }).toSorted((a, b) => a - b);
  const [best = 0, median = 0] = [times[0], times[Math.floor(RUNS / 2)]];
  console.log(`${name}: median ${median.toFixed(0)} ms, best ${best.toFixed(0)} ms`);
}
