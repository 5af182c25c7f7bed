import { expect, test } from "@playwright/test";
import { answer, open, settled, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

test("a list in two minutes, without a mouse", async ({ page }) => {
  const started = Date.now();
  await open(page);
  await tabTo(page, page.getByLabel("You are"));
  await page.keyboard.type("Non-US");
  await tabTo(page, page.getByLabel("Backup", { exact: true }));
  await page.keyboard.type("Family");
  await tabTo(page, page.getByLabel("Step 2 CK score"));
  await page.keyboard.type("245");
  await tabTo(page, page.getByLabel("Budget", { exact: true }));
  await page.keyboard.type("2500");
  const background = page.locator("summary", { hasText: "Graduation and visa" });
  await tabTo(page, background);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Visa"));
  await page.keyboard.type("J-1");
  await settled(page);

  await expect(answer(page)).toContainText(/in 10+ like you match from this list \(range/);
  await expect(answer(page)).toContainText(/That also means .* do not\./);
  await expect(answer(page)).toContainText("in application fees");

  const slider = page.getByRole("slider", { name: "Read the curve at" });
  await tabTo(page, slider);
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^1 application, /);

  const list = page.getByRole("region", { name: "The list" });
  const firstRow = list.getByRole("button").first();
  await tabTo(page, firstRow);
  await page.keyboard.press("Enter");
  await expect(firstRow).toHaveAttribute("aria-expanded", "true");
  await expect(list).toContainText("What moved the chance of an interview");
  await expect(list).toContainText("Verify before you pay");
  expect(Date.now() - started).toBeLessThan(120_000);
});

test("the skip link goes to the answer", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the answer" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(answer(page)).toBeFocused();
});
