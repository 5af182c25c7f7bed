import { expect, type Page, test } from "@playwright/test";
import { goTo, openNotes } from "./notes-support.ts";
import { expectAccessible, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const phone = { width: 375, height: 700 };

const settled = (page: Page) => expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);

/** By keyboard alone: to the choice, and the letters of what is chosen. */
async function pick(page: Page, label: string, letters: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(letters);
}

async function type(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

async function unfold(page: Page, title: string): Promise<void> {
  await tabTo(page, page.locator("summary", { hasText: title }));
  await page.keyboard.press("Enter");
}

const laneLine = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name, exact: true }) });

test("by keyboard on a phone: likes and hates, one lane, its test, another refused, closed, undone", async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await openNotes(page);
  await goTo(page, "Lanes");
  await expect(page.getByText("We do not know which of 15 lanes are open to you.")).toBeVisible();
  await pick(page, "Stage", "In res");
  await pick(page, "Status in the US", "J-1");
  await expect(
    page.getByText("13 of 15 lanes are open in residency, all with conditions."),
  ).toBeVisible();
  await expect(page.getByText(/^Stop\. Under 212\(e\)/)).toBeVisible();
  await unfold(page, "What you like and hate");
  await pick(page, "Hate 1, from the list", "Nights");
  await type(page, "Hate, number 1, in your own words", "every third night");
  await pick(page, "Like 1, from the list", "Writing");
  await settled(page);
  const writing = laneLine(page, "Medical writing and content");
  await expect(
    writing.getByText(/^\+4 of 4\. Writing, you like it: \+2; Nights .*: \+2\.$/),
  ).toBeVisible();
  await expect(
    page.getByText("Best fit with your likes and hates: Medical writing and content, +4 of 4."),
  ).toBeVisible();

  await press(page, "Medical writing and content");
  await expect(page.getByRole("heading", { name: "Medical writing and content" })).toBeFocused();
  const outside = page.getByRole("region", { name: "Outside the hospital" });
  await expect(outside.getByText("Write patient guides for a health site.")).toBeVisible();
  await expect(outside.getByText("Blocked.").first()).toBeVisible();
  await expect(outside.getByText(/^Who can lift it: /).first()).toBeVisible();
  await expect(outside.getByText(/read again by /).first()).toBeVisible();

  await press(page, "Choose this lane");
  const mine = page.getByRole("region", { name: "Your lane: Medical writing and content" });
  await expect(mine.getByText(/^Chosen .* Next: write down a test of 2 to 4 hours/)).toBeVisible();
  await press(page, "Write it down");
  await expect(mine.getByText("Not written. The hours have to be from 2 to 4.")).toBeVisible();
  await type(page, "Hours, 2 to 4", "3");
  await type(page, "What you will make", "One guide of 800 words");
  await type(page, "What would pass it", "2 of 3 friends get it in one read");
  await press(page, "Write it down");
  await expect(
    mine.getByText(
      "3 hours: One guide of 800 words. It passes if: 2 of 3 friends get it in one read.",
    ),
  ).toBeVisible();
  await press(page, "Start the test");
  await expect(mine.getByText(/The pass mark stays as you wrote it\./)).toBeVisible();
  await expect(mine.getByLabel("What would pass it")).toHaveCount(0);

  await press(page, "All lanes");
  await press(page, "Drug safety");
  await press(page, "Choose this lane");
  await expect(
    page.getByText(
      "Not chosen. Medical writing and content is open. Close it first, with one line of why.",
    ),
  ).toBeVisible();

  await press(page, "All lanes");
  await unfold(page, "Close this lane");
  await press(page, "Close this lane");
  await expect(mine.getByText("Not closed. Say why, in one line")).toBeVisible();
  await type(page, "Why, in one line", "Too lonely by week two");
  await press(page, "Close this lane");
  await expect(mine).toHaveCount(0);
  await expect(
    page.getByText(/^Medical writing and content, closed .*: Too lonely by week two$/),
  ).toBeVisible();

  await page.keyboard.press("ControlOrMeta+z");
  await expect(mine.getByText(/The test is under way\./)).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(mine).toHaveCount(0);
});

test("lanes are cut, ordered and stand side by side; the sheet has the same likes and hates", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openNotes(page);
  await goTo(page, "Lanes");
  await page.locator("summary", { hasText: "What you like and hate" }).click();
  await page.getByLabel("Hate 2, from the list").selectOption("Nights and weekends on call");
  await page.getByLabel("Stage").selectOption("Left residency, no license");
  await page.getByLabel("Status in the US").selectOption("us_citizen_or_lpr");
  await settled(page);
  const groups = page.getByRole("heading", { level: 4 });
  await expect(groups).toHaveText([
    "Open: 2",
    "Open with conditions: 10",
    "Hard to get into: 1",
    "Closed: 2",
  ]);
  await page.locator("summary", { hasText: "Cut the list" }).click();
  await page.getByLabel("Open to you").check();
  await expect(page.getByRole("heading", { name: /^\d+ of 15 lanes: open first/ })).toBeVisible();
  await expect(laneLine(page, "Insurance review")).toHaveCount(0);
  for (const name of ["Drug safety", "Medical writing and content"])
    await page.getByLabel(`Compare ${name}`).check();
  const compared = page.getByRole("region", { name: "2 lanes side by side" });
  await expect(compared.getByRole("region", { name: "Drug safety" })).toBeVisible();
  const [first, second] = await compared.getByRole("region").all();
  const [above, below] = [await first?.boundingBox(), await second?.boundingBox()];
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
  await page.setViewportSize({ width: 1280, height: 800 });
  const [left, right] = [await first?.boundingBox(), await second?.boundingBox()];
  expect(right?.y).toBe(left?.y);
  expect(right?.x).toBeGreaterThan(left?.x ?? 0);

  await goTo(page, "Sheet");
  await expect(page.getByLabel("Hate 2, from the list")).toHaveValue("nights");
  await page.getByLabel("Hate 2, from the list").selectOption("None picked");
  await goTo(page, "Lanes");
  await expect(page.getByText(/^No fit is worked out/)).toBeVisible();
});

test("notes that name what the tables do not have are named, and picking again reads them", async ({
  page,
}) => {
  await openNotes(page);
  await goTo(page, "Keep or delete");
  const notes = { version: 1, sheet: { hated: [{ aspect: "wether" }] } };
  await page
    .getByRole("region", { name: "Bring them in" })
    .locator('input[type="file"]')
    .setInputFiles({ name: "a.json", mimeType: "", buffer: Buffer.from(JSON.stringify(notes)) });
  await goTo(page, "Lanes");
  await expect(page.getByRole("alert")).toHaveText(/^The lanes cannot be read/);
  await expect(page.getByText(/^"wether"\. Known: /)).toBeVisible();
  await page.getByLabel("Hate 1, from the list").selectOption("Meetings");
  await expect(page.getByText("We do not know which of 15 lanes are open to you.")).toBeVisible();
});

test("by keyboard: the license of one state, another on the map, and all of them as a list", async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await openNotes(page);
  await goTo(page, "License");
  await expect(page.getByText("Say your state, and what we read of it stands here.")).toBeVisible();
  await type(page, "State you train in", "al");
  await pick(page, "School", "US, MD");
  await type(page, "Years of training credited", "2");
  await expect(
    page.getByText(/^Alabama asks for 1 year .* You have 2 years credited: at or above it\.$/),
  ).toBeVisible();
  await expect(page.getByText("Verify with the board before you rely on it").first()).toBeVisible();
  const map = page.getByRole("group", {
    name: "States by years of training asked for after a US or Canadian school",
  });
  await expect(map.getByRole("button")).toHaveCount(51);
  await tabTo(page, map.getByRole("button", { name: /^Alabama: / }));
  await page.keyboard.press("ArrowRight");
  await expect(map.getByRole("button", { name: /^Georgia: / })).toBeFocused();
  await expect(page.getByRole("region", { name: "Georgia" })).toBeVisible();
  await expect(
    page.getByText("With 2 years credited, for your school: at or above in 47, it depends in 4."),
  ).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveCount(56);
  await expect(page.getByRole("row", { name: /Guam.*Ask the board there/ })).toBeVisible();
  await page.getByRole("radio", { name: "School abroad" }).check();
  const abroad = page.getByRole("group", { name: /after a school abroad$/ });
  await expect(abroad.getByRole("button", { name: /^Alabama: 3 years\./ })).toBeVisible();
  await expect(page.getByText("3 years: 24 states")).toBeVisible();
});

test("the three answers have five lines each, and lead to the pages they name", async ({
  page,
}) => {
  await openNotes(page);
  await goTo(page, "Straight answers");
  for (const question of ["Is the degree wasted?", "Must I finish residency first?"])
    await expect(page.getByRole("region", { name: question }).getByRole("listitem")).toHaveCount(5);
  const stress = page.getByRole("region", { name: "The mix of stress" });
  await expect(stress.getByRole("row", { name: "Sum 100% 85%" })).toBeVisible();
  await expect(stress.getByText("One author’s estimate; no method is given.")).toBeVisible();
  await page.getByRole("button", { name: "Go to What is it?" }).click();
  await expect(page.getByRole("heading", { level: 2 })).not.toHaveText("Straight answers");
});

test("each page is accessible at 320 px, prints, and leaves nothing in the address or the title", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openNotes(page);
  await goTo(page, "Lanes");
  await page.getByLabel("Stage").selectOption("In residency");
  await page.locator("summary", { hasText: "What you like and hate" }).click();
  await page.getByLabel("Like 3, from the list").selectOption("Teaching");
  for (const name of ["Lanes", "License", "Straight answers"]) {
    await goTo(page, name);
    await settled(page);
    await expectFits(page);
  }
  await goTo(page, "Lanes");
  await page.getByRole("button", { name: "Medical writing and content" }).click();
  await page.getByRole("button", { name: "Choose this lane" }).click();
  await expect(page.getByRole("region", { name: /^Your lane/ })).toBeVisible();
  await settled(page);
  await expectFits(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Write it down" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Red flags" })).toBeVisible();
});

async function expectFits(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe("/notes");
  expect(await page.title()).toBe("Notes");
}
