import { expect, type Page, test } from "@playwright/test";
import { open, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const score = (page: Page) => page.getByLabel("Step 2 CK score");
const type = (page: Page) => page.getByLabel("You are");
const saved = (page: Page) => expect(page.getByText("Saved on this device")).toBeVisible();

test("a second tab follows the first, says so, and can take the change back", async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await score(page).fill("238");
  await expect(score(other)).toHaveValue("238");
  await settled(other);
  await expect(
    other.getByRole("status").filter({ hasText: "Changed in another tab" }),
  ).toBeVisible();
  await other.keyboard.press("Control+z");
  await expect(score(other)).toHaveValue("250");
  await expect(score(page)).toHaveValue("250");
});

test("changes made in turn in two tabs are all kept", async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await score(page).fill("238");
  await expect(score(other)).toHaveValue("238");
  await type(other).selectOption("non-us-img");
  await expect(type(page)).toHaveValue("non-us-img");
  await expect(score(page)).toHaveValue("238");
  await saved(page);
  const later = await context.newPage();
  await open(later);
  await expect(score(later)).toHaveValue("238");
  await expect(type(later)).toHaveValue("non-us-img");
});

test("changes made at the same moment in two tabs: what both show is what is kept, and neither change is gone for good", async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await Promise.all([score(page).fill("238"), type(other).selectOption("non-us-img")]);
  await Promise.all([saved(page), saved(other)]);
  await expect
    .poll(async () => [await score(other).inputValue(), await type(page).inputValue()])
    .toEqual(["238", "non-us-img"]);
  await page.reload();
  await settled(page);
  await expect(score(page)).toHaveValue("238");
  await expect(type(page)).toHaveValue("non-us-img");
});
