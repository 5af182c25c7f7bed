/** What journeys through a resident's notes share: going in, and looking everywhere for what was written. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { arrived } from "./support.ts";

export const passphrase = "copper lantern oblong ferry";
/** Words that nothing else on the page has. */
export const planted = ["quagmirewort", "zibellinesque", "thrombolitharge"] as const;

export async function openNotes(page: Page, answer: "private" | "shared" = "private") {
  await page.goto("/notes");
  await arrived(page);
  await enter(page, answer);
}

export async function enter(page: Page, answer: "private" | "shared" = "private") {
  const name = answer === "private" ? "Yes, it is mine alone" : "No, or not sure";
  await page.getByRole("button", { name }).click();
}

export async function write(page: Page, words: readonly string[] = planted): Promise<void> {
  await goTo(page, "Sheet");
  for (const [at, word] of words.entries())
    await page.getByLabel(`Hate, number ${at + 1}`).fill(word);
}

/** The made-up resident of the examples. */
export const resident = JSON.parse(readFileSync("examples/resident.json", "utf8"));

/** Notes as a plain file from another device would bring them in. */
export async function bring(page: Page, document: object): Promise<void> {
  await goTo(page, "Keep or delete");
  const part = page.getByRole("region", { name: "Bring them in" });
  await part.locator('input[type="file"]').setInputFiles({
    name: "notes.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(document)),
  });
  await expect(part.getByText("Opened a file.")).toBeVisible();
}

/** The rows of pages. The first of a group is what its name opens. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Start: ["What is it?", "Check-in", "Straight answers"],
  Facts: ["Sheet", "Money", "Limits", "License"],
  Ways: ["Transfer or switch", "Lanes"],
  Months: ["Rotations", "Plan", "Record", "People"],
  Papers: ["Contract", "Resume", "Steps", "Memo"],
  Keep: ["Keep or delete"],
};

export async function goTo(page: Page, name: string): Promise<void> {
  const [group, names] = Object.entries(groups).find(([, each]) => each.includes(name)) ?? [];
  if (!group || !names) throw new Error(`no group has the page ${name}`);
  const pages = page.getByRole("navigation", { name: "Pages of the notes" });
  const way = pages.getByRole("link", { name, exact: true });
  await expect(pages).toBeVisible();
  if (!(await way.isVisible())) await pages.getByRole("link", { name: group, exact: true }).click();
  if (name !== names[0] || !(await way.getAttribute("aria-current"))) await way.click();
}

export async function keep(page: Page, as = passphrase): Promise<void> {
  await goTo(page, "Keep or delete");
  const part = page.getByRole("region", { name: "Keep them here" });
  await part.getByLabel("New passphrase").fill(as);
  await part.getByLabel("The same again").fill(as);
  await part.getByRole("button", { name: "Keep my notes" }).click();
  await expect(part.getByText("Your notes are kept here")).toBeVisible();
}

export async function unlock(page: Page, as = passphrase): Promise<void> {
  await page.getByLabel("Passphrase").fill(as);
  await page.getByRole("button", { name: "Open my notes" }).click();
}

export async function expectWritten(page: Page, words: readonly string[] = planted) {
  await goTo(page, "Sheet");
  for (const [at, word] of words.entries())
    await expect(page.getByLabel(`Hate, number ${at + 1}`)).toHaveValue(word);
}

/** Everything that a page's console, its workers and its address ever said. */
export function listenTo(page: Page): () => readonly string[] {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("worker", (worker) => heard.push(worker.url()));
  page.on("framenavigated", (frame) => heard.push(frame.url()));
  page.on("request", (request) => heard.push(request.url(), request.postData() ?? ""));
  return () => [...heard, ...page.workers().map((worker) => worker.url())];
}

/** Everything this browser stores for the page and shows of it, as texts with the place each was found in. */
export const everywhere = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(async () => {
    const found: [string, string][] = [
      ["localStorage", JSON.stringify({ ...localStorage })],
      ["sessionStorage", JSON.stringify({ ...sessionStorage })],
      ["cookies", document.cookie],
      ["history", JSON.stringify([history.state, history.length])],
      ["address", location.href],
      ["title", document.title],
      ["window.name", window.name],
      ["page", document.documentElement.outerHTML],
      [
        "fields",
        [...document.querySelectorAll("input, textarea")]
          .map((one) => (one as HTMLInputElement).value)
          .join("\n"),
      ],
    ];
    const both = (bytes: Uint8Array) =>
      new TextDecoder().decode(bytes) + new TextDecoder("utf-16le").decode(bytes);
    const textOf = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return both(new Uint8Array(value));
      if (ArrayBuffer.isView(value))
        return both(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      if (typeof value !== "object" || value === null) return String(value);
      return Object.entries(value)
        .map(([key, one]) => `${key} ${textOf(one)}`)
        .join("\n");
    };
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        const [keys, values] = [await asked(all.getAllKeys()), await asked(all.getAll())];
        found.push([`IndexedDB ${name} ${store}`, `${textOf(keys)}\n${textOf(values)}`]);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        found.push([`Cache ${name}`, `${request.url}\n${body ? textOf(body) : ""}`]);
      }
    }
    return found;
  });

/** Where any of the words stands, of texts with their places. */
export const placesWith = (
  texts: readonly (readonly [string, string])[],
  words: readonly string[] = planted,
): readonly string[] =>
  texts.filter(([, text]) => words.some((word) => text.includes(word))).map(([place]) => place);

/** The files of a browser's own folder that hold any of the words, as bytes of one or of two for each letter. */
export function filesWith(folder: string, words: readonly string[] = planted): readonly string[] {
  const forms = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, "utf16le")]);
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => {
    const path = join(folder, file);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile()) return false;
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}
