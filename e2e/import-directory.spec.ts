/** The directory brought up to date by the official document, and everything that is not that document refused. */
import { existsSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { NOTICE } from "#facts/edition/made-up.cases.ts";
import { drop, lockedEdition, madeUpEdition } from "./files.ts";
import { answer, open, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const official = ["../shared", process.env.ELECTIVE_SHARED ?? ""]
  .map((shared) => `${shared}/documents/Program_Results_2016-2020.pdf`)
  .find((file) => existsSync(file));

const pdf = (bytes: Uint8Array, name = "Program_Results_2021-2025.pdf") => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(bytes),
});

const picker = (page: Page) => page.locator('input[type="file"][accept*="pdf"]');
const importPart = (page: Page) => page.getByRole("region", { name: "Bring it up to date" });
const notice = (page: Page) => page.getByRole("heading", { name: "Read the notice first" });
const importPages = (page: Page) =>
  importPart(page).getByRole("button", { name: /^Import \d+ pages?$/ });
const nowNewer = (page: Page) =>
  page.getByText(/^The directory is now the 2021–\u2060?2025 edition\.$/);
const builtIn = (page: Page) =>
  expect(
    page.getByText(/^The directory is the 2016–\u2060?2020 edition, 7 years older/),
  ).toBeVisible();
const imported = (page: Page) =>
  expect(
    page.getByText(/^The directory is the 2021–\u2060?2025 edition, 2 years older/),
  ).toBeVisible();

async function openDirectory(page: Page): Promise<void> {
  await page.goto("/directory");
  await builtIn(page);
}

/** The list answers from an edition, and says from which. */
async function listOf(page: Page, edition: string): Promise<void> {
  await page.getByRole("link", { name: "List", exact: true }).click();
  await settled(page);
  await expect(answer(page).getByText(`Directory: ${edition} edition,`).first()).toBeVisible();
}

/** What a page of the import was seen to say, though only for a moment. */
const watchProgress = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const value = document.querySelector("progress")?.getAttribute("value");
      if (value) seen.add(value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
const progressSeen = (page: Page): Promise<number> =>
  page.evaluate(() => (Reflect.get(globalThis, "seen") as Set<string>).size);

/** Everything that is sent, and everything that is asked of another host, from now on. */
function watchSent(page: Page, baseURL: string): readonly string[] {
  const sent: string[] = [];
  page.context().on("request", (request) => {
    if (request.method() !== "GET" || !request.url().startsWith(baseURL))
      sent.push(`${request.method()} ${request.url()}`);
  });
  return sent;
}

test("a newer edition: notice, import, report, a list from it, over a reload, and all the way back", async ({
  page,
  baseURL,
}) => {
  await open(page);
  await page.getByRole("link", { name: "Directory" }).click();
  await builtIn(page);
  const sent = watchSent(page, baseURL ?? "");
  await picker(page).setInputFiles(pdf(await madeUpEdition(60)));
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole("blockquote")).toContainText("These results are made up.");
  expect((await page.getByRole("blockquote").innerText()).replaceAll(/\s+/g, " ")).toContain(
    NOTICE.join(" "),
  );
  await builtIn(page);

  await watchProgress(page);
  await importPages(page).click();
  await expect(nowNewer(page)).toBeVisible();
  await expect(page.getByText(/^540 rows read from \d+ pages: /)).toBeVisible();
  await expect(page.locator("summary", { hasText: /^Added/ })).toBeVisible();
  await expect(page.locator("summary", { hasText: /^Gone/ })).toBeVisible();
  await expect(page.getByText(/^The odds were fitted without \d+ programs/)).toBeVisible();
  expect(await progressSeen(page)).toBeGreaterThan(1);
  await imported(page);
  await listOf(page, "2021–2025");
  expect(sent).toEqual([]);

  await expect(page.getByText("Saved on this device")).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await settled(page);
  await listOf(page, "2021–2025");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("status").getByText("Undone: Imported a directory.")).toBeVisible();
  await listOf(page, "2016–2020");
  await page.keyboard.press("Control+Shift+z");
  await listOf(page, "2021–2025");
  await page.getByRole("link", { name: "Directory" }).click();
  await imported(page);
  await page.reload();
  await imported(page);
});

test("dropped on the page and called off, nothing is imported; after the import, Undo beside the report, which goes with it", async ({
  page,
}) => {
  await openDirectory(page);
  const file = { name: "dropped.pdf", type: "application/pdf", bytes: await madeUpEdition(8) };
  await drop(page.getByRole("main"), file);
  await expect(page.getByText("dropped.pdf prints this about its own use:")).toBeVisible();
  await importPart(page).getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Drop the Program Results PDF here")).toBeVisible();
  await builtIn(page);

  await drop(page.getByRole("main"), file);
  await importPages(page).click();
  await expect(nowNewer(page)).toBeVisible();
  await imported(page);
  await importPart(page).getByRole("button", { name: "Undo" }).click();
  await builtIn(page);
  await expect(nowNewer(page)).toHaveCount(0);
  await expect(page.getByText("Drop the Program Results PDF here")).toBeVisible();
});

test("what is no such document is one sentence, and the directory stays", async ({ page }) => {
  await openDirectory(page);
  const whole = await madeUpEdition(8);
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const bad: readonly (readonly [bytes: Uint8Array, sentence: string])[] = [
    [Buffer.from("dear program, please find attached"), "This is a text file, not a PDF: "],
    [png, "This is a picture, not a PDF: "],
    [whole.slice(0, whole.length / 2), "This PDF ends too early: "],
    [Buffer.from("%PDF-1.7\nrubbish\n%%EOF\n"), "This PDF is damaged: "],
    [Buffer.from("%PDF-1.7\n1 0 obj"), "This PDF ends too early: "],
    [await lockedEdition(), "This PDF is locked by a password: "],
    [new Uint8Array(), "This file is empty: "],
  ];
  for (const [bytes, sentence] of bad) {
    await picker(page).setInputFiles(pdf(bytes));
    const said = importPart(page).getByText(sentence);
    await expect(said).toBeVisible();
    await expect(said).toContainText("The directory in use has not changed.");
    expect((await said.innerText()).match(/\.(?=\s|$)/g)).toHaveLength(2);
    await builtIn(page);
    await expect(notice(page)).toHaveCount(0);
  }
  await listOf(page, "2016–2020");
});

test("the official document of 2016 to 2020 is exactly the directory that is built in", async ({
  page,
}) => {
  test.skip(official === undefined, "the document is not beside this checkout");
  await openDirectory(page);
  await picker(page).setInputFiles(official ?? "");
  await expect(notice(page)).toBeVisible();
  await expect(page.getByText("Reproduction prohibited")).toBeVisible();
  await importPart(page).getByRole("button", { name: "Import 176 pages" }).click();
  const rows = page.getByText("6,744 rows read from 176 pages: 5,769 tracks in 5,197 programs.");
  await expect(rows).toBeVisible({ timeout: 60_000 });
  for (const nothing of ["Added", "Changed", "Gone", "Lines that could not be read"]) {
    await expect(page.getByText(nothing, { exact: true }).locator("..")).toHaveText(
      new RegExp(`^${nothing} ?0$`),
    );
  }
});
