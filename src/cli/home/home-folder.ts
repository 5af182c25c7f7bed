/** Where the command keeps what a user imported, and how a file there is replaced. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

export type Env = Readonly<Record<string, string | undefined>>;

/** ELECTIVE_HOME, else where the system keeps the data of programs. */
export function homeFolder(env: Env, platform: NodeJS.Platform = process.platform): string {
  if (env.ELECTIVE_HOME) return env.ELECTIVE_HOME;
  if (platform === "win32" && env.APPDATA) return join(env.APPDATA, "elective");
  return join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "elective");
}

/** The bytes of a file, or null where there is none. Throws where it is there and cannot be read. */
export function readIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Writes a file whole or not at all, with its folders. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, content);
  renameSync(fresh, file);
}
