import { expect, type Locator, type Page, test } from "@playwright/test";
import { answer, open, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

/** A finger taps it; it must be large enough for one. */
async function tap(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const { width, height } = (await target.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height), `${target}`).toBeGreaterThanOrEqual(24);
  await target.tap();
}

/** A tick and its words are one target. */
const tapText = (page: Page, text: string): Promise<void> =>
  tap(page.locator("label", { hasText: text }).first());

async function type(field: Locator, text: string): Promise<void> {
  await tap(field);
  await expect(field).toBeFocused();
  await field.fill(text);
}

/** The phone's own picker is no part of the page: what was picked in it comes back to the control. */
async function pick(control: Locator, value: string): Promise<void> {
  const { height } = (await control.boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThanOrEqual(24);
  await control.selectOption(value);
}

const names = (page: Page): Locator =>
  page.getByRole("table", { name: "The list" }).locator('[data-part="name"]');

test("a list in two minutes, by thumb, on a phone of 320 px", async ({ page }) => {
  const started = Date.now();
  await open(page);
  await pick(page.getByLabel("You are"), "non-us-img");
  await pick(page.getByLabel("Backup", { exact: true }), "family-medicine");
  await type(page.getByLabel("Step 2 CK score"), "245");
  await type(page.getByLabel("Budget", { exact: true }), "2500");
  await tap(page.locator("summary", { hasText: "Graduation and visa" }));
  await pick(page.getByLabel("Visa"), "j1");
  await settled(page);
  await tap(page.getByRole("link", { name: "See the answer" }));
  const sentence = answer(page).getByText(/in 10+ like you match from this list \(range/);
  await expect(sentence).toBeInViewport();
  await expect(answer(page)).toContainText("in application fees");

  await tap(names(page).first());
  await expect(names(page).first()).toHaveAttribute("aria-expanded", "true");
  const details = page.getByRole("region", { name: "The list" });
  await expect(details).toContainText("What is known");
  await expect(details).toContainText("Verify before you pay");
  expect(Date.now() - started).toBeLessThan(120_000);
});

test("while the form is filled in, the answer stays in view as one line", async ({ page }) => {
  await open(page);
  const bar = page.getByRole("link", { name: "See the answer" }).locator("..");
  await expect(bar).toBeInViewport();
  await expect(bar).toContainText(/like you match/);
  const before = await bar.textContent();
  await type(page.getByLabel("Step 2 CK score"), "205");
  await settled(page);
  await expect(bar).toBeInViewport();
  await expect(bar).not.toHaveText(before ?? "");
  const about = (await bar.locator("span").textContent()) ?? "";
  await expect(answer(page)).toContainText(new RegExp(about.replace(/ match$/, ""), "i"));
});

test("a program is kept, left out and brought back by taps", async ({ page }) => {
  await open(page);
  const name = (await names(page).nth(1).textContent()) ?? "";
  await tap(names(page).nth(1));
  const row = page.locator('tr[data-id][data-open=""]');
  const id = (await row.getAttribute("data-id")) ?? "";
  const acts = page.locator(`#why-${id}`);
  await tap(acts.getByRole("button", { name: "Pin", exact: true }));
  await expect(acts.getByRole("button", { name: "Unpin" })).toBeVisible();
  await tap(acts.getByRole("button", { name: "Unpin" }));
  await tap(acts.getByRole("button", { name: "Leave out" }));
  await expect(page.getByRole("heading", { name: /1 program excluded/ })).toBeVisible();
  await tap(page.getByRole("status").getByRole("button", { name: "Undo" }));
  await expect(page.getByRole("heading", { name: "Nothing was excluded" })).toBeVisible();
  await settled(page);
  await expect(names(page).nth(1)).toHaveText(name);
});

test("what can be saved is chosen by taps, and the window fits the phone", async ({ page }) => {
  await open(page);
  await tap(page.getByRole("button", { name: "Save or share" }));
  const window = page.getByRole("dialog", { name: "Save or share" });
  await expect(window).toBeVisible();
  await tapText(page, "List for a spreadsheet");
  const file = page.waitForEvent("download");
  await tap(window.getByRole("button", { name: "Save", exact: true }));
  expect((await file).suggestedFilename()).toBe("list-2027.csv");
  const cut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(cut).toBe(0);
  await tap(window.getByRole("button", { name: "Close" }));
  await expect(window).toHaveCount(0);
});
