import type { Command } from "commander";
import { fail, ok, type Result } from "#core/result.ts";
import { describeValue } from "#dossier/safe-text.ts";
import type { Io } from "./io.ts";
import type { Done } from "./options.ts";
import { refuse } from "./problem-lines.ts";

const LAST_PORT = 65_535;

interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
}

/** `elective serve`: the page on this machine. The server is loaded only here. */
export function addServe(program: Command, io: Io, done: Done): void {
  program
    .command("serve")
    .description("Serve the page on this machine.")
    .option("--port <number>", "first port to try (default: 4747, then the next free one)")
    .option("--host <address>", "address to listen on (default: this machine only)")
    .addHelpText("after", "\nExample:\n  elective serve --port 8080\n")
    .action(async (options: ServeOptions) => done(await runServe(io, options)));
}

async function runServe(io: Io, options: ServeOptions): Promise<number> {
  const { builtSite, defaultPort, serve } = await import("#server/main.ts");
  const port = parsePort(options.port, defaultPort);
  if (!port.ok) return refuse(io, port.problems);
  const { host } = options;
  const voice = { out: (line: string) => io.out(`${line}\n`), err: io.err };
  return serve({ root: builtSite, port: port.value, ...(host && { host }) }, voice);
}

function parsePort(text: string | undefined, otherwise: number): Result<number> {
  if (text === undefined) return ok(otherwise);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= LAST_PORT) return ok(port);
  const accepted = `a whole number from 0 to ${LAST_PORT}`;
  return fail({ code: "port", pointer: "--port", found: describeValue(text), accepted });
}
