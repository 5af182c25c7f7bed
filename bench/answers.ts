/**
 * The first answer beside the refined one: how long each takes, and how far apart they are.
 * `npx tsx bench/answers.ts [--profiles 200]` after npm run build. Times are the least of several runs in
 * turn, warm, so that other work on the machine shows least; read them as a ratio.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { listAnswer } from "#answers/list.ts";
import type { Detail, ListAnswer } from "#answers/types.ts";
import type { Profile } from "#dossier/profile.ts";
import { readCatalog } from "#facts/catalog.ts";
import { randomProfiles } from "../test/random-profiles.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const RUNS = 9;
const DETAILS = ["coarse", "refined"] as const;

const of = (applicantType: Profile["applicantType"], score: number, ...slugs: string[]) => ({
  applicantType,
  specialties: slugs.map((specialty) => ({ specialty })),
  step2ck: { score },
});
const im = "internal-medicine";
const fm = "family-medicine";
const cases: Readonly<Record<string, Profile>> = {
  "internal medicine, 100, US MD": {
    ...of("us-md-senior", 250, im),
    budget: { applications: 100 },
  },
  "internal medicine, 100, non-US IMG": {
    ...of("non-us-img", 250, im),
    visa: "j1",
    budget: { applications: 100 },
  },
  "internal medicine, no budget": of("us-md-senior", 250, im),
  "internal + family medicine, 100": {
    ...of("non-us-img", 245, im, fm),
    budget: { applications: 100 },
  },
  "internal + family medicine, $2,500": {
    ...of("non-us-img", 245, im, fm),
    budget: { dollars: 2500 },
  },
  "dermatology and a first year, 60": {
    ...of("us-md-senior", 262, "dermatology"),
    budget: { applications: 60 },
  },
  "dermatology + internal medicine, $2,500": {
    ...of("us-md-senior", 262, "dermatology", im),
    budget: { dollars: 2500 },
  },
  "three specialties, $3,000": {
    ...of("us-do-senior", 245, im, fm, "pediatrics"),
    budget: { dollars: 3000 },
  },
};

function ask(profile: Profile, detail: Detail): { answer: ListAnswer; ms: number } {
  const started = performance.now();
  const found = listAnswer(profile, facts, { seed: 1, detail });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return { answer: found.value, ms: performance.now() - started };
}

/** A point up and down between runs, as typing does. */
const edited = (profile: Profile, i: number): Profile => ({
  ...profile,
  step2ck: { score: (profile.step2ck?.score ?? 240) + (i % 3) },
});

function times(): void {
  console.info(`${"".padEnd(42)}  first ms  refined ms  ratio`);
  for (const [name, profile] of Object.entries(cases)) {
    const runs = Array.from({ length: RUNS }, (_, i) =>
      DETAILS.map((detail) => ask(edited(profile, i), detail).ms),
    ).slice(2);
    const [first = 0, refined = 0] = DETAILS.map((_, d) =>
      Math.min(...runs.map((run) => run[d] ?? 0)),
    );
    const cells = [first.toFixed(1).padStart(9), refined.toFixed(1).padStart(11)];
    console.info(
      `${name.padEnd(42)} ${cells.join(" ")} ${(first / refined).toFixed(2).padStart(6)}`,
    );
  }
}

const rows = ({ applications, firstYear }: ListAnswer) => [
  ...applications,
  ...(firstYear?.applications ?? []),
];

/** Programs in both lists, of those in either. */
function overlap(a: ListAnswer, b: ListAnswer): number {
  const [one, other] = [a, b].map((answer) => new Set(rows(answer).map(({ id }) => id)));
  const either = new Set([...(one ?? []), ...(other ?? [])]);
  const both = [...either].filter((id) => one?.has(id) && other?.has(id));
  return either.size === 0 ? 1 : both.length / either.size;
}

function distances(count: number): void {
  const pairs = randomProfiles(facts.catalog, count, 1).map((profile) => {
    const [first, refined] = [ask(profile, "coarse").answer, ask(profile, "refined").answer];
    const listOf = (answer: ListAnswer) => rows(answer).map((a) => `${a.id} ${a.signal}`);
    return { first, refined, same: `${listOf(first)}` === `${listOf(refined)}` };
  });
  const spread = (name: string, of: (pair: (typeof pairs)[number]) => number): void => {
    const sorted = pairs.map(of).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(5);
    console.info(
      `${name.padEnd(42)} least ${at(0)}, median ${at(0.5)}, 90 % ${at(0.9)}, most ${at(1)}`,
    );
  };
  const same = pairs.filter((pair) => pair.same).length;
  console.info(`\nsame list in the same order: ${same} of ${pairs.length} profiles`);
  spread("programs shared, of those in either", ({ first, refined }) => overlap(first, refined));
  spread("objective lost", (p) => p.refined.objective.value - p.first.objective.value);
  for (const key of ["estimate", "low", "high"] as const)
    spread(`match chance, ${key}: apart`, ({ first, refined }) =>
      Math.abs(first.matchChance[key] - refined.matchChance[key]),
    );
  spread(
    "bound above the refined objective",
    (p) => p.first.objective.upperBound - p.refined.objective.value,
  );
}

const { values } = parseArgs({ options: { profiles: { type: "string", default: "200" } } });
times();
distances(Number(values.profiles));
