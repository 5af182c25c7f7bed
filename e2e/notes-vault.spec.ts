import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test } from "@playwright/test";
import { saved } from "./files.ts";
import {
  enter,
  everywhere,
  expectWritten,
  filesWith,
  goTo,
  keep,
  listenTo,
  openNotes,
  passphrase,
  placesWith,
  planted,
  unlock,
  write,
} from "./notes-support.ts";
import { arrived, kept } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const databases = () => indexedDB.databases().then((all) => all.map(({ name }) => name));

test("kept and locked, the words are nowhere; a reload and the passphrase bring them back", async ({
  page,
}) => {
  const heard = listenTo(page);
  await openNotes(page);
  await write(page);
  // The search itself finds what is there: while they are open the words are on the page.
  expect(placesWith(await everywhere(page))).toEqual(["page", "fields"]);
  await keep(page);
  await kept(page);
  await expect(page.getByText("Kept on this device, sealed.")).toBeVisible();
  await page.getByRole("button", { name: "Lock now" }).click();
  await expect(page.getByRole("heading", { name: "Is this computer private?" })).toBeVisible();
  const texts = await everywhere(page);
  expect(texts.some(([place]) => place === "IndexedDB notes records")).toBe(true);
  expect(placesWith(texts)).toEqual([]);
  expect(placesWith(heard().map((text) => ["heard", text]))).toEqual([]);

  await page.reload();
  await arrived(page);
  expect(placesWith(await everywhere(page))).toEqual([]);
  await enter(page);
  await unlock(page, "not the passphrase");
  await expect(page.getByText("That passphrase does not open it.")).toBeVisible();
  await expect(page.getByLabel("Passphrase", { exact: true })).toBeFocused();
  await unlock(page);
  await expectWritten(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Hate, number 3")).toHaveValue("");
});

test("on the disk of a browser that was closed the words are nowhere, kept or not", async ({
  baseURL,
}, { project }) => {
  const { launchOptions } = project.use;
  const folder = mkdtempSync(join(tmpdir(), "notes-profile-"));
  const browser = await chromium.launchPersistentContext(folder, {
    ...launchOptions,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await browser.newPage();
  await openNotes(page);
  await write(page, [...planted.slice(0, 2), "not kept in the end"]);
  await page.reload();
  await arrived(page);
  await enter(page);
  await write(page);
  await keep(page);
  await expect(page.getByText("Kept on this device, sealed.")).toBeVisible();
  await browser.close();
  expect(filesWith(folder, ["/notes"]).length).toBeGreaterThan(0);
  expect(filesWith(folder, [...planted, passphrase, "not kept in the end"])).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

test("not kept, nothing is stored: no database, no entry, and a reload forgets it", async ({
  page,
}) => {
  await openNotes(page);
  await write(page);
  await expect(page.getByText("Not kept. Closing this page forgets it.")).toBeVisible();
  expect(await page.evaluate(databases)).toEqual([]);
  expect(placesWith(await everywhere(page))).toEqual(["page", "fields"]);
  await page.reload();
  await arrived(page);
  await enter(page);
  await expect(page.getByText("Nothing written yet.")).toBeVisible();
  await expect(page.getByLabel("Hate, number 1")).toHaveValue("");
  expect(await page.evaluate(databases)).toEqual([]);
});

test("no field lets the browser remember it", async ({ page }) => {
  await openNotes(page);
  for (const name of ["Sheet", "Keep or delete"]) {
    await goTo(page, name);
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
    const open = await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      const fields = [...document.querySelectorAll("main :is(input, select, textarea)")];
      const allowed = ["off", "new-password", "current-password", "username"];
      return fields
        .filter((field) => !allowed.includes(field.getAttribute("autocomplete") ?? ""))
        .map((field) => field.outerHTML);
    });
    expect(open).toEqual([]);
  }
});

test("on a computer that is not private, keeping is not offered; a locked file is", async ({
  page,
}) => {
  await openNotes(page, "shared");
  await write(page);
  await goTo(page, "Keep or delete");
  await expect(page.getByText("Keeping is not offered here")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep my notes" })).toHaveCount(0);
  const carry = page.getByRole("region", { name: "Take them with you" });
  await carry.locator("summary").click();
  await expect(carry.getByText("nobody can open your notes")).toBeVisible();
  await carry.getByLabel("New passphrase").fill(passphrase);
  await carry.getByLabel("The same again").fill(passphrase);
  const file = await saved(page, () =>
    carry.getByRole("button", { name: "Save a locked file" }).click(),
  );
  expect(file.name).toMatch(/^notes-\d{4}-\d\d-\d\d\.bin$/);
  expect(placesWith([["file", file.bytes.toString("latin1")]])).toEqual([]);
  expect(await page.evaluate(databases)).toEqual([]);
});

test("a locked file comes in on another device, and a plain one only after it was read", async ({
  page,
  browser,
  baseURL,
}) => {
  await openNotes(page);
  await write(page);
  await keep(page);
  const carry = page.getByRole("region", { name: "Take them with you" });
  const file = await saved(page, () =>
    carry.getByRole("button", { name: "Save a locked file" }).click(),
  );
  await expect(carry.getByText(`Saved ${file.name}, ${file.bytes.length} bytes.`)).toBeVisible();
  await carry.getByRole("button", { name: "See what a plain file holds" }).click();
  await expect(carry.getByLabel("All of the plain file")).toHaveValue(new RegExp(planted[0]));
  const plain = await saved(page, () =>
    carry.getByRole("button", { name: "Save the plain file" }).click(),
  );
  expect(plain.name).toBe(file.name.replace(".bin", ".json"));
  expect(JSON.parse(plain.text).sheet.hated).toEqual(planted.map((words) => ({ words })));

  for (const brought of [file, plain]) {
    const other = await browser.newPage(baseURL ? { baseURL } : {});
    await openNotes(other);
    await goTo(other, "Keep or delete");
    const bring = other.getByRole("region", { name: "Bring them in" });
    const { name, bytes: buffer } = brought;
    await bring.locator('input[type="file"]').setInputFiles({ name, mimeType: "", buffer });
    if (brought === file) {
      await bring.getByLabel("Passphrase").fill("not the passphrase");
      await bring.getByRole("button", { name: "Open the file" }).click();
      await expect(bring.getByText("That passphrase does not open it.").first()).toBeVisible();
      await bring.getByLabel("Passphrase").fill(passphrase);
      await bring.getByRole("button", { name: "Open the file" }).click();
    }
    await expect(bring.getByText("Opened a file.")).toBeVisible();
    expect(await other.evaluate(databases)).toEqual([]);
    await expectWritten(other);
    await other.close();
  }
});

test("what is none of ours is refused by name, and what is open stays", async ({ page }) => {
  await openNotes(page);
  await write(page);
  await goTo(page, "Keep or delete");
  const bring = page.getByRole("region", { name: "Bring them in" });
  const give = (name: string, text: string) =>
    bring
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
  await give("a.json", '{"version":1,"money":{"savings":-4}}');
  await expect(bring.getByText("/money/savings")).toBeVisible();
  await give("b.json", '{"version":9}');
  await expect(bring.getByText("A later version of Elective")).toBeVisible();
  for (const [name, words] of [
    ["c.bin", "a letter to somebody"],
    ["cut-off.json", '{"version":1,"sheet":'],
    ["applicant.json", '{"profile":{}}'],
    ["nothing.json", ""],
  ] as const) {
    await give("a.json", '{"version":9}');
    await expect(bring.getByText("A later version of Elective")).toBeVisible();
    await give(name, words);
    await expect(bring.getByText("That is not a file of notes.")).toBeVisible();
    await expect(bring.getByLabel("Passphrase")).toHaveCount(0);
  }
  await expectWritten(page);
});

test("deleted, the database is gone and the page says so", async ({ page }) => {
  await openNotes(page);
  await write(page);
  await keep(page);
  expect(await page.evaluate(databases)).toEqual(["notes"]);
  await page.locator("summary", { hasText: "Delete what is kept" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("Deleted. Nothing of your notes is stored")).toBeVisible();
  expect(await page.evaluate(databases)).toEqual([]);
  await expectWritten(page);
});

test("damage is named before any passphrase, and nothing is thrown away by it", async ({
  page,
}) => {
  await openNotes(page);
  await write(page);
  await keep(page);
  await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done) => {
        request.onsuccess = () => done(request.result);
      });
    const database = await asked(indexedDB.open("notes"));
    const store = database.transaction("records", "readwrite").objectStore("records");
    const bytes: Uint8Array = await asked(store.get(1));
    bytes[70] = (bytes[70] ?? 0) ^ 1;
    await asked(store.put(bytes, 1));
    database.close();
  });
  await page.reload();
  await arrived(page);
  await enter(page);
  await goTo(page, "Keep or delete");
  await expect(page.getByText("What is kept is damaged")).toBeVisible();
  expect(await page.evaluate(databases)).toEqual(["notes"]);
});

test("a passphrase that is forgotten locks up the notes and nothing else", async ({ page }) => {
  await openNotes(page);
  await write(page);
  await keep(page);
  await page.getByRole("button", { name: "Hide and lock" }).click();
  await page.goto("/notes");
  await arrived(page);
  await enter(page);
  await page.getByRole("button", { name: "Start without opening them" }).click();
  await expect(page.getByRole("button", { name: "I am not safe" })).toBeVisible();
  await write(page, ["of today"]);
  await goTo(page, "Keep or delete");
  await expect(page.getByText("Notes are kept here already, and they are locked.")).toBeVisible();
  await page.getByRole("button", { name: "Hide and forget" }).click();
  await page.goto("/notes");
  await arrived(page);
  await enter(page);
  await unlock(page);
  await expectWritten(page);
});
