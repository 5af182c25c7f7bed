import { expect, type Page, test } from "@playwright/test";
import { goTo, openNotes } from "./notes-support.ts";
import { arrived, expectAccessible, expectFits, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const openPage = async (page: Page, name: string) => {
  await goTo(page, name);
  await arrived(page);
};

test("a field filled in beside a verdict changes it, and is filled in on the sheet", async ({
  page,
}) => {
  await openNotes(page);
  await openPage(page, "Limits");
  await expect(page.getByText("Paid work is blocked and not listed")).toBeVisible();
  await expect(page.getByText("Paid work outside, employed", { exact: true })).toHaveCount(0);
  await page.getByLabel("Status in the US").selectOption("j1_physician");
  const paid = page.getByRole("region", { name: "Paid work outside, employed" });
  await expect(paid.getByText("Blocked", { exact: true })).toBeVisible();
  await expect(paid.getByText("Who can lift it: Intealth (ECFMG)")).toBeVisible();
  await expect(paid.getByText("read November 23, 2026").first()).toBeVisible();
  await paid.getByRole("button", { name: "Day you last asked a lawyer" }).click();
  await expect(page.getByLabel("Day you last asked a lawyer")).toBeFocused();
  await page.getByLabel("PGY").fill("1");
  await expectAccessible(page);
  await expect(page.getByText(/\byou (may|can)\b/i)).toHaveCount(0);
  await openPage(page, "Sheet");
  await expect(page.getByLabel("PGY")).toHaveValue("1");
});

test("rules past their date say so where they are used", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-12-01T12:00:00"));
  await openNotes(page);
  await openPage(page, "Limits");
  await expect(page.getByText("Past its date").first()).toBeVisible();
  await expect(page.getByText(/; read again by/)).toHaveCount(0);
});

test("into a list with what the sheet knows: told before, by memory alone, undone like any act", async ({
  page,
}) => {
  await openNotes(page);
  await openPage(page, "Transfer or switch");
  await page.getByLabel("Status in the US").selectOption("h1b");
  await page.getByLabel("Specialty", { exact: true }).selectOption("neurology");
  const part = page.getByRole("region", { name: "Open a list with what your sheet knows" });
  await expect(part.getByText("It is not in your sealed notes")).toBeVisible();
  await expect(part.locator("dl > div")).toHaveText(["First choiceNeurology", "VisaH-1B"]);
  await expect(part.getByLabel("Name of the list")).toHaveValue("List 2");
  await expectAccessible(page);
  await part.getByRole("button", { name: "Open the list" }).click();
  await settled(page);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/");
  await expect(page.getByText("Added a list.")).toBeVisible();
  await expect(page.getByLabel("First choice")).toHaveValue("neurology");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByLabel("First choice")).toHaveValue("internal-medicine");
});

test("a switch is to a specialty that is named, and never to one of our choosing", async ({
  page,
}) => {
  await openNotes(page);
  await openPage(page, "Transfer or switch");
  const part = page.getByRole("region", { name: "Open a list with what your sheet knows" });
  await part.getByRole("button", { name: "Open the list" }).click();
  await expect(part.getByText("Choose a specialty: a list is of one")).toBeVisible();
  await expect(part.getByLabel("Specialty of the list")).toBeFocused();
  await page.getByLabel("Specialty", { exact: true }).selectOption("neurology");
  await expect(part.getByLabel("Specialty of the list")).toHaveCount(0);
  await part.getByLabel("Switch: another specialty").check();
  const asked = part.getByLabel("The new specialty");
  await expect(asked).toHaveValue("");
  await expect(asked.locator("option[value=neurology]")).toHaveCount(0);
  await expectAccessible(page);
  await asked.selectOption("psychiatry");
  await part.getByRole("button", { name: "Open the list" }).click();
  await settled(page);
  await expect(page.getByLabel("First choice")).toHaveValue("psychiatry");
});

test("both pages fit 320 px and print", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openNotes(page);
  for (const name of ["Limits", "Transfer or switch"]) {
    await openPage(page, name);
    await expectAccessible(page);
    await expectFits(page);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "When it stops being quiet" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Open the list" })).toBeHidden();
});
