import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { everywhere, goTo, listenTo, openNotes, placesWith } from "./notes-support.ts";
import { arrived, expectAccessible, expectFits, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });
test.use({ timezoneId: "America/Chicago" });

const fixture = (name: string) => readFileSync(`test/fixtures/rotations/${name}`);

async function open(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00"));
  await openNotes(page);
  await goTo(page, "Rotations");
  await arrived(page);
}

async function bringFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator('main input[type="file"]').setInputFiles({
    name,
    mimeType: name.endsWith(".ics") ? "text/calendar" : "text/csv",
    buffer: Buffer.from(content),
  });
}

const preview = (page: Page) => page.getByRole("region", { name: "What was read" });
const asked = (page: Page) => page.getByRole("region", { name: /no kind yet|All kinds are known/ });
const take = (page: Page) => page.getByRole("button", { name: "Take these" }).click();
const sentence = (page: Page) => page.getByRole("main").locator("h2 + p");

const LIST = [
  "7/1/2026 - 7/28/2026 MICU",
  "7/29/2026 - 8/25/2026 Gold team",
  "11/18/2026 - 12/15/2026 Gold team",
  "12/16/2026 - 1/12/2027 Elective",
].join("\n");

test("a calendar is read first and taken by the person; Undo takes it out again", async ({
  page,
}) => {
  await open(page);
  await expect(sentence(page)).toHaveText("No rotations yet.");
  await bringFile(page, "year.ics", fixture("year-of-blocks.ics"));
  await expect(preview(page).getByText("From year.ics.")).toBeVisible();
  await expect(page.getByText("Not part of your notes until you take it.")).toBeVisible();
  await expect(page.getByText("Nothing written yet.")).toBeVisible();
  await expectAccessible(page);
  await take(page);
  await expect(page.getByRole("heading", { name: "Rotations", exact: true })).toBeFocused();
  await expect(sentence(page)).toHaveText(/^\d+ blocks, .* to .*\.$/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(sentence(page)).toHaveText("No rotations yet.");
});

test("of a bad file each line that was not kept is named, and mine stay as they are", async ({
  page,
}) => {
  await open(page);
  await bringFile(page, "mine.csv", LIST);
  await take(page);
  await bringFile(page, "broken.ics", fixture("broken.ics"));
  await expect(preview(page).getByText("Not kept: 4 lines")).toBeVisible();
  const row = preview(page).getByRole("row", { name: "a day that no calendar has" });
  await expect(row.getByRole("rowheader")).toHaveText("31");
  await expect(page.getByText("Your 4 blocks stay as they are until then.")).toBeVisible();
  await expectAccessible(page);
  await bringFile(page, "letter.txt", "Dear program director\nno days here");
  await expect(preview(page).getByText("Nothing was changed.")).toBeVisible();
  await expect(preview(page).getByText("Not kept: 2 lines")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take these" })).toHaveCount(0);
  await bringFile(page, "book.csv", "PK\u0003\u0004");
  await expect(preview(page).getByText(/Found an Excel workbook/)).toBeVisible();
  await page.getByRole("button", { name: "Leave it" }).click();
  await expect(preview(page)).toHaveCount(0);
  await expect(sentence(page)).toHaveText("4 blocks, Jul 1, 2026 to Jan 12, 2027.");
});

test("a name is asked for once, and its kind by hand stays when the file comes again", async ({
  page,
}) => {
  await open(page);
  await bringFile(page, "blocks.csv", LIST);
  await take(page);
  await expect(asked(page).getByRole("heading")).toHaveText("1 name has no kind yet");
  await asked(page).getByLabel("Kind of Gold team").selectOption("light");
  await expect(asked(page).getByRole("heading")).toHaveText("All kinds are known now");
  const later = page.getByLabel("Kind of Gold team, Nov 18 to Dec 15, 2026");
  await expect(later).toHaveValue("light");
  await later.selectOption("normal");
  // A new year of the same service, a week later, with one block that is gone.
  const next = LIST.replace("11/18/2026", "11/25/2026").replace(
    "7/29/2026 - 8/25/2026 Gold team",
    "",
  );
  await bringFile(page, "blocks-2.csv", next);
  await expect(preview(page).getByText("1 kind set by hand kept.")).toBeVisible();
  await expect(
    preview(page).getByText('Not in the new calendar: "Gold team" of 2026-07-29, by hand light.'),
  ).toBeVisible();
  await take(page);
  const moved = page.getByLabel("Kind of Gold team, Nov 25 to Dec 15, 2026");
  await expect(moved).toHaveValue("normal");
  await expect(page.getByText("By hand", { exact: true })).toHaveCount(1);
});

test("a kind said while a file waits is in what is taken", async ({ page }) => {
  await open(page);
  await bringFile(page, "blocks.csv", LIST);
  await take(page);
  await bringFile(page, "again.csv", LIST);
  await expect(page.getByRole("button", { name: "Take these" })).toBeVisible();
  await page.getByLabel("Kind of Elective, Dec 16, 2026 to Jan 12, 2027").selectOption("research");
  await expect(preview(page).getByText("1 kind set by hand kept.")).toBeVisible();
  await take(page);
  await expect(page.getByLabel("Kind of Elective, Dec 16, 2026 to Jan 12, 2027")).toHaveValue(
    "research",
  );
});

test("by keyboard alone: a template, its kinds, a block said anew, calls by day", async ({
  page,
}) => {
  await open(page);
  await tabTo(page, page.locator("summary", { hasText: "Start with a template" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "13 blocks of 4 weeks" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Enter a day, as 2027-06-30.")).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("7/1/2026");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What was read" })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Take these" }));
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toHaveText("13 blocks, Jul 1, 2026 to Jun 30, 2027.");
  await tabTo(page, asked(page).getByLabel("Kind of Block 1", { exact: true }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(asked(page).getByLabel("Kind of Block 1", { exact: true })).toBeFocused();
  await expect(asked(page).getByLabel("Kind of Block 1", { exact: true })).toHaveValue("normal");
  await expect(asked(page).getByRole("heading")).toHaveText("12 names have no kind yet");
  await tabTo(page, page.getByRole("button", { name: /^Change Block 6/ }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Wards");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(/^Kind of Wards, Nov 18/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Blocks", exact: true })).toBeFocused();
  await expect(page.getByText("Calls: unknown unless entered.")).toBeVisible();
  await tabTo(page, page.getByLabel("Days", { exact: true }));
  await page.keyboard.type("11/30/2026, 13/1/2026");
  await page.keyboard.press("Enter");
  await expect(page.getByText('"13/1/2026" is no day.')).toBeVisible();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("11/30/2026, 11/20/2026");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Calls: 2 entered, 1 ahead.")).toBeVisible();
});

test("a pasted list of numbers asks for the first day, and a file can be dropped", async ({
  page,
}) => {
  await open(page);
  await page.getByText("Paste a list or a table").click();
  await page.getByLabel("One block on each line, with its days").fill("1 MICU\n2 Wards");
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(preview(page).getByText("Nothing was changed.")).toBeVisible();
  const day = preview(page).getByLabel("First day of block 1");
  await day.pressSequentially("7/1/2026");
  await expect(day).toBeFocused();
  await expect(preview(page).getByText("2 blocks, 0 calls and 0 days off")).toBeVisible();
  await page.getByRole("button", { name: "Leave it" }).click();
  const dropped = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    data.items.add(new File([list], "dropped.csv"));
    return data;
  }, LIST);
  await page.getByText("Drop a file here, or").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(preview(page).getByText("From dropped.csv.")).toBeVisible();
  await expect(preview(page).getByText("4 blocks, 0 calls and 0 days off")).toBeVisible();
});

test("times in UTC are on the clock of this device", async ({ page }) => {
  await open(page);
  await bringFile(page, "calls.ics", fixture("call-list-utc.ics"));
  await expect(preview(page).getByText(/put on the clock of/)).toBeVisible();
});

test("nothing of it is in the address, the title, what is stored or what is sent", async ({
  page,
}) => {
  const heard = listenTo(page);
  await open(page);
  const words = ["Quagmirewort", "zibellinesque"];
  await bringFile(page, `${words[1]}.csv`, `7/1/2026 - 7/28/2026 ${words[0]}`);
  await take(page);
  await expect(sentence(page)).toHaveText("1 block, Jul 1 to Jul 28, 2026.");
  const stored = (await everywhere(page)).filter(([place]) => !["page", "fields"].includes(place));
  expect(placesWith(stored, words)).toEqual([]);
  expect(heard().filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
  await expect(page).toHaveTitle("Notes");
});

test("it fits 320 px, also with long names, and prints the picture and the list", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const long = "Pulmonaryandcriticalcaremedicineconsultationservice".repeat(2);
  await bringFile(page, "long.csv", `${LIST}\n1/13/2027 - 2/9/2027 ${long}`);
  await expect(page.getByRole("button", { name: "Take these" })).toBeVisible();
  await expectFits(page);
  await take(page);
  await expect(sentence(page)).toHaveText(/^5 blocks/);
  await expectFits(page);
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("figure", { name: "The blocks week by week" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeHidden();
});
