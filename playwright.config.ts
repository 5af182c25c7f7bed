import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";

const port = process.env.ELECTIVE_TEST_PORT ?? "4173";
const address = `http://127.0.0.1:${port}`;

/** Journeys in a real browser against the built page, served by the project's own server. */
export default defineConfig({
  testDir: "e2e",
  // Two files side by side; no journey measures what a loaded machine would change.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  outputDir: "build/test/e2e",
  // A picture that is missing is a failure; to take them anew: npx playwright test pictures -u all
  updateSnapshots: "none",
  snapshotPathTemplate: "e2e/pictures/{arg}{ext}",
  expect: {
    // A guard, not a target: two journeys share two cores, often with others.
    timeout: 15_000,
    toHaveScreenshot: {
      animations: "disabled",
      caret: "hide",
      scale: "css",
      // The same Chromium draws the same page to the pixel; this forgives the edge of a glyph or two.
      threshold: 0.01,
      maxDiffPixels: 40,
    },
  },
  reporter: [["list"], ["json", { outputFile: "build/test/e2e.json" }]],
  use: {
    baseURL: address,
    launchOptions: {
      executablePath: findChromium() ?? "chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node scripts/start.mjs --port ${port} --strict-port`,
    url: address,
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
