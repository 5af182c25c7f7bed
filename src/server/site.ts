import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { getMimeType } from "hono/utils/mime";

/** One file of the built page, in memory. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** The name holds a hash of the content, so a browser may keep it for good. */
  readonly immutable: boolean;
  /** The body compressed, made at the first request for it; undefined where that gains nothing. */
  readonly zipped: (() => Promise<Uint8Array<ArrayBuffer>>) | undefined;
}

/** Request path to file. A path that is not a key does not exist: nothing outside can be named. */
export type Site = ReadonlyMap<string, Asset>;

const hashedName = /^\/assets\/.+-[\w-]{8}\.\w+$/;
const compressible = /^(text\/|application\/(json|manifest|octet-stream|wasm|xml)|image\/svg)/;
const gzipAsync = promisify(gzip);

/**
 * Reads the whole built page (a few megabytes), so that a build made meanwhile is never served by
 * halves. Files and folders whose name starts with a dot stay private. Throws where `root` is not
 * a readable folder.
 */
export function readSite(root: string): Site {
  const files = readdirSync(root, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const paths = files.map((file) => ({ file, path: requestPath(root, file) }));
  const site = new Map(
    paths
      .filter(({ path }) => !path.includes("/."))
      .map(({ file, path }) => [path, load(file, path)]),
  );
  const index = site.get("/index.html");
  if (index) site.set("/", index);
  return site;
}

const requestPath = (root: string, file: string) =>
  `/${file.slice(join(root, "/").length).replaceAll("\\", "/")}`;

function load(file: string, path: string): Asset {
  const body = new Uint8Array(readFileSync(file));
  const type = getMimeType(path) ?? "application/octet-stream";
  return {
    type,
    body,
    etag: createHash("sha256").update(body).digest("base64url").slice(0, 22),
    immutable: hashedName.test(path),
    zipped: compressible.test(type) ? once(() => compress(body)) : undefined,
  };
}

const compress = async (body: Uint8Array) => new Uint8Array(await gzipAsync(body, { level: 9 }));

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
