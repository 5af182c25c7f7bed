import type { Problem } from "#core/result.ts";
import { type ServerOptions, startServer } from "./server.ts";

/** What the person at the terminal reads; `out` and `err` take one line each. */
export interface Voice {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * Serves until SIGINT or SIGTERM; returns the exit code: 0 stopped when asked, 2 a port that is no
 * port, 1 anything else.
 */
export async function serve(options: ServerOptions, voice: Voice): Promise<number> {
  const started = await startServer(options);
  if (!started.ok) {
    for (const problem of started.problems) voice.err(sentence(problem));
    return started.problems.some(({ code }) => code === "port-range") ? 2 : 1;
  }
  const { port, url } = started.value;
  if (options.port !== 0 && port !== options.port) voice.err(`Port ${options.port} is taken.`);
  voice.out(`Elective is at ${url} (Ctrl-C stops it)`);
  await stopSignal();
  await started.value.close();
  return 0;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function sentence({ code, found, accepted }: Problem): string {
  if (code === "no-site") return `There is no built page in ${found}.`;
  if (code === "port-taken") return `Port ${found} is taken; choose another with --port.`;
  if (code === "port-refused") return `Port ${found} cannot be opened; choose another with --port.`;
  return `--port must be ${accepted}, got ${found}.`;
}
