import { defineConfig } from "vitest/config";

/** Runs the tests of one engine and no other: `scripts/mutate.mjs` says which, by the environment. */
export default defineConfig({
  test: {
    include: [`src/engines/${process.env.ELECTIVE_MUTATE}/**/*.test.ts`],
    pool: "threads",
    maxWorkers: 1,
    testTimeout: 60_000,
  },
});
