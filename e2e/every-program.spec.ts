import { expect, type Locator, type Page, test } from "@playwright/test";
import { saved } from "./files.ts";
import { expectAccessible, internationalGraduate, open, openProfile, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const fold = (page: Page): Locator =>
  page.getByRole("group").filter({ has: page.getByText(/^Every program of your specialties/) });
const said = (page: Page): Locator => fold(page).getByRole("status");

async function openFold(page: Page): Promise<void> {
  await open(page);
  await openProfile(page, { ...internationalGraduate, budget: { applications: 20 } });
  await page.locator("summary", { hasText: "Every program of your specialties (1,193)" }).focus();
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText(/^All 1,193 programs, /);
}

test("a program that is not on the list is found, pinned by key, and is then on the list", async ({
  page,
}) => {
  await openFold(page);
  await fold(page).getByLabel("Show").selectOption("open");
  await expect(said(page)).toHaveText(/^1,173 of 1,193 programs, /);
  const first = fold(page).getByRole("button", { name: /^Pin / }).first();
  const name = (await first.getAttribute("aria-label")) ?? "";
  await first.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
  // Its entry is gone from what is shown: the next one has the focus, not the top of the page.
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", /^Pin /);
  await fold(page).getByLabel("Show").selectOption("listed");
  await expect(
    fold(page).getByRole("button", { name: name.replace("Pin", "Unpin"), exact: true }),
  ).toBeVisible();
  await expectAccessible(page);
});

test("one that a gate closes says what the gate found", async ({ page }) => {
  await open(page);
  const save = page.getByRole("button", { name: "Save list as file" });
  const { applications } = JSON.parse((await saved(page, () => save.click())).text);
  const [{ id, institution }] = applications;
  const statedFacts = { [id]: { minStep2: 260 } };
  await openProfile(page, { ...internationalGraduate, statedFacts });
  await page.locator("summary", { hasText: /^Every program of your specialties/ }).click();
  await fold(page).getByRole("searchbox").fill(id);
  await expect(said(page)).toHaveText(/^1 of /);
  await expect(fold(page)).toContainText(institution);
  await expect(fold(page)).toContainText(/Excluded: Step 2 CK score, .*260/);
});

test("one left out says so, and is put back where it was left out", async ({ page }) => {
  await openFold(page);
  const leave = fold(page)
    .getByRole("button", { name: /^Leave out / })
    .first();
  const name = (await leave.getAttribute("aria-label")) ?? "";
  await leave.click();
  await settled(page);
  await fold(page).getByLabel("Show").selectOption("excluded");
  await expect(said(page)).toHaveText(/^1 of 1,193 programs, /);
  await expect(fold(page)).toContainText("Excluded: Left out by you");
  await fold(page)
    .getByRole("button", { name: name.replace("Leave out", "Put back"), exact: true })
    .click();
  await settled(page);
  await expect(said(page)).toHaveText("None of 1,193 programs fits.");
});
