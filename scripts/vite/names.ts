/**
 * Names of the built files say nothing: what a page, a style sheet or a worker is for would otherwise stand in
 * the browser's cache, in its list of workers and in a proxy's log. The manifest keeps the names for whoever
 * builds; hosts do not serve it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin, Rollup } from "vite";

export const hashedNames = {
  entryFileNames: "assets/[hash].js",
  chunkFileNames: "assets/[hash].js",
  assetFileNames: "assets/[hash][extname]",
} as const;

/** Workers are built apart and are not in the manifest: each one's file by its name, in `.vite/workers.json`. */
export function workerNames(): {
  readonly noted: () => Plugin;
  readonly written: () => Plugin;
} {
  const files = new Map<string, string>();
  return {
    noted: () => ({
      name: "elective:worker-noted",
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          const name = workerIn(file);
          if (name) files.set(name, file.fileName);
        }
      },
    }),
    written: () => ({
      name: "elective:workers-written",
      apply: "build",
      writeBundle({ dir = "" }) {
        const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
        mkdirSync(join(dir, ".vite"), { recursive: true });
        const text = JSON.stringify(Object.fromEntries(sorted), null, 1);
        writeFileSync(join(dir, ".vite", "workers.json"), `${text}\n`);
      },
    }),
  };
}

/** Also the worker that a library brings with it, which comes as a file. */
function workerIn(file: Rollup.OutputAsset | Rollup.OutputChunk): string | undefined {
  if (file.type === "asset") return file.names.find((name) => /worker[.\w]*\.m?js$/.test(name));
  return file.isEntry
    ? basename(file.facadeModuleId ?? file.name).replace(/\.\w+$/, "")
    : undefined;
}
