import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import * as text from "../src/web/messages/actions.ts";
import { acts } from "../src/web/messages/list-tools.ts";
import { routes } from "../src/web/routes.ts";
import { addresses, answer, open, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const commands = (page: Page): Locator => page.getByRole("dialog", { name: "Commands" });
const keys = (page: Page): Locator => page.getByRole("dialog", { name: "Keys" });
const names = (page: Page): Locator =>
  page.getByRole("table", { name: "The list" }).locator('[data-part="name"]');

/** Opens the palette, finds by a part of the name, does it. */
async function command(page: Page, part: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Find a command" })).toBeFocused();
  await page.keyboard.type(part);
  await expect(commands(page).getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(commands(page)).toHaveCount(0);
}

test("on a row, with something to undo and to redo, every action there is can be chosen", async ({
  page,
}) => {
  await open(page);
  await names(page).nth(1).press("p");
  await names(page).nth(2).press("p");
  await page.keyboard.press("Control+z");
  await settled(page);
  await names(page).nth(3).focus();
  await page.keyboard.press("Control+k");
  const offered = await commands(page).getByRole("option").locator("span").allTextContents();
  const { commands: itself, ...all } = text;
  expect(itself).toBe("Commands");
  expect(new Set(offered)).toEqual(new Set([...Object.values(all), ...Object.values(acts)]));
  expect(offered).toHaveLength(new Set(offered).size);
});

test("a command is found by a part of its name, chosen by arrow, done by Enter", async ({
  page,
}) => {
  await open(page);
  await command(page, "to the dates");
  await expect(page).toHaveURL(/\/dates$/);
  await command(page, "what if");
  await expect(page).toHaveURL(/\/what-if$/);
  await command(page, "components");
  await expect(page).toHaveURL(/\/components$/);
  await command(page, "your profile");
  await expect(page.getByLabel("Step 2 CK score")).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("undo nothing");
  await expect(commands(page)).toContainText("No command has that in its name.");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("go to");
  const options = commands(page).getByRole("option");
  const last = (await options.last().locator("span").textContent()) ?? "";
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  expect(last).toBe("Go to the components of this page");
  await page.keyboard.press("Escape");
  await expect(commands(page)).toHaveCount(0);
  await expect(page.getByLabel("Step 2 CK score")).toBeFocused();
});

/** The file of that page: the manifest knows it, its name says nothing. */
const manifest = JSON.parse(readFileSync("build/web/.vite/manifest.json", "utf8"));
const componentsPage = `**/${manifest["src/web/pages/components/ComponentsPage.tsx"].file}`;

test("a page that is still on its way takes no focus from where a command led since", async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(componentsPage, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  const asked = page.waitForRequest(componentsPage);
  await command(page, "components");
  await asked;
  await command(page, "your profile");
  const field = page.getByLabel("Step 2 CK score");
  await expect(field).toBeFocused();
  const came = page.waitForResponse(componentsPage);
  release();
  await (await came).finished();
  await settled(page);
  await expect(field).toBeFocused();
});

test("? lists every key, and each g with its letter goes where it says", async ({ page }) => {
  await open(page);
  await answer(page).focus();
  await page.keyboard.press("?");
  const listed = keys(page).getByRole("term");
  await expect(listed.filter({ hasText: "Undo" })).toHaveCount(1);
  expect(await listed.count()).toBeGreaterThan(18);
  await expect(keys(page).getByRole("definition").filter({ hasText: "g then d" })).toHaveCount(1);
  await page.keyboard.press("Escape");
  for (const [letter, address] of [
    ["w", /\/what-if$/],
    ["d", /\/directory$/],
    ["t", /\/dates$/],
    ["l", /:\d+\/$/],
  ] as const) {
    await page.keyboard.press("g");
    await page.keyboard.press(letter);
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("main")).toBeFocused();
  }
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await expect(answer(page)).toBeFocused();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(page.getByLabel("Step 2 CK score")).toBeFocused();
});

test("letters are text in a field and nothing else, on every page's keys in an open window too", async ({
  page,
}) => {
  await open(page);
  const field = page.getByLabel("Search the list");
  await field.focus();
  await page.keyboard.type("deg d?px");
  await expect(field).toHaveValue("deg d?px");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/:\d+\/$/);
  await expect(
    page.getByRole("navigation", { name: "Your lists" }).getByRole("button"),
  ).toHaveCount(1);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("?");
  await page.keyboard.press("Control+z");
  await expect(keys(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(field).toBeFocused();
});

test("the palette opens on every page but the quiet ones", async ({ page }) => {
  const quiet: readonly string[] = [routes.notes, routes.reference];
  for (const address of addresses.filter((one) => !quiet.includes(one))) {
    await page.goto(address);
    await expect(page.locator(".first-paint")).toHaveCount(0);
    await expect(page.getByRole("main")).toBeVisible();
    await page.keyboard.press("Control+k");
    await expect(commands(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(commands(page)).toHaveCount(0);
  }
});
