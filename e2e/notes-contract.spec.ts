/** A contract read on the page: what it says, what is kept of it, what is refused, and that no more than that stays. */
import { expect, type Page, test } from "@playwright/test";
import { contractText, type HandedOver, pdf, printed, scanned } from "./contract-files.ts";
import { drop } from "./files.ts";
import { everywhere, goTo, listenTo, openNotes, placesWith, planted } from "./notes-support.ts";
import { arrived, expectWhole, kept } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

/** With words in it that nothing else has, in a sentence of a clause and in one of none. */
const agreement = () =>
  printed("agreement.pdf", [
    `Made for ${planted[0]} and ${planted[1]}.\n\n${contractText("01-numbered")}`,
    contractText("17-figures-differ"),
  ]);

const openContract = async (page: Page) => {
  await openNotes(page);
  await goTo(page, "Contract");
  await arrived(page);
};
const give = (page: Page, file: HandedOver) =>
  page.getByRole("main").locator('input[type="file"]').setInputFiles(file);
const answered = (page: Page) =>
  expect(page.getByText(/^Of 16 clauses, \d+ found, .* not the same as not there\.$/)).toBeVisible({
    timeout: 60_000,
  });
const clause = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).click();

test("a PDF by the file chooser: the sentence first, then each clause with its words, page, figure and whom to ask", async ({
  page,
}) => {
  await openContract(page);
  await expect(page.getByText(/84 in 100\. .* ask a lawyer\.$/)).toBeVisible();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles(await agreement());
  await answered(page);
  await expect(page.getByText(/^Of 16 clauses/)).toBeFocused();
  await expect(page.getByText(/^agreement\.pdf: 2 pages, [\d,]+ words\.$/)).toBeVisible();
  const row = page.getByRole("row", { name: /Notice you give/ });
  await expect(row).toContainText("Found: 90 days; 60 days");
  await row.getByRole("button").click();
  const notice = clause(page, "Notice you give");
  await expect(notice.getByRole("heading", { level: 4 })).toBeFocused();
  await expect(notice.getByRole("blockquote").first()).toContainText("ninety (90) days");
  await expect(notice.getByText(/^Page 1, under “/)).toBeVisible();
  await expect(notice.getByText("To whom, and in what form?")).toBeVisible();
  await expect(notice.getByText(/^Whom: The GME office;/)).toBeVisible();
  await expect(notice.getByText(/read November 23, 2026/)).toBeVisible();
  const none = page.getByRole("region").filter({ hasText: "Not found in this text" }).last();
  await expect(none.getByText(/^Ask$/)).toBeVisible();
  await expect(page.getByText("It does not mean there is no such rule.")).toBeVisible();
});

test("a sentence kept and a number used go into the notes, are told before, and are undone", async ({
  page,
}) => {
  await openContract(page);
  await give(page, await agreement());
  await answered(page);
  await expect(page.getByText(/^A sentence you keep goes into your notes/)).toBeVisible();
  const notice = clause(page, "Notice you give");
  const keep = notice.getByRole("button", { name: /^Keep this sentence: Notice you give/ });
  await keep.first().click();
  await expect(notice.getByText("Kept in your notes.")).toBeVisible();
  const keptPart = page.getByRole("region", { name: "Sentences you kept" });
  await expect(keptPart).toContainText("ninety (90) days");
  await notice.getByRole("button", { name: "Use 90 days as your notice" }).click();
  await expect(notice.getByText("Used: 90 days as your notice.")).toBeFocused();
  await expect(notice.getByLabel("Notice period, days")).toHaveValue("90");
  await expect(notice.getByRole("button", { name: "Use 60 days as your notice" })).toBeVisible();
  await page.getByRole("button", { name: "Use June 30, 2027 as the day it ends" }).click();

  await goTo(page, "Sheet");
  await expect(page.getByLabel("Notice period, days")).toHaveValue("90");
  await expect(page.getByLabel("This contract ends")).toHaveValue("2027-06-30");
  await undo(page);
  await undo(page);
  await expect(page.getByLabel("Notice period, days")).toHaveValue("");
  await expect(page.getByLabel("This contract ends")).toHaveValue("");
  await goTo(page, "Contract");
  await expect(keptPart).toContainText("ninety (90) days");
  await undo(page);
  await expect(keptPart).toHaveCount(0);
  await expect(
    page.getByText("Nothing written yet.").or(page.getByText(/^Not kept/)),
  ).toBeVisible();
});

test("the day it was read is the reader's own, and no reading here writes it", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00"));
  await openContract(page);
  await give(page, await agreement());
  await answered(page);
  const day = page.getByLabel("Day you read all of it, and the manual");
  await expect(day).toHaveValue("");
  await page.getByRole("button", { name: "Today" }).click();
  await expect(day).toHaveValue("2026-11-25");
  await day.fill("2026-11-26");
  await expect(page.getByText("This day is still to come.")).toBeVisible();
  await undo(page);
  await expect(day).toHaveValue("2026-11-25");
});

test("a text pasted or dropped is read too, and by keyboard alone", async ({ page }) => {
  await openContract(page);
  const field = page.getByLabel("Or paste the text");
  await field.fill(contractText("08-stipend-letter"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await answered(page);
  await expect(page.getByText(/^The text you pasted: 1 page, /)).toBeVisible();
  await expect(field).toHaveCount(0);
  await page.getByRole("button", { name: "Read another" }).click();
  await expect(page.getByRole("heading", { name: "Give it the text" })).toBeFocused();
  const bytes = new TextEncoder().encode(contractText("20-one-paragraph"));
  await drop(page.getByText("Drop a PDF here"), { name: "a.txt", type: "text/plain", bytes });
  await expect(page.getByText(/^a\.txt: /)).toBeVisible();
  await page.getByRole("button", { name: "Forget this text" }).click();
  await expect(page.getByText(/^Of 16 clauses/)).toHaveCount(0);
  await expect(field).toHaveValue("");
});

const file = (name: string, mimeType: string, text: string): HandedOver => ({
  name,
  mimeType,
  buffer: Buffer.from(text, "latin1"),
});

test("what cannot be read is named, and what was read before stays", async ({ page }) => {
  await openContract(page);
  const alert = page.getByRole("alert");
  await page.getByRole("button", { name: "Read this text" }).click();
  await expect(alert).toHaveText(/^Nothing is pasted yet/);
  await page.getByLabel("Or paste the text").fill("Ninety days of notice.");
  await page.getByRole("button", { name: "Read this text" }).click();
  await expect(alert).toHaveText(/^There are 4 words in it, too few/);
  await expect(page.getByLabel("Or paste the text")).toHaveValue("Ninety days of notice.");
  await give(page, await agreement());
  await answered(page);
  await page.getByRole("button", { name: "Read another" }).click();
  const whole = await agreement();
  const cutOff = { ...whole, buffer: whole.buffer.subarray(0, whole.buffer.length / 2) };
  const bad: readonly (readonly [HandedOver, RegExp])[] = [
    [await scanned(3), /^This PDF holds 3 pages of pictures and no text\. It is a scan/],
    [file("photo.jpg", "image/jpeg", "\xff\xd8\xff\xe0 made up"), /^This is a picture, not a PDF/],
    [file("a.docx", "", "PK\x03\x04 made up"), /^This is an office document or an archive/],
    [file("empty.pdf", "application/pdf", ""), /^There are 0 words in it/],
    [cutOff, /^This PDF ends too early/],
    [file("bad.pdf", "application/pdf", "%PDF-1.7\nno objects\n%%EOF"), /^This PDF is damaged/],
  ];
  for (const [given, words] of bad) {
    await give(page, given);
    await expect(alert, given.name).toHaveText(words);
    await expect(alert).toContainText("What was read before is still here.");
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    await answered(page);
  }
});

test("500 pages are read, with how far it is, and can be stopped without losing what is there", async ({
  page,
}) => {
  await openContract(page);
  await give(page, await agreement());
  await answered(page);
  await page.getByRole("button", { name: "Read another" }).click();
  const long = await printed("long.pdf", Array(500).fill(contractText("20-one-paragraph")));
  await give(page, long);
  await expect(page.getByText(/^Page \d+ of 500$/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText(/^agreement\.pdf: 2 pages/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Stop" })).toHaveCount(0);
  await give(page, long);
  await expect(page.getByText(/^long\.pdf: 500 pages, /)).toBeVisible({ timeout: 100_000 });
});

test("pages that are pictures are named beside what was read", async ({ page }) => {
  await openContract(page);
  const mixed = await pdf("mixed.pdf", (paper) => {
    paper.addPage().fontSize(9).text(contractText("20-one-paragraph"));
    paper.addPage().rect(50, 50, 400, 600).fill("#ccc");
  });
  await give(page, mixed);
  await answered(page);
  await expect(page.getByText(/^mixed\.pdf: 2 pages, .* No text on page 2:/)).toBeVisible();
});

test("of the text nothing is anywhere once the page is left, but for the sentence that was kept", async ({
  page,
}) => {
  const heard = listenTo(page);
  await openContract(page);
  const before = page.workers().length;
  const started = page.waitForEvent("worker");
  await give(page, await agreement());
  await started;
  await answered(page);
  await expect.poll(() => page.workers().length).toBe(before);
  await page.getByRole("button", { name: "Keep this sentence" }).first().click();
  const words = [...planted, "Resignation"];
  const shown = placesWith(await everywhere(page), words);
  expect(shown.filter((place) => place !== "page")).toEqual([]);
  await goTo(page, "Limits");
  await arrived(page);
  expect(placesWith(await everywhere(page), words)).toEqual([]);
  await goTo(page, "Contract");
  await expect(page.getByText(/^Of 16 clauses/)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Sentences you kept" })).toBeVisible();
  await give(page, await agreement());
  await answered(page);
  await page.getByRole("button", { name: "Hide and forget" }).click();
  await page.waitForURL((url) => url.pathname !== "/notes");
  expect(placesWith(await everywhere(page), [...words, "ninety (90)"])).toEqual([]);
  expect(heard().filter((text) => words.some((word) => text.includes(word)))).toEqual([]);
});

test("read without a connection, PDF and all", async ({ page, context }) => {
  await page.goto("/notes");
  await arrived(page);
  await kept(page);
  await context.setOffline(true);
  await openContract(page);
  await give(page, await agreement());
  await answered(page);
});

for (const width of [320, 1280])
  test(`no barrier that a machine can find at ${width} px, nothing cut off, and it prints`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await openContract(page);
    await give(page, await scanned(2));
    await expect(page.getByRole("alert")).toContainText("It is a scan");
    await expectWhole(page);
    await give(page, { ...(await agreement()), name: `${"agreement_".repeat(12)}.pdf` });
    await answered(page);
    await page.getByRole("button", { name: "Keep this sentence" }).first().click();
    await expectWhole(page);
    await expect(page.getByText(/\byou (may|can)\b/i)).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { name: "Clause by clause" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Give it the text" })).toBeHidden();
    await expect(page.getByRole("button", { name: /^Keep this/ }).first()).toBeHidden();
  });
