import { expect, type Page, test } from "@playwright/test";
import {
  bring,
  everywhere,
  goTo,
  listenTo,
  openNotes,
  placesWith,
  resident,
} from "./notes-support.ts";
import { arrived, expectAccessible, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });
test.use({ timezoneId: "UTC" });

const memo = async (page: Page, more: object = {}) => {
  await page.clock.setFixedTime("2026-11-25T12:00:00Z");
  await openNotes(page);
  await bring(page, { ...resident, plan: { started: "2026-09-01", months: 6 }, ...more });
  await goTo(page, "Memo");
  await arrived(page);
};

const words = (page: Page) => page.getByLabel("The text, to change as you like");
const before = (page: Page) => page.getByRole("region", { name: "Memos before" });

test("by keyboard: counted, changed, chosen, kept, and undone; nothing of it elsewhere", async ({
  page,
}) => {
  const heard = listenTo(page);
  await memo(page);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    "Due now: the memo after month 2.",
  );
  await expect(page.getByText("Counted, not weighed, and in no order.")).toBeVisible();
  await expect(words(page)).toHaveValue(/^After month 2 of the plan, 2026-11-25\./);
  await expect(words(page)).toHaveValue(/My choice, and 1 reason:\n$/);
  await expect(page.getByRole("radio", { checked: true })).toHaveAccessibleName("None yet");
  await tabTo(page, words(page));
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("quagmirewort");
  await goTo(page, "Sheet");
  await goTo(page, "Memo");
  await expect(words(page)).toHaveValue(/quagmirewort$/);
  await tabTo(page, page.getByRole("radio", { name: "None yet" }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("button", { name: "Keep this memo" }));
  await page.keyboard.press("Enter");
  await expect(before(page).getByRole("heading")).toBeFocused();
  await expect(before(page).getByText("Chosen: Keep this lane.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    "Next memo: after month 4, on January 1, 2027.",
  );
  await expect(words(page)).not.toHaveValue(/quagmirewort/);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(before(page).getByText("None is kept yet.")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await before(page).getByText("November 25, 2026, month 2").click();
  await expect(before(page).getByText(/quagmirewort$/)).toBeVisible();
  await before(page)
    .getByRole("button", { name: /^Take it out/ })
    .click();
  await expect(before(page).getByText("None is kept yet.")).toBeVisible();
  expect(placesWith(await everywhere(page), ["quagmirewort"])).toEqual([]);
  expect(
    placesWith(
      heard().map((said) => ["heard", said]),
      ["quagmirewort", "Keep this lane"],
    ),
  ).toEqual([]);
  expect(await page.title()).toBe("Notes");
});

test("without a first day nothing is due and nothing is kept", async ({ page }) => {
  await memo(page, { plan: {} });
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    "No memo is due: the plan has no first day.",
  );
  await expect(page.getByRole("button", { name: "Keep this memo" })).toHaveCount(0);
});

test("a text too long, or none, is refused at its field, and starts again from the counts", async ({
  page,
}) => {
  await memo(page);
  await words(page).fill("x".repeat(6001));
  await page.getByRole("button", { name: "Keep this memo" }).click();
  await expect(page.getByText("Not kept. At most 6000 characters.")).toBeVisible();
  await expect(words(page)).toBeFocused();
  await words(page).fill("");
  await page.getByRole("button", { name: "Keep this memo" }).click();
  await expect(page.getByText("Not kept. There is no text.")).toBeVisible();
  await page.getByRole("button", { name: "Start from the counts again" }).click();
  await expect(words(page)).toHaveValue(/^After month 2/);
});

for (const width of [320, 1280])
  test(`at ${width} px it passes axe in both schemes, fits, and prints`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const memos = [{ on: "2026-10-02", month: 1, choice: "stay", words: "Rest first." }];
    await memo(page, { exit: { memos } });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.emulateMedia({ media: "print" });
    await expect(words(page)).toBeHidden();
    await expect(page.getByRole("paragraph").filter({ hasText: /^After month 2/ })).toBeVisible();
    await expect(page.getByText("Rest first.")).toBeVisible();
  });
