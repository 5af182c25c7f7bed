import { expect, test } from "@playwright/test";
import { internationalGraduate, open, openProfile, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

test("what was typed is there after a reload, half-typed numbers too", async ({ page }) => {
  await open(page);
  await page.getByLabel("You are").selectOption("non-us-img");
  await page.getByLabel("Step 2 CK score").fill("24");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("You are")).toHaveValue("non-us-img");
  await expect(page.getByLabel("Step 2 CK score")).toHaveValue("24");
});

test("starting over can be undone", async ({ page }) => {
  await open(page);
  await page.getByLabel("Step 2 CK score").fill("238");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByLabel("Step 2 CK score")).toHaveValue("250");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Step 2 CK score")).toHaveValue("238");
  await settled(page);
});

test("a saved profile opens again as it was saved", async ({ page }) => {
  await open(page);
  await openProfile(page, internationalGraduate);
  const save = async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save lists as file" }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  };
  const first = await save();
  expect(JSON.parse(first)).toMatchObject({ scenarios: [{ profile: internationalGraduate }] });
  await page.getByRole("button", { name: "Start over" }).click();
  await openProfile(page, JSON.parse(first));
  expect(await save()).toBe(first);
});
