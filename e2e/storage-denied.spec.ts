import { expect, type Page, test } from "@playwright/test";
import { addresses, answer, arrived, open, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

/** As a browser with all site data blocked: every door to storage throws or rejects. */
async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const denied = () => new DOMException("denied", "SecurityError");
    const refuse = () => {
      throw denied();
    };
    Object.defineProperty(window, "indexedDB", { value: { open: refuse, databases: refuse } });
    for (const name of ["localStorage", "sessionStorage", "caches"])
      Object.defineProperty(window, name, { get: refuse });
    navigator.serviceWorker.register = () => Promise.reject(denied());
    navigator.storage.persist = () => Promise.reject(denied());
  });
}

test("without storage the page still answers and says what it cannot do", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await denyStorage(page);
  await open(page);
  await page.getByLabel("Step 2 CK score").fill("238");
  await settled(page);
  await expect(answer(page)).toContainText("like you match from this list");
  await expect(page.getByText("This browser does not let us save.")).toBeVisible();
  expect(errors).toEqual([]);
});

test("without storage the list can still be taken along as a file", async ({ page }) => {
  await denyStorage(page);
  await open(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save list as file" }).click();
  expect((await download).suggestedFilename()).toBe("list.json");
});

test("without storage every page opens", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await denyStorage(page);
  for (const address of addresses) {
    await page.goto(address);
    await arrived(page);
    await expect(page.getByRole("main")).toBeVisible();
  }
  expect(errors).toEqual([]);
});
