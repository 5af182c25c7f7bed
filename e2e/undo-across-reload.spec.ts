import { expect, type Locator, type Page, test } from "@playwright/test";
import { savedLists } from "./files.ts";
import { internationalGraduate, open, openProfile, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const twenty = { ...internationalGraduate, budget: { applications: 20 } };

const names = (page: Page): Locator =>
  page.getByRole("table", { name: "The list" }).locator('[data-part="name"]');

const notice = (page: Page, text: string) =>
  expect(page.getByRole("status").getByText(new RegExp(`^${text}$`))).toBeVisible();

const kept = (page: Page) =>
  expect(page.getByText("Saved on this device")).toBeVisible({ timeout: 20_000 });

/** A signal is taken off where it was, on the board. */
async function moveSignal(page: Page): Promise<void> {
  const board = page.getByRole("region", { name: "Signals" });
  const slot = board.locator("[data-slot]").first();
  await slot.getByRole("button").first().click();
  await board.getByRole("button", { name: "Take it off" }).click();
}

async function correct(page: Page): Promise<void> {
  await names(page).nth(6).click();
  const list = page.getByRole("region", { name: "The list" });
  await list.locator("summary", { hasText: "Correct a fact" }).click();
  await list.getByLabel("Fact").selectOption("Positions");
  await list.getByLabel("Positions", { exact: true }).fill("7");
  await list.getByRole("button", { name: "Save", exact: true }).click();
}

/** One act of each kind, with the name it is undone by. */
const acts: readonly (readonly [pattern: string, act: (page: Page) => Promise<void>])[] = [
  ["Step 2 CK score", (page) => page.getByLabel("Step 2 CK score").fill("238")],
  ["Pinned .+", (page) => names(page).nth(1).press("p")],
  ["Left out .+", (page) => names(page).nth(3).press("x")],
  ["Moved the signal of .+", moveSignal],
  [
    ".+: wanted 100%",
    async (page) => {
      await page
        .getByLabel(/^How much you want /)
        .nth(2)
        .selectOption("100%");
    },
  ],
  ["Corrected .+", correct],
  [
    "Copied a list",
    (page) => page.getByRole("button", { name: "Copy this list to try a change" }).click(),
  ],
  [
    "Renamed a list",
    async (page) => {
      await page.getByRole("link", { name: "What if" }).click();
      await page.getByRole("textbox", { name: "Name of list 2" }).fill("Fewer points");
      await page.getByRole("link", { name: "List", exact: true }).click();
    },
  ],
];

test("everything done is undone by name after a reload, and done again after another", async ({
  page,
}) => {
  await open(page);
  await openProfile(page, twenty);
  const documents = [await savedLists(page)];
  for (const [, act] of acts) {
    await act(page);
    await settled(page);
    documents.push(await savedLists(page));
  }
  expect(new Set(documents).size).toBe(acts.length + 1);

  await kept(page);
  await page.reload();
  await settled(page);
  expect(await savedLists(page)).toBe(documents.at(-1));
  for (const [i, [name]] of [...acts.entries()].reverse()) {
    await page.keyboard.press("Control+z");
    await notice(page, `Undone: ${name}\\.`);
    expect(JSON.parse(await savedLists(page)).scenarios).toEqual(
      JSON.parse(documents[i] ?? "").scenarios,
    );
  }

  await kept(page);
  await page.reload();
  await settled(page);
  for (const [i, [name]] of acts.entries()) {
    await page.keyboard.press("Control+Shift+z");
    await notice(page, `Done again: ${name}\\.`);
    expect(JSON.parse(await savedLists(page)).scenarios).toEqual(
      JSON.parse(documents[i + 1] ?? "").scenarios,
    );
  }
  await expect(page.getByRole("button", { name: "Redo" }).first()).toBeDisabled();
});

test("a hundred steps are kept over a reload, and not one more", async ({ page }) => {
  await open(page);
  const fold = page.locator("details", { hasText: "Experience and research" });
  await fold.locator("summary").click();
  const fields = [page.getByLabel("Publications"), page.getByLabel("Abstracts")];
  for (let step = 1; step <= 110; step += 1) await fields[step % 2]?.fill(`${step}`);
  await kept(page);
  await page.reload();
  await settled(page);
  const undo = page.getByRole("banner").getByRole("button", { name: "Undo" });
  for (let step = 0; step < 99; step += 1) await page.keyboard.press("Control+z");
  await expect(undo).toBeEnabled();
  await page.keyboard.press("Control+z");
  await expect(undo).toBeDisabled();
  await fold.evaluate((element) => element.setAttribute("open", ""));
  await expect(page.getByLabel("Publications")).toHaveValue("10");
  await expect(page.getByLabel("Abstracts")).toHaveValue("9");
  for (let step = 0; step < 100; step += 1) await page.keyboard.press("Control+Shift+z");
  await expect(page.getByLabel("Publications")).toHaveValue("110");
  await expect(page.getByLabel("Abstracts")).toHaveValue("109");
});
