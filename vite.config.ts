import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { layers } from "./scripts/vite/layers.ts";
import { hashedNames, workerNames } from "./scripts/vite/names.ts";
import { offline } from "./scripts/vite/offline.ts";
import { pages } from "./scripts/vite/pages.ts";

const workers = workerNames();

export default defineConfig({
  plugins: [react(), layers(), pages(), workers.written(), offline()],
  build: {
    outDir: "build/web",
    manifest: true,
    target: "es2022",
    // One sheet for all pages: each further one that a later page waits for costs more than its bytes.
    cssCodeSplit: false,
    // The page's own policy refuses data: addresses, so nothing is inlined as one.
    assetsInlineLimit: 0,
    // Browsers of the target know it; without it the first script is the frame itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        ...hashedNames,
        // What every page needs is one file and one sheet, however many later pages share parts of it.
        codeSplitting: { groups: [{ name: "frame", test: /src[\\/]web[\\/]main\.tsx$/ }] },
      },
    },
  },
  worker: {
    format: "es",
    rolldownOptions: { output: hashedNames },
    plugins: () => [workers.noted()],
  },
  resolve: {
    // The writer of PDFs brings a reader of WOFF 2, a quarter of its size; the fonts it is given are WOFF.
    alias: {
      "brotli/decompress.js": fileURLToPath(
        new URL("src/exports/pdf/no-brotli.ts", import.meta.url),
      ),
    },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "scripts/**/*.test.{ts,mjs}"],
    pool: "threads",
    maxWorkers: 2,
    // Modules are read once for each worker: no test mocks one, and none leaves anything behind in it.
    isolate: false,
    // Guards against what hangs, not targets: a shared machine is slow now and then.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
