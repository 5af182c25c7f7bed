import { expect, test } from "@playwright/test";
import { answer, open, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

test("a score of 999 is refused by name and the last good answer stays", async ({ page }) => {
  await open(page);
  const sentence = answer(page).getByText(/like you match from this list \(range/);
  const before = await sentence.textContent();
  const field = page.getByLabel("Step 2 CK score");
  await field.fill("999");
  await expect(field).toHaveAccessibleDescription(
    /Step 2 CK score: found 999\. Enter a three-digit score from 100 to 300\./,
  );
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toBeFocused();
  await expect(answer(page)).toHaveAttribute("data-stale", "");
  expect(await sentence.textContent()).toBe(before);

  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "One thing needs a change" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();

  await field.fill("245");
  await settled(page);
  await expect(field).not.toHaveAttribute("aria-invalid");
});

for (const [label, group, typed] of [
  ["Year of graduation", "Graduation and visa", "2050"],
  ["Budget", "Budget, signals, season", "-1"],
  ["Publications", "Experience and research", "1e99"],
] as const) {
  test(`${label} ${typed} is refused by name, nothing is lost`, async ({ page }) => {
    await open(page);
    const fold = page.locator("details", { has: page.locator("summary", { hasText: group }) });
    await fold.evaluate((element) => element.setAttribute("open", ""));
    const field = page.getByLabel(label, { exact: true });
    await field.fill(typed);
    await expect(page.getByRole("link", { name: new RegExp(`^${label}: found`) })).toBeVisible();
    await expect(field).toHaveValue(typed);
    await expect(answer(page)).toContainText("like you match from this list");
  });
}

test("an institution that is no code is refused by name and can be taken out", async ({ page }) => {
  await open(page);
  await page.locator("summary", { hasText: "Places and settings" }).click();
  await page.getByLabel("Home institution").fill("<script>alert(1)</script>");
  await page.keyboard.press("Tab");
  const refused = page.getByRole("link", { name: /^Home institution: found/ });
  await expect(refused).toBeVisible();
  await expect(page.getByText("<script>alert(1)</script>: not in this directory")).toBeVisible();
  await page.getByRole("button", { name: /^Remove <script>/ }).click();
  await expect(refused).toHaveCount(0);
  await settled(page);
});

test("a file that is no profile changes nothing", async ({ page }) => {
  await open(page);
  for (const text of ["", "{", '{"step2ck":{"score":999}}', "\u0000\ufffd", "[".repeat(100_000)]) {
    await page.locator('input[type="file"]').setInputFiles({
      name: "profile.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await expect(page.getByText(/That file is not a profile we can read/)).toBeVisible();
    await expect(page.getByLabel("Step 2 CK score")).toHaveValue("250");
  }
});
