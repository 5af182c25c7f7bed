/** The service worker of the page, with the list of exactly what the build made. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { build, type Plugin } from "vite";
import type { Build, BuiltFile } from "../../src/web/offline/kept-build.ts";

/** Every file in the folder but the worker itself and what starts with a dot, which no host serves. */
export function builtFiles(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((file) => file.replaceAll(sep, "/"))
    .filter((file) => file !== "sw.js" && !/(^|\/)\./.test(file))
    .map((file) => ({
      path: pathOf(file),
      integrity: integrityOf(readFileSync(join(folder, file))),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A page is asked for by its address, which is the folder it is the index of. */
const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, "");

const integrityOf = (bytes: Uint8Array): string =>
  `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

export function buildOf(files: readonly BuiltFile[]): Build {
  const id = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  return { id, files };
}

/** One classic script without imports: the kind that every browser takes as a service worker. */
async function workerCode(made: Build): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { THIS_BUILD: JSON.stringify(made) },
    build: {
      write: false,
      target: "es2022",
      rollupOptions: { input: "src/web/offline/sw.ts", output: { format: "iife" } },
    },
  });
  const chunks = "output" in result ? result.output.filter((part) => part.type === "chunk") : [];
  const [only] = chunks;
  if (chunks.length !== 1 || only === undefined)
    throw new Error("the service worker must be one file");
  return only.code;
}

/** Writes `sw.js` for what is in the folder now. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const code = await workerCode(buildOf(builtFiles(folder)));
  writeFileSync(join(folder, "sw.js"), code);
}

/** Runs after everything else has been written. */
export function offline(): Plugin {
  return {
    name: "elective:offline",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      handler: ({ dir = "" }) => writeServiceWorker(dir),
    },
  };
}
