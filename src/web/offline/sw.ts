/** The service worker: wires `kept-build.ts` to the browser. Built on its own, served as `/sw.js`. */
import {
  type Browser,
  type Build,
  keepBuild,
  keptFile,
  keptPath,
  otherBuilds,
} from "./kept-build.ts";

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build: every file it made, with its hash. */
declare const THIS_BUILD: Build;

const build = THIS_BUILD;
const { caches } = self;
const { scope } = self.registration;
const browser: Browser = { caches, scope, fetch: (address, how) => self.fetch(address, how) };

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.method === "GET" ? keptPath(request.url, build, scope) : null;
  if (path === null) return;
  event.respondWith(answer(request, path));
  if (request.mode === "navigate") event.waitUntil(removeOldBuilds());
});

/** From here on a page that is opened or reloaded is of this build; one that is open stays as it is. */
async function install(): Promise<void> {
  await keepBuild(build, browser);
  await self.skipWaiting();
}

async function answer(request: Request, path: string): Promise<Response> {
  return (await keptFile(path, build, browser)) ?? self.fetch(request);
}

/** An open page may still ask for files of the build it came from: old builds go when the only page is a new one. */
async function removeOldBuilds(): Promise<void> {
  const names = await otherBuilds(build, caches);
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const isChanging = self.registration.installing ?? self.registration.waiting;
  if (pages.length > 0 || isChanging) return;
  await Promise.all(names.map((name) => caches.delete(name)));
}
