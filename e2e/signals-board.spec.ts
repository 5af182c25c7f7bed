import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible, internationalGraduate, open, openProfile, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const board = (page: Page): Locator => page.getByRole("region", { name: "Signals", exact: true });

/** Who holds what in the first specialty: one line for each level, in the order of the board. */
const tiers = (page: Page): Promise<readonly string[]> =>
  board(page)
    .locator("h4:has(+ ul)")
    .evaluateAll((titles) => titles.map((title) => title.textContent ?? ""));

/** The programs under the heading of a level. */
const holders = (page: Page, level: string): Promise<readonly string[]> =>
  board(page)
    .locator("h4", { hasText: new RegExp(`^${level}: `) })
    .first()
    .locator("xpath=following-sibling::ul/li")
    .evaluateAll((slots) => slots.map((slot) => slot.getAttribute("data-slot") ?? ""));

const slot = (page: Page, id: string): Locator => board(page).locator(`[data-slot="${id}"]`);
const moves = (page: Page, id: string): Locator => slot(page, id).locator("[aria-expanded]");

test.beforeEach(async ({ page }) => {
  await open(page);
  await openProfile(page, { ...internationalGraduate, budget: { applications: 100 } });
  await expect(board(page)).toContainText("Bars: what each is worth");
});

test("a signal is moved by key, the others are placed around it, and it is all undone", async ({
  page,
}) => {
  const before = await holders(page, "Gold");
  const [id = ""] = before;
  await moves(page, id).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Make it silver");
  await page.keyboard.press("Enter");
  await settled(page);
  await expect.poll(() => holders(page, "Silver")).toContain(id);
  expect(await holders(page, "Gold")).toHaveLength(before.length);
  await expect(moves(page, id)).toBeFocused();
  await expect(slot(page, id)).toContainText("placed by you");
  await expect(board(page).getByRole("status")).toContainText(/: silver\./);

  await board(page).getByRole("button", { name: "Let Elective place them all" }).click();
  await settled(page);
  await expect.poll(() => holders(page, "Gold")).toEqual(before);
  await page.keyboard.press("Control+z");
  await settled(page);
  await expect.poll(() => holders(page, "Silver")).toContain(id);
  await page.keyboard.press("Control+z");
  await settled(page);
  await expect.poll(() => holders(page, "Gold")).toEqual(before);
});

test("two programs swap their signals in one act", async ({ page }) => {
  const [gold = ""] = await holders(page, "Gold");
  const [silver = ""] = await holders(page, "Silver");
  await moves(page, gold).click();
  await slot(page, gold).getByLabel("Swap with").selectOption(silver);
  await slot(page, gold).getByRole("button", { name: "Swap" }).click();
  await settled(page);
  await expect.poll(() => holders(page, "Gold")).toContain(silver);
  expect(await holders(page, "Silver")).toContain(gold);
  await page.keyboard.press("Control+z");
  await settled(page);
  await expect.poll(() => holders(page, "Gold")).toContain(gold);
});

test("the next in line takes a signal over from the one that would lose least", async ({
  page,
}) => {
  const weak = await page
    .getByRole("table", { name: "The list" })
    .locator("[data-id]")
    .last()
    .getAttribute("data-id");
  const profile = { ...internationalGraduate, budget: { applications: 100 } };
  await openProfile(page, { ...profile, placedSignals: { [weak ?? ""]: "gold" } });
  const take = board(page)
    .getByRole("button", { name: /^Move the gold signal of .+ to .+/ })
    .first();
  const name = (await take.getAttribute("aria-label")) ?? "";
  const to = name.replace(/^.* to /, "");
  await take.click();
  await settled(page);
  await expect
    .poll(async () => (await board(page).getByRole("listitem").allTextContents()).join("\n"))
    .toMatch(new RegExp(`${to.replaceAll(/[^\w ]/g, ".")}.*placed by you`));
  await expect(board(page)).toContainText("No signal, as you said");
  expect((await tiers(page)).slice(0, 2)).toEqual(["Gold: 3 of 3", "Silver: 12 of 12"]);
});

test("S turns the signal of the row in focus, and the board follows", async ({ page }) => {
  const [gold = ""] = await holders(page, "Gold");
  await page
    .getByRole("table", { name: "The list" })
    .locator(`[data-id="${gold}"] [data-part="name"]`)
    .focus();
  await page.keyboard.press("s");
  await settled(page);
  await expect(board(page)).toContainText("No signal, as you said");
  await expect(moves(page, gold)).toBeVisible();
});

test("no barrier on the board, on a phone and on a wide screen", async ({ page }) => {
  const [id = ""] = await holders(page, "Gold");
  await moves(page, id).click();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page);
  }
});
