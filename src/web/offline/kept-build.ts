/**
 * A build kept in the browser, whole or not at all: one cache for each build, filled before any page is answered
 * from it. A file is taken only when it has the hash that the build gave it, so that a host that is changing
 * over from one build to the next cannot mix them.
 *
 * Names in `assets/` hold a hash of the content: such a file is right for any page that asks for it, whichever
 * build kept it. Every other path is answered from the newest build only. Nothing else is ever kept.
 */
export interface BuiltFile {
  /** What a page asks for, from the scope on: "", "what-if", "assets/index-Ab3x9zQ1.js". */
  readonly path: string;
  /** As a subresource integrity: "sha256-" and base64. */
  readonly integrity: string;
}

export interface Build {
  /** Another one for any other set of files. */
  readonly id: string;
  readonly files: readonly BuiltFile[];
}

export interface Browser {
  readonly caches: CacheStorage;
  /** Rejects when there is no connection or the body is not what `integrity` says. */
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>;
  /** The address of the first page, with a slash at the end. */
  readonly scope: string;
}

const PREFIX = "elective-build-";
const isHashed = (path: string): boolean => path.startsWith("assets/");

/** One file after the other, so that a page in use is never kept waiting. Rejects when one cannot be had; what was kept until then is not fetched again. */
export async function keepBuild(build: Build, browser: Browser): Promise<void> {
  const cache = await browser.caches.open(PREFIX + build.id);
  for (const file of build.files) await keepFile(file, cache, browser);
}

async function keepFile(file: BuiltFile, cache: Cache, browser: Browser): Promise<void> {
  const address = new URL(file.path, browser.scope).href;
  if (await cache.match(address)) return;
  const before = isHashed(file.path) ? await browser.caches.match(address) : undefined;
  await cache.put(address, before ?? (await fetchFile(file, address, browser)));
}

async function fetchFile(file: BuiltFile, address: string, browser: Browser): Promise<Response> {
  const response = await browser.fetch(address, {
    integrity: file.integrity,
    cache: isHashed(file.path) ? "default" : "no-cache",
    priority: "low",
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  if (!response.redirected) return response;
  // A page that was asked for may not be answered with a response that says it was redirected.
  return new Response(response.body, { status: response.status, headers: response.headers });
}

/** The path that a build may have kept for an address; null when it is none of ours. */
export function keptPath(address: string, build: Build, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const plain = `${origin}${pathname}`;
  if (!plain.startsWith(scope)) return null;
  const path = plain
    .slice(scope.length)
    .replace(/(^|\/)index\.html$/, "")
    .replace(/\/$/, "");
  return isHashed(path) || build.files.some((file) => file.path === path) ? path : null;
}

/** The kept file, or undefined when the browser has thrown it away. */
export async function keptFile(
  path: string,
  build: Build,
  { caches, scope }: Browser,
): Promise<Response | undefined> {
  const address = new URL(path, scope).href;
  const own = await caches.match(address, { cacheName: PREFIX + build.id, ignoreVary: true });
  return own ?? (isHashed(path) ? caches.match(address, { ignoreVary: true }) : undefined);
}

/** The caches of every other build. */
export async function otherBuilds(build: Build, caches: CacheStorage): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + build.id);
}
