import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, open, openProfile, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const graduate = {
  applicantType: "non-us-img",
  specialties: [{ specialty: "neurology", priority: 1 }],
  step2ck: { score: 240 },
  visa: "j1",
  budget: { applications: 20 },
};

/** Copies the list, raises the score of the copy, and goes to where lists stand side by side. */
async function tenMorePoints(page: Page): Promise<void> {
  await open(page);
  await openProfile(page, graduate);
  await page.getByRole("button", { name: "Copy this list to try a change" }).click();
  await page.getByLabel("Step 2 CK score").fill("250");
  await settled(page);
  await page.getByRole("link", { name: "What if" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await compared(page);
}

const compared = (page: Page) =>
  expect(page.locator("main [aria-busy]")).toHaveAttribute("aria-busy", "false", {
    timeout: 20_000,
  });

test("a copy with one change stands beside the first, with what changed and the difference", async ({
  page,
}) => {
  await tenMorePoints(page);
  const [first, second] = [page.getByRole("article").first(), page.getByRole("article").last()];
  await expect(first.getByText("The others are compared with this list.")).toBeVisible();
  await expect(second.getByText("Step 2 CK score:")).toContainText("240");
  await expect(second.getByText("Step 2 CK score:")).toContainText("250");
  await expect(second.getByText(/\d+ more in 100 match \(range \d+ to \d+\)/)).toBeVisible();
  await expect(second.getByText(/^About \d+ in 100 like you match/)).toBeVisible();
  await expectAccessible(page);
});

test("the other way round, ten points fewer; and all of it can be undone", async ({ page }) => {
  await tenMorePoints(page);
  await page.getByRole("textbox", { name: "Name of list 2" }).fill("More points");
  await page.getByRole("button", { name: "Make this the one: More points" }).click();
  await compared(page);
  const last = page.getByRole("article").last();
  await expect(last.getByText(/\d+ fewer in 100 match/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Name of list 1" })).toHaveValue("More points");
  await page.getByRole("button", { name: "Remove: More points" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByText("There is one list.")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("Edit opens the list on its own page", async ({ page }) => {
  await tenMorePoints(page);
  await page.getByRole("article").first().getByRole("button", { name: /^Edit/ }).click();
  await expect(page.getByLabel("Step 2 CK score")).toHaveValue("240");
});
