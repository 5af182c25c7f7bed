import { expect, type Locator, type Page, test } from "@playwright/test";
import { saved } from "./files.ts";
import {
  dermatologyStudent,
  internationalGraduate,
  open,
  openProfile,
  settled,
} from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const twenty = { ...internationalGraduate, budget: { applications: 20 } };

const list = (page: Page): Locator => page.getByRole("region", { name: "The list" });
const names = (page: Page): Locator =>
  page.getByRole("table", { name: "The list" }).locator('[data-part="name"]');
const focused = (page: Page): Locator => page.locator(":focus");
const marks = (page: Page): Locator => page.getByRole("group", { name: "Map of the programs" });

test.beforeEach(async ({ page }) => {
  await open(page);
  await openProfile(page, twenty);
});

/** The page goes to the map, and Tab would enter it at its one mark in the order. */
async function enterMap(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "On the map" }).scrollIntoViewIfNeeded();
  await marks(page).locator('button[tabindex="0"]').focus();
  await page.keyboard.press("Home");
}

/** From mark to mark until one holds a program alone (or several). */
async function goToMark(page: Page, kind: "alone" | "several"): Promise<string> {
  for (let presses = 0; presses < 60; presses += 1) {
    const expanded = await focused(page).getAttribute("aria-expanded");
    if ((expanded === null) === (kind === "alone"))
      return (await focused(page).getAttribute("aria-label")) ?? "";
    await page.keyboard.press("PageDown");
  }
  throw new Error(`no mark with ${kind}`);
}

/** The focus is on the name of a row that is open. */
async function onOpenRow(page: Page): Promise<string> {
  await expect(focused(page)).toHaveAttribute("data-part", "name");
  await expect(focused(page)).toHaveAttribute("aria-expanded", "true");
  await expect(focused(page)).toBeInViewport();
  return (await focused(page).textContent()) ?? "";
}

test("an opened program says what is known and by whom, its gates, what moved it, five years, what to verify", async ({
  page,
}) => {
  await names(page).nth(2).press("Enter");
  const facts = list(page).getByRole("table", { name: "What is known" });
  await expect(facts).toBeVisible();
  const positions = facts.getByRole("row").filter({ hasText: /^Positions/ });
  await expect(positions.first()).toContainText(/\d.*Program Results.*2020/);
  await expect(list(page).getByRole("heading", { name: "What moved it" })).toBeVisible();
  await expect(list(page).getByRole("heading", { name: "Gates" })).toBeVisible();
  await expect(
    list(page)
      .getByText(/not known|Not published/)
      .first(),
  ).toBeVisible();
  const years = list(page).getByRole("columnheader", { name: /^20\d\d$/ });
  await expect(years).toHaveText(["2016", "2017", "2018", "2019", "2020"]);
  const verify = list(page).getByRole("heading", { name: "Verify before you pay" }).locator("..");
  expect(await verify.getByRole("listitem").count()).toBeGreaterThan(1);
});

/** The chance of an interview at a program, in every digit there is. */
async function interviewAt(page: Page, name: string): Promise<unknown> {
  const save = page.getByRole("button", { name: "Save list as file" });
  const { applications } = JSON.parse((await saved(page, () => save.click())).text);
  const at = ({ institution }: { readonly institution: string }) => institution === name;
  return applications.find(at).interview;
}

test("a corrected fact is said to be yours and closes a program at once; undone, all is as before", async ({
  page,
}) => {
  const name = (await names(page).nth(2).textContent()) ?? "";
  const before = await interviewAt(page, name);
  // The file is saved at the end of the page, where the first rows are not drawn.
  await page.getByRole("heading", { name: "The list" }).scrollIntoViewIfNeeded();
  await names(page).filter({ hasText: name }).first().press("Enter");
  const why = list(page).locator('[id^="why-"]');
  await why.locator("summary", { hasText: "Correct a fact" }).click();
  await why.getByLabel("Fact").selectOption("Lowest Step 2 CK score accepted");
  await why.getByLabel("Lowest Step 2 CK score accepted").fill("265");
  await why.getByRole("button", { name: "Save", exact: true }).click();
  await settled(page);
  await expect(page.getByRole("heading", { name: /^1 program excluded, and why/ })).toBeVisible();
  await page.locator("summary", { hasText: "Step 2 CK score: 1 program" }).click();
  const closed = page.getByRole("region", { name: /excluded, and why/ });
  await expect(closed).toContainText(name);
  await expect(closed).toContainText("You said so.");
  await page.keyboard.press("Control+z");
  await settled(page);
  await expect(page.getByRole("heading", { name: "Nothing was excluded" })).toBeVisible();
  expect(await interviewAt(page, name)).toEqual(before);
});

test("the map by key: a mark alone and a program of several lead to their rows", async ({
  page,
}) => {
  await enterMap(page);
  const start = await focused(page).getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  await expect(focused(page)).not.toHaveAttribute("aria-label", start ?? "");
  const alone = await goToMark(page, "alone");
  await page.keyboard.press("Enter");
  expect(alone.startsWith(await onOpenRow(page))).toBe(true);

  await enterMap(page);
  await goToMark(page, "several");
  await page.keyboard.press("Enter");
  await expect(focused(page)).toHaveRole("region");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const chosen = (await focused(page).textContent()) ?? "";
  await page.keyboard.press("Enter");
  expect(chosen.startsWith(await onOpenRow(page))).toBe(true);
});

test("the map finds a row that a search had left out, and what was excluded with its gate", async ({
  page,
}) => {
  const first = (await names(page).first().textContent()) ?? "";
  const gone = (await names(page).nth(3).textContent()) ?? "";
  await names(page).nth(3).press("x");
  await settled(page);
  await page.getByLabel("Search the list").fill(first);
  await enterMap(page);
  const map = page.getByRole("region", { name: "On the map" });
  await map.getByText("Show as table").click();
  const programs = map.getByRole("table").getByRole("button");
  const other = programs.filter({ hasNotText: first }).filter({ hasNotText: gone }).first();
  const name = (await other.textContent()) ?? "";
  await other.press("Enter");
  expect(name.startsWith(await onOpenRow(page))).toBe(true);
  await programs.filter({ hasText: gone }).press("Enter");
  await expect(page.getByRole("heading", { name: /1 program excluded, and why/ })).toBeFocused();
});

test("the map leads to the table that holds the program, whichever was in use, and past a search that finds none", async ({
  page,
}) => {
  await openProfile(page, dermatologyStudent);
  const years = page.getByRole("table", { name: "The first year" }).locator('[data-part="name"]');
  await years.first().scrollIntoViewIfNeeded();
  const year = (await years.first().textContent()) ?? "";
  const map = page.getByRole("region", { name: "On the map" });
  const choose = async (name: string) => {
    await map.scrollIntoViewIfNeeded();
    await map
      .getByRole("table")
      .getByRole("button", { name: `${name}, ` })
      .click();
    return onOpenRow(page);
  };
  await page.getByRole("heading", { name: "The list" }).scrollIntoViewIfNeeded();
  await names(page).nth(1).focus();
  const listed = (await names(page).nth(1).textContent()) ?? "";
  await map.scrollIntoViewIfNeeded();
  await map.getByText("Show as table").click();
  expect(await choose(year)).toBe(year);
  await expect(years.and(focused(page))).toHaveCount(1);

  await page.getByLabel("Search the list").fill("no such place");
  await expect(names(page)).toHaveCount(0);
  expect(await choose(listed)).toBe(listed);
  await expect(names(page).and(focused(page))).toHaveCount(1);
});

test("the board: what each signal is worth, taken off, placed, swapped, and given back", async ({
  page,
}) => {
  const board = page.getByRole("region", { name: "Signals" });
  await expect(
    board.getByText(/\d+ in 100 hangs? on it|no number is less than 1/).first(),
  ).toBeVisible();
  const byYou = board.getByText("placed by you");
  await expect(byYou).toHaveCount(0);

  const slot = board.locator("[data-slot]").first();
  const id = (await slot.getAttribute("data-slot")) ?? "";
  const moved = board.locator(`[data-slot="${id}"]`);
  await slot.getByRole("button", { name: /^Move the signal of/ }).press("Enter");
  await board.getByRole("button", { name: "Take it off" }).press("Enter");
  await settled(page);
  await expect(board.getByRole("heading", { name: "No signal, as you said" })).toBeVisible();
  await expect(byYou).toHaveCount(1);

  await moved.getByRole("button", { name: /^Move the signal of/ }).press("Enter");
  await moved.getByRole("button", { name: "Make it silver" }).press("Enter");
  await settled(page);
  await expect(board.getByRole("heading", { name: "No signal, as you said" })).toHaveCount(0);
  await expect(moved).toContainText("placed by you");

  await moved.getByRole("button", { name: /^Move the signal of/ }).press("Enter");
  await moved.getByLabel("Swap with").selectOption({ index: 1 });
  await moved.getByRole("button", { name: "Swap", exact: true }).press("Enter");
  await settled(page);
  await expect(byYou).toHaveCount(2);

  await board.getByRole("button", { name: "Let Elective place them all" }).press("Enter");
  await settled(page);
  await expect(byYou).toHaveCount(0);
  await expect(board.locator("[data-slot]").first()).toHaveAttribute("data-slot", id);
});
