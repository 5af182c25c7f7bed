import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { bring, goTo, openNotes, resident } from "./notes-support.ts";
import { arrived, expectAccessible, expectFits, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const blocks = [
  { from: "2026-11-18", to: "2026-12-15", name: "Wards", kind: "heavy" },
  { from: "2026-12-16", to: "2027-01-12", name: "Elective", kind: "elective" },
  { from: "2027-01-13", to: "2027-02-09", name: "MICU", kind: "icu" },
];
const notes = {
  ...resident,
  lane: { lane: "medical_writing", opened: "2026-11-01" },
  rotations: { blocks, calls: ["2026-12-01"] },
};

async function open(page: Page, document: object): Promise<void> {
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00"));
  await openNotes(page);
  await bring(page, document);
  await goTo(page, "Plan");
  await arrived(page);
}

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const sentence = (page: Page) => page.getByRole("main").locator("h2 + p");
const weekOf = (page: Page, day: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: day }) });

test("without a lane there is a way to one, and no plan", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00"));
  await openNotes(page);
  await goTo(page, "Plan");
  await expect(sentence(page)).toHaveText("No plan yet: it needs 1 open lane.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Go to the lanes" }).click();
  await expect(page.getByRole("heading", { name: "Lanes", exact: true })).toBeVisible();
});

test("this week first: started by keyboard, hours by one tap, done, each undone", async ({
  page,
}) => {
  await open(page, notes);
  await expect(sentence(page)).toHaveText("6 months from Nov 25, 2026.");
  await tabTo(page, page.getByRole("button", { name: "Start it today" }));
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toHaveText(/^This week: \d.* of at most \d.* hours?\.$/);
  await expect(part(page, "One next step, 20 minutes").locator("p").first()).toBeVisible();
  const week = part(page, "This week");
  await expect(week.getByText(/^Lowest: .*block 1 \(heavy\)/)).toBeVisible();
  const tap = week.getByRole("button", { name: /^Spent 0.5 hours on/ }).first();
  await tabTo(page, tap);
  await page.keyboard.press("Enter");
  await expect(week.getByText("0.5 hours spent.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(week.getByText("0 hours spent.")).toBeVisible();
  const done = week.getByRole("button", { name: /^Done: / }).first();
  const task = (await done.getAttribute("aria-label"))?.replace("Done: ", "") ?? "";
  await done.click();
  await expect(page.getByRole("heading", { name: "This week" })).toBeFocused();
  await page.locator("summary", { hasText: /tasks, 1 done/ }).click();
  await page.getByRole("button", { name: `Put back: ${task}` }).click();
  await expect(page.locator("summary", { hasText: /tasks, 0 done/ })).toBeVisible();
});

test("a block that is the ICU holds nothing, and a kind changed on the other page moves the weeks", async ({
  page,
}) => {
  await open(page, { ...notes, plan: { started: "2026-11-23" } });
  await page.locator("summary", { hasText: /later weeks/ }).click();
  await expect(weekOf(page, "Jan 18, 2027")).toContainText("0 of 0 hours");
  await expect(weekOf(page, "Jan 18, 2027")).toContainText("block 3 (ICU)");
  await expect(weekOf(page, "Nov 30, 2026")).toContainText("sleep after call on 1 day");
  await goTo(page, "Rotations");
  await page.getByLabel("Kind of MICU, Jan 13 to Feb 9, 2027").selectOption("research");
  await goTo(page, "Plan");
  await page.locator("summary", { hasText: /later weeks/ }).click();
  await expect(weekOf(page, "Jan 18, 2027")).toContainText("8.5 of 8.5 hours");
});

test("worse twice halves, three times pauses and asks for nothing, taken back by one tap", async ({
  page,
}) => {
  const weeks = [
    { week: "2026-11-09", feels: "worse" },
    { week: "2026-11-16", feels: "worse" },
  ];
  await open(page, { ...notes, plan: { started: "2026-11-02", weeks } });
  const check = part(page, "How was it?");
  await expect(check.getByText("Worse in a row now: 2.")).toBeVisible();
  await expect(part(page, "This week").getByText(/Half, after 2 weeks/)).toBeVisible();
  const now = check.getByRole("group", { name: /^This week:/ });
  await now.getByLabel("Worse").check();
  await expect(check.getByText("From next week on the plan is paused.")).toBeVisible();
  await expect(weekOf(page, "Nov 30, 2026")).toContainText("0 of 0 hours");
  await expect(weekOf(page, "Nov 30, 2026")).toContainText("Paused, after 3 weeks");
  await expect(weekOf(page, "Dec 7, 2026")).toContainText("Only if you answer a week as better");
  await expectAccessible(page);
  await now.getByLabel("Better").check();
  await expect(check.getByText("Worse in a row now: 0.")).toBeVisible();
  await expect(check.getByText("From next week on")).toHaveCount(0);
});

test("a plan that is paused asks for nothing this week", async ({ page }) => {
  const weeks = ["2026-11-02", "2026-11-09", "2026-11-16"].map((week) => ({
    week,
    feels: "worse",
  }));
  await open(page, { ...notes, plan: { started: "2026-11-02", weeks } });
  await expect(sentence(page)).toHaveText("Nothing this week. The plan is paused: rest.");
  await expect(part(page, "One next step, 20 minutes").getByText("Nothing. Rest.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Spent / })).toHaveCount(0);
});

test("hours of a task are mine to change; what does not fit is said, with a longer plan", async ({
  page,
}) => {
  await open(page, { ...notes, plan: { started: "2026-11-23", months: 3 } });
  await page.getByLabel("Your own limit, hours a week").fill("4");
  const fits = part(page, "What fits");
  await expect(fits.getByText(/It does not fit in 3 months/)).toBeVisible();
  await fits.getByRole("button", { name: /^Make it \d+ months$/ }).click();
  await expect(fits.getByText(/^All of it fits in \d+ months/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "What fits" })).toBeFocused();
  await page.locator("summary", { hasText: /tasks, 0 done/ }).click();
  const form = page.getByRole("form", { name: "Add a task of your own" });
  await form.getByLabel("What it is").fill("Ask the clinic lead for 1 project");
  await form.getByRole("button", { name: "Add it" }).click();
  await expect(form.getByText("Enter hours from 0.5 to 200.")).toBeVisible();
  await form.getByLabel("Hours in all").fill("2");
  await form.getByRole("button", { name: "Add it" }).click();
  const own = page.getByRole("listitem").filter({ hasText: "Ask the clinic lead" }).last();
  await own.getByRole("button", { name: "Change its hours" }).click();
  await own.getByLabel("Hours in all: Ask the clinic lead for 1 project").fill("6");
  await expect(own.getByText(/^6 hours, ends in the week of/)).toBeVisible();
  await expectAccessible(page);
});

test("the calendar file is shown whole before it is saved, and says nothing of what the weeks are for", async ({
  page,
}) => {
  await open(page, { ...notes, plan: { started: "2026-11-23" } });
  await page.locator("summary", { hasText: "For your calendar" }).click();
  await page.getByRole("button", { name: "Show what is in the file" }).click();
  const all = page.getByLabel("All that is in the file");
  await expect(all).toHaveValue(/SUMMARY:Block 1/);
  await expect(all).not.toHaveValue(/writing|sample|lane|resume/i);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save weeks.ics" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("weeks.ics");
  expect(readFileSync(await file.path(), "utf8")).toBe(
    (await all.inputValue()).replace(/\r?\n/g, "\r\n"),
  );
  await expectAccessible(page);
  await page.getByLabel("Title of the entries").fill("Weeks");
  await expect(all).toHaveCount(0);
});

test("it fits 320 px and prints its weeks", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, { ...notes, plan: { started: "2026-11-02" } });
  await expectFits(page);
  await page.locator("summary", { hasText: /past weeks/ }).click();
  await expectAccessible(page);
  await expectFits(page);
  await expect(page).toHaveTitle("Notes");
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/notes");
  await page.emulateMedia({ media: "print" });
  await expect(weekOf(page, "Apr 26, 2027")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add it" })).toBeHidden();
});
