/** How a page was left is in memory, for as long as the notes are open, and nowhere else. */
import { expect, type Page, test } from "@playwright/test";
import {
  enter,
  everywhere,
  goTo,
  keep,
  listenTo,
  openNotes,
  placesWith,
  planted,
  unlock,
} from "./notes-support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

/** Filters, an open lane, half a test, a picked state and a value that cannot be read. */
async function leaveHalfDone(page: Page): Promise<void> {
  await goTo(page, "Lanes");
  await page.getByLabel("Stage").selectOption("In residency");
  await page.getByLabel("Status in the US").selectOption("US citizen or green card");
  await page.locator("summary", { hasText: "Cut the list" }).click();
  await page.getByLabel("Often remote").check();
  await page.getByRole("button", { name: "Medical writing and content" }).click();
  await page.getByRole("button", { name: "Choose this lane" }).click();
  await page.getByLabel("What would pass it").fill(planted[0]);
  await goTo(page, "License");
  await page.getByLabel("Years of training credited").fill(planted[1]);
  await page.locator('[data-state="OH"]').click();
  await expect(page.getByRole("region", { name: "Ohio" })).toBeVisible();
}

test("a page is found as it was left, and as new after hiding", async ({ page }) => {
  const heard = listenTo(page);
  await openNotes(page);
  await leaveHalfDone(page);
  await goTo(page, "Lanes");
  await expect(page.getByLabel("What would pass it")).toHaveValue(planted[0]);
  await page.getByRole("button", { name: "All lanes" }).click();
  await expect(page.getByLabel("Often remote")).toBeChecked();
  await goTo(page, "License");
  const years = page.getByLabel("Years of training credited");
  await expect(years).toHaveValue(planted[1]);
  await expect(years).toHaveAccessibleDescription(/is not used/);
  await expect(page.getByRole("region", { name: "Ohio" })).toBeVisible();
  const shown = ["page", "fields"];
  const kept = placesWith(await everywhere(page)).filter((place) => !shown.includes(place));
  expect(kept).toEqual([]);
  await page.getByRole("button", { name: "Hide and forget" }).click();
  await page.waitForURL((url) => url.pathname !== "/notes");
  expect(placesWith(await everywhere(page))).toEqual([]);
  await openNotes(page);
  await goTo(page, "License");
  await expect(page.getByLabel("Years of training credited")).toHaveValue("");
  expect(heard().filter((text) => planted.some((word) => text.includes(word)))).toEqual([]);
});

test("locked and opened again, the notes are there and how they were left is not", async ({
  page,
}) => {
  await openNotes(page);
  await keep(page);
  await leaveHalfDone(page);
  await goTo(page, "Keep or delete");
  await page.getByRole("button", { name: "Lock now" }).click();
  await enter(page);
  await unlock(page);
  await goTo(page, "License");
  await expect(page.getByLabel("Years of training credited")).toHaveValue("");
  await expect(page.getByRole("region", { name: "Ohio" })).toHaveCount(0);
  await goTo(page, "Lanes");
  await expect(page.getByRole("region", { name: /^Your lane/ })).toBeVisible();
  await expect(page.getByLabel("What would pass it")).toHaveValue("");
  await expect(page.getByRole("heading", { name: /^All 15 lanes/ })).toBeVisible();
});
