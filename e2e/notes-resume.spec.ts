import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import WordExtractor from "word-extractor";
import { readPdf } from "../test/exports/read-pdf.ts";
import { bring, everywhere, goTo, listenTo, openNotes, placesWith } from "./notes-support.ts";
import { arrived, expectAccessible, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 180_000 });

/** Words that nothing else on the page has. */
const name = "Zibelline Quagmirewort";
const written = {
  version: 1,
  record: [
    {
      id: "handout",
      title: "Thrombolitharge handout",
      on: "2026-09-10",
      did: "Wrote a two-page handout for patients",
      result: { what: "fewer calls back", value: 15, unit: "%" },
    },
  ],
};
const resident: object = JSON.parse(readFileSync("examples/resident-plan.json", "utf8"));

const drawn = (page: Page, which: "Resume" | "Curriculum vitae" = "Resume") =>
  page.getByRole("article", { name: which });
const leaves = (page: Page) => page.getByRole("region", { name: "What leaves" });
const findings = (page: Page) => page.getByRole("region", { name: "Resume", exact: true });

/** Nothing is set or made any more. */
const settled = (page: Page) =>
  expect(page.locator('main [aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name: button, exact: true }));
  await page.keyboard.press("Enter");
}

async function unfold(page: Page, title: string): Promise<void> {
  await tabTo(page, page.locator("summary", { hasText: title }).first());
  await page.keyboard.press("Enter");
}

/** What Save hands to the browser. */
async function saved(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await settled(page);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function fill(page: Page): Promise<void> {
  await type(page, "Your name", name);
  await type(page, "E-mail", "z.q@example.org");
  await unfold(page, "Headline");
  await type(page, "Clinical half", "PGY-2 resident physician");
  await type(page, "Other half", "medical writer");
  await unfold(page, "Training");
  await type(page, "Role in training to add", "Resident physician, internal medicine");
  await press(page, "Add: place of training");
  await type(page, "Hospital or employer", "Example Hospital");
  await type(page, "From", "2025-07-01");
}

test("by keyboard: fields, a line from a piece of the record, and undo", async ({ page }) => {
  await openNotes(page);
  await bring(page, written);
  await goTo(page, "Resume");
  await expect(findings(page).getByText("No e-mail: add one.")).toBeVisible();
  await page.getByRole("heading", { name: "Resume", exact: true }).click();
  await fill(page);
  await expect(page.getByText("41 of 220 characters").first()).toBeVisible();
  await expect(findings(page).getByText("No e-mail: add one.")).toHaveCount(0);

  const line = "Wrote a two-page handout for patients: 15% fewer calls back";
  await unfold(page, "Work done there");
  await tabTo(page, page.getByRole("checkbox", { name: "Thrombolitharge handout" }));
  await page.keyboard.press("Space");
  await settled(page);
  const resume = drawn(page);
  await expect(resume).toContainText("Example Hospital · from Jul 2025");
  await expect(resume.getByRole("listitem")).toHaveText(
    `${line}From “Thrombolitharge handout”: 15 in its result.`,
  );
  await expect(resume.locator("strong")).toHaveText("15");
  await page.getByRole("checkbox", { name: /where its numbers stand/ }).uncheck();
  await expect(resume.getByRole("listitem")).toHaveText(line);
  await expect(page.getByText("All of it stands on 1 page")).toBeVisible();

  await page.getByRole("radio", { name: "CV" }).check();
  const cv = drawn(page, "Curriculum vitae");
  await expect(cv).toContainText("PGY-2 resident physician");
  await expect(cv).not.toContainText("medical writer");

  await page.getByRole("button", { name: "Undo" }).click();
  await settled(page);
  await expect(cv).toContainText("Projects");
});

test("what is wrong comes first, and leads to its field: leaving, a number from nowhere, a patient", async ({
  page,
}) => {
  const summary = "I was burned out. Calls fell by 77% for Mr. Smith.";
  await openNotes(page);
  await bring(page, { ...written, resume: { name, email: "z.q@example.org", summary } });
  await goTo(page, "Resume");
  const part = findings(page);
  await expect(part.getByText(/things to mend before anybody reads it/)).toBeVisible();
  await expect(part.getByText(/might tell who a patient is/).first()).toBeVisible();
  await expect(part.getByText('"burned out" speaks of burnout.')).toBeVisible();
  await expect(part.getByText("The number 77 is in no entry of your log.")).toBeVisible();
  await expect(page.getByText(/to mend still stand at the top/)).toBeVisible();

  await part.getByRole("button", { name: "Summary" }).press("Enter");
  const field = page.getByRole("textbox", { name: "Summary" });
  await expect(field).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("I write pages that patients keep: 15% fewer calls back.");
  await expect(part.getByText(/^Nothing found to mend/)).toBeVisible();
  await expect(page.getByText(/to mend still/)).toHaveCount(0);

  const noNumber = { ...written.record[0], result: { what: "fewer calls back" } };
  await bring(page, { ...written, record: [noNumber] });
  await goTo(page, "Resume");
  await part.getByRole("button", { name: "Thrombolitharge handout" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Record", exact: true })).toBeVisible();
});

test("each file says what leaves before it does, and holds that: PDF, Word, JSON Resume, text", async ({
  page,
}) => {
  await openNotes(page);
  await bring(page, resident);
  await goTo(page, "Resume");
  await settled(page);
  await expect(leaves(page)).toContainText("resume.pdf");
  await expect(leaves(page).getByRole("listitem").first()).toHaveText("Your name");
  await expect(leaves(page)).toContainText("1 quote, each with who said it");
  const pdf = await saved(page);
  expect(pdf.name).toBe("resume.pdf");
  const read = await readPdf(Uint8Array.from(pdf.bytes));
  expect(read).toMatchObject({ pages: 1, marked: true, loose: [] });
  expect(read.spoken.map(({ text }) => text).join(" ")).toContain("18% fewer calls to the clinic");
  await expect(page.getByText("Handed to your browser as resume.pdf.")).toBeVisible();

  await page.getByRole("radio", { name: "Word" }).check();
  const word = await saved(page);
  expect([word.name, word.bytes.toString("latin1", 0, 4)]).toEqual([
    "resume.docx",
    "PK\u0003\u0004",
  ]);

  const body = (await new WordExtractor().extract(word.bytes)).getBody({ filterUnicode: false });
  expect(body).toContain("Sam Rivera");
  expect(body).toContain("18% fewer calls to the clinic");

  await page.getByRole("radio", { name: "JSON Resume" }).check();
  const json = await saved(page);
  expect(json.name).toBe("resume.json");
  expect(JSON.parse(json.bytes.toString()).basics.name).toBe("Sam Rivera");

  await page.getByRole("radio", { name: "CV" }).check();
  await expect(leaves(page)).toContainText("cv.json");
  await expect(leaves(page)).not.toContainText("Your summary");
  await page.getByRole("radio", { name: "Plain text" }).check();
  const text = await saved(page);
  expect(text.name).toBe("cv.txt");
  expect(text.bytes.toString()).not.toContain("medical writer");
});

test("on paper the resume stands by itself on one page", async ({ page }) => {
  await openNotes(page);
  await bring(page, resident);
  await goTo(page, "Resume");
  await settled(page);
  const paper = await readPdf(Uint8Array.from(await page.pdf({ format: "Letter" })));
  expect(paper.pages).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(drawn(page)).toBeVisible();
  await expect(page.getByText("From “Noon talk").first()).toBeHidden();
  for (const part of ["What leaves", "Headline for a profile"])
    await expect(page.getByRole("heading", { name: part, includeHidden: true })).toBeHidden();
});

test("the headline goes to the clipboard as it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openNotes(page);
  await bring(page, resident);
  await goTo(page, "Resume");
  await page.getByRole("button", { name: "Copy headline" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe("PGY-2 resident in internal medicine | medical writer for patients");
});

test("nothing of it is stored, sent or in an address: not the name, not the record, not a file", async ({
  page,
}) => {
  const heard = listenTo(page);
  await openNotes(page);
  await bring(page, { ...written, resume: { name } });
  await goTo(page, "Resume");
  await settled(page);
  await saved(page);
  const words = ["Zibelline", "Quagmirewort", "Thrombolitharge"];
  const texts = (await everywhere(page)).filter(([where]) => !["page", "fields"].includes(where));
  expect(placesWith(texts, words)).toEqual([]);
  // The code of the page itself is kept for offline use.
  const own = texts.filter(([where]) => !where.startsWith("Cache "));
  expect(placesWith(own, ["resume", "Resume"])).toEqual([]);
  expect(heard().filter((said) => [...words, "esume"].some((word) => said.includes(word)))).toEqual(
    [],
  );
  expect(new URL(page.url()).pathname).toBe("/notes");
  await expect(page).not.toHaveTitle(/resume/i);
});

for (const width of [320, 1280])
  test(`${width} px wide: nothing fails WCAG in light or dark, and nothing is wider than the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openNotes(page);
    await bring(page, resident);
    await goTo(page, "Resume");
    await settled(page);
    for (const fold of await page.locator("form summary").all()) {
      const opened = fold.locator("xpath=..");
      if ((await opened.getAttribute("open")) === null) await fold.click();
    }
    await arrived(page);
    await expectAccessible(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
