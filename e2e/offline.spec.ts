import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { builtFiles, writeServiceWorker } from "../scripts/vite/offline.ts";
import { startServer } from "../src/server/server.ts";
import {
  addresses,
  answer,
  arrived,
  internationalGraduate,
  kept,
  openProfile,
  settled,
} from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

/** A host of its own for each test, so that it can be taken away or changed. */
async function host(root: string, port = 0) {
  const started = await startServer({ root, port, strictPort: true });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  return started.value;
}

const first = "build/web";

/** The next build: the same page with another script, another worker, and a mark to know it by. */
async function nextBuild(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "elective-next-"));
  cpSync(first, root, { recursive: true });
  const assets = join(root, "assets");
  const rename = (name: string) => name.replace(/^[\w-]{4}/, "Next");
  const [, frame = ""] =
    /src="(?:\/assets)?\/([\w-]+\.js)"/.exec(readFileSync(join(root, "index.html"), "utf8")) ?? [];
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  for (const name of scripts) renameSync(join(assets, name), join(assets, rename(name)));
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!/\.(js|html)$/.test(file) || file === "sw.js") continue;
    const text = readFileSync(join(root, file), "utf8");
    const renamed = scripts.reduce((all, name) => all.replaceAll(name, rename(name)), text);
    const mark = file.endsWith(rename(frame))
      ? 'document.documentElement.dataset.build="next";'
      : "";
    writeFileSync(join(root, file), mark + renamed);
  }
  await writeServiceWorker(root);
  return root;
}

const buildOf = (page: Page) => page.locator("html").getAttribute("data-build");
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Looks for a new build, as a browser does by itself now and then; how that one ends up. */
const lookForNext = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise<string>((done) => {
      const follow = ({ target }: Event) => {
        if (target instanceof ServiceWorker && /^(activated|redundant)$/.test(target.state))
          done(target.state);
      };
      const found = () => registration.installing?.addEventListener("statechange", follow);
      registration.addEventListener("updatefound", found, { once: true });
    });
    await registration.update();
    return ended;
  });

/** The pages that a service worker still counts as open: a closed one goes a little later. */
const pagesCounted = (context: BrowserContext): Promise<number> | undefined =>
  context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(async () => {
      const clients: Clients = Reflect.get(globalThis, "clients");
      return (await clients.matchAll({ type: "window", includeUncontrolled: true })).length;
    });

test("after one visit all of it works without a connection", async ({ page }) => {
  const server = await host(first);
  await page.goto(server.url);
  await settled(page);
  await kept(page);
  await server.close();

  await page.reload();
  await settled(page);
  const before = await answer(page).textContent();
  await openProfile(page, internationalGraduate);
  expect(await answer(page).textContent()).not.toBe(before);
  await expect(answer(page)).toContainText("like you match from this list");

  for (const address of [...addresses, "/what-if/", "/dates?season=2027", "/#x"]) {
    const response = await page.goto(new URL(address, server.url).href);
    expect(response?.status(), address).toBe(200);
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'self'");
    await arrived(page);
  }
});

test("the first visit is not slowed: nothing is kept before the answer is there", async ({
  page,
}) => {
  const server = await host(first);
  const asked: string[] = [];
  page.context().on("request", (request) => {
    if (request.serviceWorker() !== null) asked.push(request.url());
  });
  await page.goto(server.url);
  await settled(page);
  expect(asked).toEqual([]);
  await kept(page);
  expect(asked.length).toBeGreaterThan(builtFiles(first).length);
  await server.close();
});

test("only files of the build are kept, nothing of the user", async ({ page }) => {
  const server = await host(first);
  await page.goto(server.url);
  await settled(page);
  await kept(page);
  await openProfile(page, internationalGraduate);
  await page.goto(`${server.url}nowhere`);
  const paths = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url.slice(location.origin.length + 1));
  });
  expect(paths.sort()).toEqual(builtFiles(first).map(({ path }) => path));
  await server.close();
});

test("an address that is no page is not found, kept or not", async ({ page }) => {
  const server = await host(first);
  await page.goto(server.url);
  await settled(page);
  await kept(page);
  const response = await page.goto(`${server.url}nowhere`);
  expect(response?.status()).toBe(404);
  await expect(page.getByText("There is no such page here")).toBeVisible();
  await server.close();
});

test("a new build comes with the next load, an open page keeps its own, and the old one goes", async ({
  page,
  context,
}) => {
  const next = await nextBuild();
  const server = await host(first);
  await page.goto(server.url);
  await settled(page);
  await kept(page);
  const [old] = await cacheNames(page);
  const workers = JSON.parse(readFileSync(join(first, ".vite", "workers.json"), "utf8"));
  await server.close();
  const changed = await host(next, server.port);

  expect(await lookForNext(page)).toBe("activated");
  const other = await context.newPage();
  await other.goto(server.url);
  await settled(other);
  expect(await buildOf(other)).toBe("next");
  expect(await buildOf(page)).toBeNull();
  const status = await page.evaluate(
    async (path) => (await fetch(path, { cache: "no-store" })).status,
    `/${workers["export-worker"]}`,
  );
  expect(status).toBe(200);
  await page.getByLabel("Step 2 CK score").fill("238");
  await settled(page);
  await expect(page.getByText("Saved on this device")).toBeVisible({ timeout: 20_000 });

  await page.reload();
  await settled(page);
  expect(await buildOf(page)).toBe("next");
  await expect(page.getByLabel("Step 2 CK score")).toHaveValue("238");
  await changed.close();
  await Promise.all([page.close(), other.close()]);
  await expect.poll(() => pagesCounted(context)).toBe(0);
  const later = await context.newPage();
  await later.goto(server.url);
  await settled(later);
  expect(await buildOf(later)).toBe("next");
  await expect.poll(() => cacheNames(later)).toHaveLength(1);
  expect(await cacheNames(later)).not.toContain(old);
  rmSync(next, { recursive: true });
});

test("a host that is half changed over changes nothing", async ({ page }) => {
  const next = await nextBuild();
  cpSync(join(first, "index.html"), join(next, "index.html"));
  const server = await host(first);
  await page.goto(server.url);
  await settled(page);
  await kept(page);
  await server.close();
  const changed = await host(next, server.port);
  expect(await lookForNext(page)).toBe("redundant");
  await page.reload();
  await settled(page);
  expect(await buildOf(page)).toBeNull();
  await changed.close();
  rmSync(next, { recursive: true });
});
