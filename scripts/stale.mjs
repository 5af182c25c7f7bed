import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const roots = ["src", "data", "public", "scripts", "."];
const notBuilt = /\.(test|cases|oracle)\.[mc]?[tj]sx?$|(^|\/)\./;

/** Every file a build may read, as a sorted list of `[path, size:mtime]`. */
export function listInputs(root) {
  const found = roots.flatMap((folder) => walk(root, folder, folder !== "."));
  return found.filter(([path]) => !notBuilt.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function walk(root, folder, deep) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return deep ? walk(root, path, deep) : [];
    return entry.isFile() ? [[path, signature(join(root, path))]] : [];
  });
}

/** A file can vanish between listing and looking; then the next look sees it gone. */
function signature(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.size}:${stat.mtimeMs}` : "gone";
}

/**
 * `quick` is cheap and changes too often (a checkout touches files); `content` is what counts.
 * `setting` is what else decides the result: the environment that the build looks at.
 */
export function fingerprint(root, inputs, setting = "") {
  const files = inputs.map(([path]) => path);
  const all = (lines) => hash([setting, ...lines].join("\n"));
  return {
    quick: all(inputs.map((input) => input.join(":"))),
    content: () => all(files.map((path) => `${path} ${hashFile(join(root, path))}`)),
  };
}

/** Whether the stamp in `file` was made from these inputs; renews it when only times changed. */
export function isStamped(file, print) {
  const stamp = readStamp(file);
  if (stamp === undefined) return false;
  if (stamp.quick === print.quick) return true;
  if (stamp.content !== print.content()) return false;
  writeStamp(file, { quick: print.quick, content: stamp.content });
  return true;
}

export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(stamp));
  renameSync(draft, file);
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // missing or unreadable: as good as never built
  }
}

export const hash = (text) => createHash("sha1").update(text).digest("hex");

export function hashFile(file) {
  try {
    return hash(readFileSync(file));
  } catch (error) {
    if (error.code === "ENOENT") return "missing";
    throw error;
  }
}
