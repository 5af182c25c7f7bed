/** The command line: `bin/elective` runs the built form of this file. */
import { processIo } from "./io.ts";
import { run } from "./run.ts";

/** A reader that has seen enough (`| head`) ends the command quietly. */
const onBrokenPipe = (error: NodeJS.ErrnoException): void => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
};
process.stdout.on("error", onBrokenPipe);
process.stderr.on("error", onBrokenPipe);

process.exitCode = await run(process.argv.slice(2), processIo());
