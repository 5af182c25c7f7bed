import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible, internationalGraduate, open, openProfile, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

/** More rows than any screen draws. */
const long = { ...internationalGraduate, budget: { applications: 400 } };
const twenty = { ...internationalGraduate, budget: { applications: 20 } };

const list = (page: Page): Locator => page.getByRole("region", { name: "The list" });
const table = (page: Page): Locator => page.getByRole("table", { name: "The list" });
const names = (page: Page): Locator => table(page).locator('[data-part="name"]');
const drawnRows = (page: Page): Promise<number> => names(page).count();

/** The place of the row in focus among all rows of the table, as a screen reader says it. */
const rowInFocus = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Number(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") ?? 0),
  );

/** How many rows the table says it has below its headings, and how many it draws. */
const rowCounts = (page: Page): Promise<{ said: number; drawn: number }> =>
  table(page).evaluate((element) => ({
    said: Number(element.getAttribute("aria-rowcount")) - 1,
    drawn: element.querySelectorAll("tbody tr[aria-rowindex]").length,
  }));

/** The whole list in its order: on paper every row is drawn. */
async function everyName(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: "print" });
  await expect
    .poll(async () => {
      const { said, drawn } = await rowCounts(page);
      return said - drawn;
    })
    .toBe(0);
  const all = await names(page).allTextContents();
  await page.emulateMedia({ media: "screen" });
  return all;
}

async function inFocusAndSeen(page: Page): Promise<void> {
  const focused = page.locator(":focus");
  await expect(focused).toHaveAttribute("data-part", "name");
  await expect(focused).toBeInViewport();
}

test.describe("a long list", () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await openProfile(page, long);
  });

  test("draws only the rows near the screen, and says how many there are", async ({ page }) => {
    await names(page).first().scrollIntoViewIfNeeded();
    expect(await drawnRows(page)).toBeLessThan(60);
    const all = Number(await table(page).getAttribute("aria-rowcount"));
    expect(all).toBeGreaterThan(400);
    await expect(list(page)).toContainText(/All 400 programs, in the order/);
    const places = await table(page)
      .getByRole("row")
      .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("aria-rowindex"))));
    expect(places.slice(0, 3)).toEqual([1, 2, 3]);
    expect(places.every((place, i) => place > (places[i - 1] ?? 0) && place <= all)).toBe(true);
  });

  test("is walked by key: J and K from row to row, Enter opens, and the focus stays in view", async ({
    page,
  }) => {
    await names(page).first().focus();
    for (let i = 0; i < 40; i += 1) await page.keyboard.press("j");
    expect(await rowInFocus(page)).toBe(42);
    await inFocusAndSeen(page);
    await page.keyboard.press("Enter");
    await expect(page.locator(":focus")).toHaveAttribute("aria-expanded", "true");
    await expect(list(page)).toContainText("What moved the chance of an interview");
    await page.keyboard.press("j");
    expect(await rowInFocus(page)).toBe(44);
    await page.keyboard.press("k");
    await page.keyboard.press("k");
    expect(await rowInFocus(page)).toBe(41);
    await inFocusAndSeen(page);
    for (let i = 0; i < 3; i += 1) await page.keyboard.press("Tab");
    expect(await rowInFocus(page)).toBeGreaterThan(40);
  });

  test("keeps the focus and the opened row when they are scrolled away", async ({ page }) => {
    await names(page).nth(2).click();
    await page.evaluate(() => scrollBy(0, 20_000));
    await expect(names(page).first()).not.toBeInViewport();
    expect(await rowInFocus(page)).toBe(4);
    await expect(table(page).locator('[aria-expanded="true"]')).toHaveCount(1);
    await page.keyboard.press("j");
    expect(await rowInFocus(page)).toBe(6);
    await inFocusAndSeen(page);
  });

  test("is all there on paper, and as before after it", async ({ page }) => {
    expect(await everyName(page)).toHaveLength(400);
    await expect.poll(() => drawnRows(page)).toBeLessThan(60);

    const printed = await page.evaluate(() => {
      const count = () => document.querySelectorAll('#list ~ * [data-part="name"]').length;
      window.dispatchEvent(new Event("beforeprint"));
      const during = count();
      window.dispatchEvent(new Event("afterprint"));
      return { during, after: count() };
    });
    expect(printed.during).toBe(400);
    expect(printed.after).toBeLessThan(60);
  });

  test("is narrowed as a search is typed, and says by how much", async ({ page }) => {
    await names(page).first().focus();
    await page.keyboard.press("/");
    const search = page.getByLabel("Search the list");
    await expect(search).toBeFocused();
    await page.keyboard.type("henry ford jx");
    await expect(list(page)).toContainText(/None of 400 programs fits\./);
    await search.fill("henry ford");
    await expect(list(page)).toContainText(/^.*[1-9] of 400 programs/);
    await expect(names(page).first()).toContainText("Henry Ford");
    await page.getByLabel("Order by").selectOption("state");
    await list(page).getByRole("button", { name: "Show all" }).click();
    await expect(list(page)).toContainText(/All 400 programs, by state/);
    await expect(table(page).getByRole("columnheader", { name: "Program" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
  });
});

test.describe("what a row can do", () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await openProfile(page, twenty);
  });

  test("P pins and unpins, X leaves out and the next row takes the focus, both are undone", async ({
    page,
  }) => {
    const first = (await names(page).nth(3).textContent()) ?? "";
    await names(page).nth(3).focus();
    await page.keyboard.press("p");
    await settled(page);
    const pin = table(page)
      .getByRole("button", { name: `Pin ${first}` })
      .first();
    await expect(pin).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator(":focus")).toHaveText(first);
    await page.keyboard.press("p");
    await expect(pin).toHaveAttribute("aria-pressed", "false");
    await settled(page);

    const before = await everyName(page);
    await names(page).nth(5).focus();
    await page.keyboard.press("x");
    await settled(page);
    await expect(page.getByRole("heading", { name: /1 program excluded/ })).toBeVisible();
    await inFocusAndSeen(page);
    expect(await everyName(page)).not.toEqual(before);

    await page.locator("summary", { hasText: "Left out by you" }).click();
    await page.getByRole("button", { name: "Put back" }).click();
    await settled(page);
    await expect(page.getByRole("heading", { name: "Nothing was excluded" })).toBeVisible();
    expect(await everyName(page)).toEqual(before);

    await names(page).nth(5).focus();
    await page.keyboard.press("x");
    await expect(page.getByRole("heading", { name: /1 program excluded/ })).toBeVisible();
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(await everyName(page)).toEqual(before);
  });

  test("V asks how much a program is wanted, beside the row or in the opened one", async ({
    page,
  }) => {
    const name = (await names(page).nth(2).textContent()) ?? "";
    await names(page).nth(2).focus();
    await page.keyboard.press("v");
    const value = page.locator(":focus");
    await expect(value).toHaveAccessibleName(`How much you want ${name}`);
    await value.selectOption("100%");
    await settled(page);
    await expect(value).toBeFocused();
    await expect(value).toHaveValue("1");

    await page.setViewportSize({ width: 320, height: 800 });
    await expect(table(page)).toHaveAttribute("data-layout", "narrow");
    await names(page).nth(1).focus();
    await page.keyboard.press("v");
    await expect(page.locator(":focus")).toHaveAttribute("data-part", "value");
    await expect(names(page).nth(1)).toHaveAttribute("aria-expanded", "true");
  });

  test("the commands name what can be done to the row in focus, and do it there", async ({
    page,
  }) => {
    const name = (await names(page).nth(4).textContent()) ?? "";
    await names(page).nth(4).focus();
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await expect(page.getByLabel("Step 2 CK score")).toBeFocused();
    await names(page).nth(4).focus();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("pin or");
    await page.keyboard.press("Enter");
    const pin = table(page)
      .getByRole("button", { name: `Pin ${name}` })
      .first();
    await expect(pin).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("search the list");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Search the list")).toBeFocused();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("pin or");
    await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(0);
  });

  test("a letter typed into a field of the page does nothing to the list", async ({ page }) => {
    const before = await everyName(page);
    await page.getByLabel("Search the list").fill("");
    await page.getByLabel("Search the list").pressSequentially("pxs");
    await expect(list(page)).toContainText("None of 20 programs fits.");
    await page.getByLabel("Search the list").fill("");
    expect(await everyName(page)).toEqual(before);
  });

  test("a table to a screen reader at any width, each row headed by its program", async ({
    page,
  }) => {
    for (const width of [1280, 700, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(table(page).getByRole("rowheader").first()).toBeAttached();
      expect(await table(page).getByRole("rowgroup").count()).toBe(2);
      const columns = await table(page).getByRole("columnheader").count();
      const cells = table(page).getByRole("row").nth(1).getByRole("cell");
      expect(await cells.count()).toBe(columns - 1);
      await expect(table(page).getByRole("row").nth(1)).toContainText(/Reach|Target|Likely/);
      await expectAccessible(page);
    }
  });

  test("at 320 px a row is two lines and its numbers stand under each other", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await names(page).first().scrollIntoViewIfNeeded();
    const rows = await table(page)
      .locator("tbody tr[data-id]")
      .evaluateAll((all) =>
        all.map((row) => ({
          height: row.getBoundingClientRect().height,
          name: row.querySelector("button")?.getBoundingClientRect().height ?? 0,
          edges: [...row.querySelectorAll("td")].map((td) => td.getBoundingClientRect().right),
        })),
      );
    expect(rows.length).toBeGreaterThan(4);
    const oneLine = rows.filter(({ name }) => name < 26);
    expect(oneLine.length).toBeGreaterThan(rows.length / 2);
    for (const { height } of oneLine) expect(height).toBeLessThan(64);
    for (const { edges } of rows) expect(edges).toEqual(rows[0]?.edges);
  });
});

test("warnings beyond the third are one press away, and all of them are on paper", async ({
  page,
}) => {
  await open(page);
  await openProfile(page, twenty);
  const first = page.getByRole("heading", { name: "Read this first" }).locator("..");
  const fold = first.locator("summary", { hasText: /more notes/ });
  await expect(fold).toBeVisible();
  const hidden = first.locator("details li").first();
  await expect(hidden).toBeHidden();
  const text = (await hidden.textContent()) ?? "";
  await page.emulateMedia({ media: "print" });
  await expect(first.getByText(text)).toBeVisible();
  await expect(fold).toHaveCount(0);
});
