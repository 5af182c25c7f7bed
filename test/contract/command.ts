/** The built command, run as another program would run it. */
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Ran {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

const elective = fileURLToPath(new URL("../../bin/elective", import.meta.url));

/** Nobody has imported anything there, whatever the one who runs the tests has. */
const ELECTIVE_HOME = mkdtempSync(join(tmpdir(), "elective-home-"));

export interface Given {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `elective` with arguments and standard input; resolves when it has ended. */
export function run(args: readonly string[], { input = "", env = {} }: Given = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [elective, ...args], {
      env: { ...process.env, ELECTIVE_HOME, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() }),
    );
    // The command may refuse and leave before it has read everything.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** Runs a command and stops reading after the first bytes, as `| head -1` does. */
export function runHead(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ELECTIVE_HOME };
    const child = spawn(process.execPath, [elective, ...args], { env });
    const err: Buffer[] = [];
    child.stdout.once("data", () => child.stdout.destroy());
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, out: Buffer.alloc(0), err: Buffer.concat(err).toString() }),
    );
    child.stdin.end();
  });
}

/** Five minutes: a first run may have to build everything. */
export const BUILD_TIME = 300_000;

/** Lets the command build what is stale, so that no test waits for it or hears of it. */
export async function warmUp(): Promise<void> {
  await run(["--help"]);
  await run(["serve", "--port", "none"]);
}

/** The graduate of `contracts.md`: 245, a J-1, 2,500 dollars, family medicine behind internal medicine. */
export const graduate = {
  applicantType: "non-us-img",
  specialties: [
    { specialty: "internal-medicine", priority: 1 },
    { specialty: "family-medicine", priority: 2 },
  ],
  step1: { result: "pass", attempts: 1 },
  step2ck: { score: 245, attempts: 1 },
  graduationYear: 2023,
  visa: "j1",
  ecfmg: "certified",
  usClinicalMonths: 3,
  geographicPreferences: ["middle-atlantic", "east-north-central"],
  budget: { dollars: 2500 },
  season: 2027,
};

/** A US student who applies for an advanced specialty and its first year. */
export const student = {
  applicantType: "us-md-senior",
  specialties: [{ specialty: "dermatology" }],
  step2ck: { score: 262 },
  budget: { dollars: 1200 },
};

/** The instance of `contracts.md`. */
export const instance = {
  weights: [0.5, 0.5],
  options: [
    {
      id: "x",
      group: "im",
      value: 1.0,
      cost: 11,
      accept: { none: [0.1, 0.3], silver: [0.15, 0.4], gold: [0.3, 0.6] },
    },
  ],
  limits: { count: 10, budget: 300, perGroup: { im: { gold: 1, silver: 2, count: 8 } } },
  fallback: 0,
};
