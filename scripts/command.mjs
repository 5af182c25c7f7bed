// What `bin/elective` runs: bring the build up to date, then be the command line.
import { ensure } from "./ensure.mjs";
import { giveUp } from "./run.mjs";

try {
  ensure(process.argv[2] === "serve" ? ["catalog", "web", "node"] : ["catalog", "node"]);
} catch (error) {
  giveUp(error);
}
await import("../build/node/cli.js");
