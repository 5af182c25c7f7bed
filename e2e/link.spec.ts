import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { savedLists } from "./files.ts";
import { internationalGraduate, open, openProfile, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const exported = (page: Page) => page.getByRole("dialog", { name: "Save or share" });
const received = (page: Page) => page.getByRole("dialog", { name: "A link with lists" });
const score = (page: Page) => page.getByLabel("Step 2 CK score");

/** The link as the clipboard has it. */
async function copiedLink(page: Page, context: BrowserContext): Promise<string> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Save or share" }).click();
  await exported(page).getByText("All your lists as a link").click();
  await expect(exported(page)).toContainText("1 list with everything you typed");
  await exported(page).locator("summary", { hasText: "Show every field" }).click();
  await expect(
    exported(page).getByRole("definition").getByText("245", { exact: true }),
  ).toBeVisible();
  await expect(exported(page)).toContainText("Nothing else is in it.");
  await exported(page).getByRole("button", { name: "Copy link" }).click();
  await expect(exported(page).getByText("Copied.", { exact: true })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a link opened elsewhere is shown first, then it is the same lists, and no server heard of them", async ({
  page,
  context,
  browser,
}) => {
  await open(page);
  await openProfile(page, internationalGraduate);
  const lists = await savedLists(page);
  const link = await copiedLink(page, context);
  const { hash, pathname, search } = new URL(link);
  expect([pathname, search]).toEqual(["/", ""]);
  expect(hash.length).toBeGreaterThan(50);

  const elsewhere = await browser.newContext();
  const asked: string[] = [];
  elsewhere.on("request", (request) => {
    const headers = Object.values(request.headers()).join(" ");
    asked.push(`${request.url()} ${headers} ${request.postData() ?? ""}`);
  });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(received(other)).toContainText("It holds 1 list. Nothing is opened yet.");
  await expect(received(other).getByRole("definition").getByText("$2,500")).toBeVisible();
  await expect(score(other)).toHaveValue("250");
  await settled(other);

  await received(other).getByRole("button", { name: "Open" }).click();
  await expect(received(other)).toHaveCount(0);
  await expect(score(other)).toHaveValue("245");
  expect(await savedLists(other)).toBe(lists);
  expect(other.url()).not.toContain("#");
  await settled(other);
  await other.keyboard.press("Control+z");
  await expect(score(other)).toHaveValue("250");
  await other.keyboard.press("Control+Shift+z");
  await expect(other.getByText("Saved on this device")).toBeVisible({ timeout: 20_000 });
  await other.reload();
  await expect(score(other)).toHaveValue("245");
  await expect(received(other)).toHaveCount(0);

  expect(asked.length).toBeGreaterThan(3);
  const secret = hash.slice(hash.indexOf("=") + 1, hash.indexOf("=") + 25);
  expect(asked.filter((text) => text.includes("list=") || text.includes(secret))).toEqual([]);
  await elsewhere.close();
});

test("a link that is not wanted changes nothing, and the address forgets it", async ({
  page,
  context,
}) => {
  await open(page);
  await openProfile(page, internationalGraduate);
  const link = await copiedLink(page, context);
  await page.keyboard.press("Escape");
  await score(page).fill("231");
  const lists = await savedLists(page);
  await page.evaluate((address) => location.assign(address), link);
  await received(page).getByRole("button", { name: "Not now" }).click();
  await expect(received(page)).toHaveCount(0);
  expect(page.url()).not.toContain("#");
  expect(await savedLists(page)).toBe(lists);
});

test("a damaged link is one sentence, and nothing is lost", async ({ page, context }) => {
  await open(page);
  await openProfile(page, internationalGraduate);
  const link = await copiedLink(page, context);
  await page.keyboard.press("Escape");
  const lists = await savedLists(page);
  const half = link.slice(0, link.indexOf("#") + Math.floor((link.length - link.indexOf("#")) / 2));
  const damaged = [half, `${link.slice(0, -9)}AAAAAAAAA`, `${link.split("=")[0]}=`];
  for (const address of damaged) {
    await page.evaluate((to) => location.assign(to), address);
    await expect(received(page)).toContainText("This link is damaged: a part of it is missing");
    await expect(received(page).getByRole("button", { name: "Open" })).toHaveCount(0);
    await received(page).getByRole("button", { name: "Close" }).click();
    await expect(received(page)).toHaveCount(0);
    expect(page.url()).not.toContain("#");
  }
  expect(await savedLists(page)).toBe(lists);
});
