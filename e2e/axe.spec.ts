import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { kinds, nothingElse, printed } from "../src/web/messages/sharing.ts";
import { lockedEdition, madeUpEdition } from "./files.ts";
import { expectAccessible, internationalGraduate, open, openProfile, settled } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

/** States that come of something done; pages as they open are in `narrow-and-dark.spec.ts`. */
const twenty = { ...internationalGraduate, budget: { applications: 20 } };

const picker = (page: Page, kind: "pdf" | "csv") =>
  page.locator(`input[type="file"][accept*="${kind}"]`);
const pdf = (bytes: Uint8Array) => ({
  name: "results.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(bytes),
});

async function openTwenty(page: Page): Promise<void> {
  await open(page);
  await openProfile(page, twenty);
}

/** Keeps the worker that reads a document at a request of its own, so that the page stays at this step. */
async function holdReading(page: Page): Promise<() => Promise<void>> {
  const files = JSON.parse(readFileSync("build/web/.vite/workers.json", "utf8"));
  const reader = page.workers().find((worker) => worker.url().endsWith(files["import-worker"]));
  if (!reader) throw new Error("nothing reads the document");
  const asked = page.waitForRequest("**/held");
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/held", async (route) => {
    await held;
    await route.fulfill({ body: "" });
  });
  const waiting = reader.evaluate(() => {
    const request = new XMLHttpRequest();
    request.open("GET", "/held", false);
    request.send();
  });
  await asked;
  return () => {
    release();
    return waiting;
  };
}

test("the list: a program, a slot of the board and a mark of the map open, one left out, a field refused", async ({
  page,
}) => {
  await openTwenty(page);
  const names = page.getByRole("table", { name: "The list" }).locator('[data-part="name"]');
  await names.nth(4).press("x");
  await settled(page);
  await page.getByRole("status").getByRole("button", { name: "Close" }).click();
  await names.nth(1).press("Enter");
  await page.locator("summary", { hasText: "Correct a fact" }).click();
  await page.getByLabel("Fact").selectOption("Visas it sponsors");
  await page.locator("summary", { hasText: "Left out by you" }).click();
  const board = page.getByRole("region", { name: "Signals" });
  await board
    .getByRole("button", { name: /^Move the signal of/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "On the map" }).scrollIntoViewIfNeeded();
  const map = page.getByRole("group", { name: "Map of the programs" });
  await map.locator("button[aria-expanded]").first().press("Enter");
  await expectAccessible(page);
  await page.getByLabel("Step 2 CK score").fill("999");
  await expect(page.getByRole("region", { name: "One thing needs a change" })).toBeVisible();
  await expectAccessible(page);
});

test("four lists side by side", async ({ page }) => {
  await openTwenty(page);
  for (const score of ["238", "252", "261"]) {
    await page.getByRole("button", { name: "Copy this list to try a change" }).click();
    await page.getByLabel("Step 2 CK score").fill(score);
  }
  await settled(page);
  await page.getByRole("link", { name: "What if" }).click();
  await expect(page.getByRole("article")).toHaveCount(4);
  await expect(page.locator("main [aria-busy]")).toHaveAttribute("aria-busy", "false", {
    timeout: 20_000,
  });
  await expectAccessible(page);
});

test("the directory: refused, its notice, its progress, its report, and a table of facts open", async ({
  page,
}) => {
  await openTwenty(page);
  await page.getByRole("link", { name: "Directory" }).click();
  await picker(page, "pdf").setInputFiles(pdf(await lockedEdition()));
  await expect(page.getByText("This PDF is locked by a password").first()).toBeVisible();
  await expectAccessible(page);
  await picker(page, "pdf").setInputFiles(pdf(await madeUpEdition(8)));
  await expect(page.getByRole("heading", { name: "Read the notice first" })).toBeVisible();
  await expectAccessible(page);
  const goOn = await holdReading(page);
  await page.getByRole("button", { name: /^Import \d+ pages?$/ }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await goOn();
  await expect(page.getByText(/^The directory is now the/)).toBeVisible();
  await page.locator("summary", { hasText: /^Added/ }).click();
  await picker(page, "csv").setInputFiles({
    name: "facts.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Program id,Minimum Step 2 CK\n4000-140,260\n4001-140,none of it\n"),
  });
  await expect(page.getByRole("heading", { name: /^Not used: \d+ problem/ })).toBeVisible();
  await expectAccessible(page);
});

test("a season whose figures are not published", async ({ page }) => {
  await open(page);
  const fold = page.locator("details", { hasText: "Budget, signals, season" });
  await fold.evaluate((element) => element.setAttribute("open", ""));
  await page.getByLabel("Match season").fill("2030");
  await settled(page);
  await page.getByRole("link", { name: "Dates", exact: true }).click();
  await expect(page.getByText(/2030/).first()).toBeVisible();
  await expectAccessible(page);
});

test("the windows: commands, keys, each kind of export, and a link", async ({ page }) => {
  await openTwenty(page);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Commands" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.locator("#answer").focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Save or share" }).click();
  const window = page.getByRole("dialog", { name: "Save or share" });
  // The link last: what it holds is opened after.
  for (const { kind, name } of kinds.toSorted(
    (a, b) => +(a.kind === "link") - +(b.kind === "link"),
  )) {
    await window.getByRole("radio", { name }).check();
    await expect(window.locator("[aria-busy]")).toHaveAttribute("aria-busy", "false");
    await expect(window).toContainText(kind === "print" ? printed[0] : nothingElse);
    const folded = window.locator("details:not([open]) > summary");
    while ((await folded.count()) > 0) await folded.first().click();
    await expectAccessible(page);
  }
  const link = await window.getByLabel("Link", { exact: true }).inputValue();
  await page.keyboard.press("Escape");
  for (const address of [link, link.slice(0, -20)]) {
    await page.evaluate((to) => location.assign(to), address);
    const received = page.getByRole("dialog", { name: "A link with lists" });
    await expect(received).toBeVisible();
    await expectAccessible(page);
    await received.getByRole("button", { name: "Close" }).click();
  }
});

test("an address that is no page", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => history.pushState(null, "", "/nowhere"));
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  await expectAccessible(page);
});
