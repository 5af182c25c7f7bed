import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { fail, ok, type Result } from "#core/result.ts";
import { createApp } from "./app.ts";
import { readSite } from "./site.ts";

export const defaultPort = 4747;

/** Where the build puts the page, seen from the built server and command (`build/node/`). */
export const builtSite = fileURLToPath(new URL("../web", import.meta.url));

export interface ServerOptions {
  /** Folder of the built page. */
  readonly root: string;
  /** First port to try, 1 to 65535; 0 lets the system choose. */
  readonly port: number;
  readonly host?: string;
  /** Refuse rather than take the next free port. */
  readonly strictPort?: boolean;
}

export interface RunningServer {
  readonly port: number;
  /** With a slash at the end. */
  readonly url: string;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

const portsTried = 50;
const lastPort = 65_535;

/**
 * Serves the page in `root` on `host` (this machine only, unless told otherwise).
 * Problems: `no-site` (nothing built there), `port-range`, `port-taken`, `port-refused`.
 */
export async function startServer(options: ServerOptions): Promise<Result<RunningServer>> {
  const { root, port, host = "127.0.0.1", strictPort = false } = options;
  if (!Number.isInteger(port) || port < 0 || port > lastPort) return wrongPort(port);
  if (!existsSync(join(root, "index.html"))) return noSite(root);
  const server = createAdaptorServer({ fetch: createApp(readSite(root)).fetch }) as Server;
  const last = strictPort || port === 0 ? port : Math.min(port + portsTried - 1, lastPort);
  for (let next = port; next <= last; next += 1) {
    const outcome = await listen(server, next, host);
    if (outcome === "listening") return ok(running(server, host));
    if (outcome !== "EADDRINUSE") return refused(next, outcome);
  }
  return taken(port, last);
}

/** "listening", or the system's code for why not. */
function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message);
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      resolve("listening");
    });
  });
}

function running(server: Server, host: string): RunningServer {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("server has no port");
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    port: address.port,
    url: `http://${name}:${address.port}/`,
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const atPort = (code: string, found: string, accepted: string) =>
  fail({ code, pointer: "/port", found, accepted });

const wrongPort = (port: number) =>
  atPort("port-range", String(port), `a whole number from 0 to ${lastPort}`);
const taken = (first: number, last: number) =>
  atPort("port-taken", first === last ? `${first}` : `${first} to ${last}`, "a port nobody uses");
const refused = (port: number, why: string) =>
  atPort("port-refused", `${port} (${why})`, "a port this user may open");
const noSite = (root: string) =>
  fail({
    code: "no-site",
    pointer: "/root",
    found: root,
    accepted: "a folder with the built page",
  });
