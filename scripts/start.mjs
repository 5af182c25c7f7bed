import { ensure } from "./ensure.mjs";
import { readStartOptions } from "./options.mjs";
import { giveUp, progress } from "./run.mjs";

/** Checks the options before any work, so that a slip costs no build. */
async function start(args) {
  const options = readStartOptions(args);
  if (typeof options === "string") {
    progress(options);
    return 2;
  }
  ensure();
  const { builtSite, defaultPort, serve } = await import("../build/node/server.js");
  const { port = defaultPort, strictPort } = options;
  return serve({ root: builtSite, port, strictPort }, { out: console.log, err: console.error });
}

/** npm that is told to end does not pass it on; the server would stay behind and hold its port. */
function stopWithNpm() {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.kill(process.pid, "SIGTERM");
  setInterval(look, 500).unref();
}

if (process.env.npm_lifecycle_event === "start") stopWithNpm();
start(process.argv.slice(2)).then((code) => process.exit(code), giveUp);
