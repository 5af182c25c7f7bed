/** The directory brought up to date by the official document, and everything that is not that document refused. */
import { existsSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { layOut, NOTICE, newer, pdfOf } from "../src/facts/edition/made-up.cases.ts";
import { largeListing } from "../src/facts/edition/made-up-listing.cases.ts";
import { arrived, expectAccessible, open, settled } from "./support.ts";

const listing = largeListing(60);
const shared = process.env.ELECTIVE_SHARED ?? "../shared";
const official = `${shared}/documents/Program_Results_2016-2020.pdf`;

const picker = (page: Page) => page.locator('input[accept*="pdf"]');
const importPart = (page: Page) => page.getByRole("region", { name: "Bring it up to date" });

async function toDirectory(page: Page): Promise<void> {
  await open(page);
  await page.getByRole("link", { name: "Directory" }).click();
  await arrived(page);
}

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(content);
  await picker(page).setInputFiles({ name, mimeType: "application/pdf", buffer });
}

test("a newer edition: notice, pages, report, in use after a reload, and undone", async ({
  page,
}) => {
  const elsewhere: string[] = [];
  await toDirectory(page);
  const { host } = new URL(page.url());
  page.on("request", (request) => {
    if (new URL(request.url()).host !== host) elsewhere.push(request.url());
  });
  await expect(page.getByText(/2016–\u2060?2020 edition, 7 years older/)).toBeVisible();
  await expectAccessible(page);
  await choose(page, "results.pdf", await pdfOf(layOut(listing, newer)));
  await expect(page.getByText(NOTICE.join(" "))).toBeVisible();
  await expectAccessible(page);
  await importPart(page)
    .getByRole("button", { name: /^Import \d+ pages$/ })
    .click();
  await expect(page.getByText(/The directory is now the 2021–\u2060?2025 edition/)).toBeVisible();
  await expect(page.getByText(`${listing.tracks.length} rows read`)).toBeVisible();
  await expect(page.getByText(/2021–\u2060?2025 edition, 2 years older/)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText(/2021–\u2060?2025 edition, 2 years older/)).toBeVisible();
  await page.getByRole("link", { name: "List" }).click();
  await settled(page);
  await expect(page.locator("#answer")).toContainText("2021–2025 edition");
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await settled(page);
  await expect(page.locator("#answer")).toContainText("2016–2020 edition");
  expect(elsewhere).toEqual([]);
});

const cases: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
  ["notes.pdf", "Dear reader", /^This is a text file, not a PDF: /],
  ["cut.pdf", "%PDF-1.7\n1 0 obj", /^This PDF ends too early: /],
  ["rubbish.pdf", "%PDF-1.7\nrubbish\n%%EOF\n", /^This PDF is damaged: /],
  ["empty.pdf", "", /^This file is empty: /],
];
for (const [name, content, sentence] of cases)
  test(`${name} is refused in one sentence and the directory stays`, async ({ page }) => {
    await toDirectory(page);
    await choose(page, name, content);
    await expect(importPart(page).getByText(sentence)).toBeVisible();
    await expect(importPart(page).getByText("The directory in use has not changed.")).toBeVisible();
    await expect(page.getByText(/2016–\u2060?2020 edition/).first()).toBeVisible();
    await expectAccessible(page);
  });

test("a report goes when its directory is undone", async ({ page }) => {
  await toDirectory(page);
  await choose(page, "results.pdf", await pdfOf(layOut(largeListing(6), newer)));
  await importPart(page)
    .getByRole("button", { name: /^Import \d+ pages?$/ })
    .click();
  await expect(page.getByText(/The directory is now the 2021/)).toBeVisible();
  await expect(page.getByText(/2021–\u2060?2025 edition, 2 years older/)).toBeVisible();
  await importPart(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/2016–\u2060?2020 edition, 7 years older/)).toBeVisible();
  await expect(page.getByText(/The directory is now/)).toHaveCount(0);
  await expect(page.getByText("Drop the Program Results PDF here")).toBeVisible();
});

test("a document dropped on the page, and a notice that is not accepted", async ({ page }) => {
  await toDirectory(page);
  const bytes = [...(await pdfOf(layOut(listing, newer)))];
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "dropped.pdf", { type: "application/pdf" }));
    return data;
  }, bytes);
  await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
  await expect(page.getByText("dropped.pdf prints this about its own use:")).toBeVisible();
  await importPart(page).getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Drop the Program Results PDF here")).toBeVisible();
  await expect(page.getByText(/2016–\u2060?2020 edition/).first()).toBeVisible();
});

test("the document of 2016-2020 changes nothing: 6,744 rows, none added, changed or gone", async ({
  page,
}) => {
  test.skip(!existsSync(official), "the document is not at hand");
  await toDirectory(page);
  await choose(page, "results.pdf", readFileSync(official));
  await expect(page.getByText("Reproduction prohibited")).toBeVisible();
  await importPart(page).getByRole("button", { name: "Import 176 pages" }).click();
  const rows = page.getByText("6,744 rows read from 176 pages: 5,769 tracks in 5,197 programs.");
  await expect(rows).toBeVisible({ timeout: 20_000 });
  for (const none of ["Added", "Changed", "Gone", "Lines that could not be read"])
    await expect(page.getByText(new RegExp(`^${none}\\s*0$`))).toBeVisible();
});
