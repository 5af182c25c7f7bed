/**
 * Changes one engine in every small way there is and looks whether its own tests notice:
 * `node scripts/mutate.mjs rules`. The tool is fetched for the run and is no dependency of the project; what is
 * written stays under build/mutation. Fails under the score that the engine has to keep.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LEAST = 85;
const STRYKER = "9.6.1";
const root = fileURLToPath(new URL("..", import.meta.url));

const engine = process.argv[2] ?? "";
if (!/^[a-z][a-z-]*$/.test(engine) || !existsSync(`${root}src/engines/${engine}`)) {
  console.error(`mutate: found "${engine}"; accepted the name of a folder in src/engines`);
  process.exit(2);
}

const folder = `build/mutation/${engine}`;
const report = `${folder}/report.json`;
const config = `${folder}/stryker.json`;
mkdirSync(`${root}${folder}`, { recursive: true });
writeFileSync(`${root}${config}`, JSON.stringify(settings(), null, 2));

const ran = spawnSync("npm", ["exec", "--yes", ...packages(), "--", "stryker", "run", config], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ELECTIVE_MUTATE: engine },
});
if (ran.status !== 0) process.exit(ran.status ?? 1);

const score = scoreOf(JSON.parse(readFileSync(`${root}${report}`, "utf8")));
console.log(
  `${engine}: ${score.caught} of ${score.all} mutants noticed, ${score.percent.toFixed(1)} % (at least ${LEAST} %)`,
);
process.exit(score.percent >= LEAST ? 0 : 1);

function packages() {
  const { version } = JSON.parse(readFileSync(`${root}node_modules/vitest/package.json`, "utf8"));
  return [
    `@stryker-mutator/core@${STRYKER}`,
    `@stryker-mutator/vitest-runner@${STRYKER}`,
    `vitest@${version}`,
  ].map((name) => `--package=${name}`);
}

function settings() {
  return {
    testRunner: "vitest",
    vitest: { configFile: "scripts/vitest.mutate.config.ts", related: false },
    mutate: [`src/engines/${engine}/**/*.ts`, "!**/*.{test,cases,oracle}.ts"],
    // Named and not there: the tests need no types, and the tool would rewrite a file that is.
    tsconfigFile: "tsconfig.stryker-none.json",
    tempDirName: `${folder}/sandbox`,
    ignorePatterns: ["build", "biome.json", "coverage", "docs", "e2e", "public"],
    reporters: ["clear-text", "json"],
    jsonReporter: { fileName: report },
    clearTextReporter: {
      allowColor: false,
      allowEmojis: false,
      logTests: false,
      reportTests: false,
    },
    coverageAnalysis: "perTest",
    concurrency: 1,
    allowConsoleColors: false,
  };
}

/** Of the mutants that a test could have noticed or should have: what failed a test, or never ended. */
function scoreOf({ files }) {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => states.filter((state) => wanted.includes(state)).length;
  const caught = count("Killed", "Timeout");
  const all = caught + count("Survived", "NoCoverage");
  return { caught, all, percent: all === 0 ? 0 : (100 * caught) / all };
}
