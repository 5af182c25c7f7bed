import type { Command } from "commander";
import type { Io } from "./io.ts";
import type { Done } from "./options.ts";

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

async function runServe(io: Io, { port, host }: ServeOptions): Promise<number> {
  const { builtSite, defaultPort, serve } = await import("#server/main.ts");
  return serve(
    {
      root: builtSite,
      port: port === undefined ? defaultPort : wholeNumber(port),
      ...(host && { host }),
    },
    { out: (line) => io.out(`${line}\n`), err: io.err },
  );
}

const wholeNumber = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN);
