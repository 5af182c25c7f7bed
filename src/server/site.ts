import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { getMimeType } from "hono/utils/mime";

/** One file of the built page, in memory. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** The name holds a hash of the content, so a browser may keep it for good. */
  readonly immutable: boolean;
  /** The body compressed, each made at the first request for it; undefined where that gains nothing. */
  readonly packed: Record<Encoding, () => Promise<Uint8Array<ArrayBuffer>>> | undefined;
}

/** By the names of HTTP, the smaller first. */
export const encodings = ["br", "gzip"] as const;
export type Encoding = (typeof encodings)[number];

/** Request path to file. A path that is not a key does not exist: nothing outside can be named. */
export type Site = ReadonlyMap<string, Asset>;

const hashedName = /^\/assets\/(.+-)?[\w-]{8}\.\w+$/;
const compressible = /^(text\/|application\/(json|manifest|octet-stream|wasm|xml)|image\/svg)/;
const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

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
  for (const [path, asset] of [...site])
    for (const address of addressesOf(path)) site.set(address, asset);
  return site;
}

/** The index of a folder is also what the folder's own address answers, with and without its slash. */
function addressesOf(path: string): readonly string[] {
  const folder = /^(.*)\/index\.html$/.exec(path)?.[1];
  if (folder === undefined) return [];
  return folder === "" ? ["/"] : [folder, `${folder}/`];
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
    packed: compressible.test(type)
      ? { br: once(() => brotli(body)), gzip: once(() => zip(body)) }
      : undefined,
  };
}

const zip = async (body: Uint8Array) => new Uint8Array(await gzipAsync(body, { level: 9 }));

/** Quality 9: a twentieth of the time of the best, so that the first visitor need not wait for it. */
const brotli = async (body: Uint8Array) =>
  new Uint8Array(
    await brotliAsync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
  );

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
