/**
 * Writes the answers that the page of components is drawn from: what the real functions say of made-up
 * people. `npx tsx scripts/build-examples.ts`, then `npx biome check --write src/web/examples`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compareAnswer } from "#answers/compare.ts";
import { whyAnswer } from "#answers/why.ts";
import { printJson } from "#core/json.ts";
import type { Result } from "#core/result.ts";
import type { Profile } from "#dossier/profile.ts";
import { readCatalog } from "#facts/catalog.ts";

const SEED = 1;
export const examplesFolder = fileURLToPath(new URL("../src/web/examples/", import.meta.url));

const graduate: Profile = {
  applicantType: "non-us-img",
  specialties: [{ specialty: "internal-medicine" }],
  step1: { result: "pass", attempts: 1 },
  step2ck: { score: 245, attempts: 1 },
  graduationYear: 2023,
  visa: "j1",
  ecfmg: "certified",
  usClinicalMonths: 2,
  geographicPreferences: ["middle-atlantic"],
  budget: { applications: 30 },
  season: 2027,
};

/** Four lists of one person, the first of them as they are. */
const lists: readonly (readonly [name: string, profile: Profile])[] = [
  ["As I am", graduate],
  ["Ten more points", { ...graduate, step2ck: { score: 255, attempts: 1 } }],
  [
    "Family medicine too",
    {
      ...graduate,
      specialties: [{ specialty: "internal-medicine" }, { specialty: "family-medicine" }],
    },
  ],
  ["No signals", { ...graduate, signals: "off" }],
];

/** A program with made-up statements: a correction, a policy that is met, a preference that is not, and a note. */
const PROGRAM = "1509-140";
const corrected: Profile = {
  ...graduate,
  value: { [PROGRAM]: 0.8 },
  statedFacts: {
    [PROGRAM]: {
      positions: 26,
      visas: ["j1"],
      minStep2: { value: 250, rule: "preferred" },
      note: "An example of a note: ask about J-1 on the next call.",
    },
  },
};

const closed: Profile = {
  ...corrected,
  statedFacts: { [PROGRAM]: { ...corrected.statedFacts?.[PROGRAM], open: false } },
};

/** The fields in which an answer is not the same as another: the page of components carries both. */
const changed = (from: object, to: object): unknown =>
  Object.fromEntries(
    Object.entries(to).filter(
      ([field, value]) => printJson(value) !== printJson(Reflect.get(from, field)),
    ),
  );

function answered<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

/** By file name; needs the built catalog. */
export function exampleFiles(): ReadonlyMap<string, unknown> {
  const facts = readCatalog(readFileSync("build/catalog.bin"));
  const options = { seed: SEED, detail: "refined", names: lists.map(([name]) => name) } as const;
  const program = { id: PROGRAM, seed: SEED };
  const why = answered(whyAnswer(corrected, facts, program));
  const profiles = lists.map(([, profile]) => profile);
  return new Map<string, unknown>([
    ["what-if.json", answered(compareAnswer(profiles, facts, options))],
    ["why.json", why],
    ["why-closed.json", changed(why, answered(whyAnswer(closed, facts, program)))],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, value] of exampleFiles())
    writeFileSync(`${examplesFolder}${name}`, `${printJson(value, 2)}\n`);
