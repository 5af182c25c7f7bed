import { expect, type Page, test } from "@playwright/test";
import { goTo, openNotes } from "./notes-support.ts";
import { arrived, expectAccessible, expectFits } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 360, height: 740 } });

const open = async (page: Page) => {
  await openNotes(page);
  await goTo(page, "Check-in");
  await arrived(page);
};

/** The choice at this place of each of the next so many questions. */
async function give(page: Page, place: number, questions: number): Promise<void> {
  for (let at = 0; at < questions; at += 1) {
    await page.locator("main fieldset input").nth(place).check();
    await page.getByRole("button", { name: "Next" }).click();
  }
}

test("a side of the line and no number; kept only by the button, taken out by Undo", async ({
  page,
}) => {
  await open(page);
  await give(page, 1, 19);
  await expect(page.getByText("Using your own definition of burnout")).toBeVisible();
  await expect(page.getByText("Below 50 for yourself, your work and patients.")).toBeVisible();
  await expect(page.getByText("Nothing written yet.")).toBeVisible();
  await page.getByRole("button", { name: "Keep this check-in" }).click();
  await expect(page.getByText("Kept. It is part of your notes now")).toBeVisible();
  await page.getByRole("button", { name: "Start a new one" }).click();
  await give(page, 2, 3);
  await page.getByRole("button", { name: "Keep this check-in" }).click();
  await expect(page.getByText("yourself went up over the line")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectFits(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("main tbody tr")).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await expect(
    page.getByText("National Research Centre for the Working Environment"),
  ).toBeVisible();
});

test("item 4 at often opens the help card, once, and nothing is stopped by it", async ({
  page,
}) => {
  await open(page);
  for (let at = 0; at < 3; at += 1) await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByText("I can't take it anymore")).toBeVisible();
  await page.getByLabel("often", { exact: true }).check();
  const card = page.getByRole("dialog");
  await expect(card).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("That is a lot to carry.")).toBeVisible();
  await page.getByLabel("always", { exact: true }).check();
  await page.waitForTimeout(1_600);
  await expect(card).toHaveCount(0);
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("5 of 20")).toBeVisible();
});
