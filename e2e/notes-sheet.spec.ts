import { expect, type Locator, type Page, test } from "@playwright/test";
import { letters, lettersOf } from "./files.ts";
import { bring, goTo, openNotes, resident } from "./notes-support.ts";
import { expectAccessible, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const phone = { width: 375, height: 700 };

const sheet = (page: Page) => page.getByRole("region", { name: "What follows from it" });
/** The sentence that is seen; a screen reader is told it once more, a little later. */
const sentenceOf = (part: Locator) => part.locator('p:not([role="status"])').first();
const money = (page: Page) => page.getByRole("region", { name: "How long the money lasts" });
const settled = (page: Page) => expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);

/** By keyboard alone: to the field, over what it has. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
}

async function unfold(page: Page, title: string): Promise<void> {
  await tabTo(page, page.locator("summary", { hasText: title }));
  await page.keyboard.press("Enter");
}

/** A day of July so many years from today's: what is asked of the page then has the same answer every year. */
const july = (years: number): string => `${new Date().getFullYear() + years}-07-15`;

async function fillSheet(page: Page): Promise<void> {
  await type(page, "PGY", "2");
  await unfold(page, "Contract");
  await type(page, "This contract ends", july(2));
  await type(page, "Notice period, days", "90");
  await unfold(page, "Status and license");
  await type(page, "State you train in", "ca");
  await unfold(page, "Money in and out");
  await type(page, "Savings", "$14,000");
  await type(page, "Spending, a month", "3900");
  await type(page, "Adjusted gross income, a year", "69000");
  await type(page, "People in your household", "1");
  await type(page, "Dependents", "0");
  await unfold(page, "Loans");
  await tabTo(page, page.getByRole("button", { name: "Add this loan" }));
  await page.keyboard.press("Enter");
}

async function fillLoan(page: Page): Promise<void> {
  await page.getByLabel("Loan 1, kind").focus();
  await type(page, "Loan 1, balance", "205000");
  await type(page, "Loan 1, rate in percent", "6.8");
  await type(page, "Loan 1, first paid out", "8/15/2018");
  await tabTo(page, page.getByLabel("Repayment plan now"));
  await page.keyboard.type("New IBR");
  await type(page, "Payments counted for forgiveness", "22");
}

test("by keyboard on a phone: a sheet filled, then months, payments by plan and the count", async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await openNotes(page);
  await goTo(page, "Sheet");
  await expect(sheet(page).getByText("We do not know when your contract ends.")).toBeVisible();
  await fillSheet(page);
  await fillLoan(page);
  await settled(page);

  const answer = sheet(page);
  await expect(sentenceOf(sheet(page))).toHaveText(
    /^Your contract has \d+ months left\. With no pay, your savings cover 3\.\d months\.$/,
  );
  const plans = answer.getByRole("region", { name: "Least payment a month, by plan" });
  const amount = async (plan: string) => {
    const row = plans.getByRole("row").filter({ has: page.getByRole("rowheader", { name: plan }) });
    const [text = ""] = await row.getByRole("cell").allTextContents();
    return Number(text.replace(/[$,]/g, ""));
  };
  expect(await amount("RAP")).toBeGreaterThan(0);
  expect(await amount("New IBR")).toBeGreaterThan(0);
  expect(await amount("Standard, 10 years")).toBeGreaterThan(2000);
  await expect(plans.getByText("Your servicer decides.")).toBeVisible();
  await expect(plans.getByText("34 CFR 685.209").first()).toBeVisible();
  await expect(plans.getByText("Not left for these loans: Old IBR")).toBeVisible();
  await expect(answer.getByText("22 of 120 payments made, 98 to go.")).toBeVisible();
  const missing = answer.getByRole("region", { name: "Missing, and what waits for it" });
  await expect(missing.getByRole("button", { name: "Status in the US" })).toBeVisible();
  await missing.getByRole("button", { name: "Status in the US" }).press("Enter");
  await expect(page.getByLabel("Status in the US")).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test("what cannot be read is named at its field, and what was there before still counts", async ({
  page,
}) => {
  await openNotes(page);
  await goTo(page, "Sheet");
  for (const fold of ["Contract", "Status and license", "Money in and out", "Loans"])
    await page.locator("summary", { hasText: fold }).click();
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const said = async (label: string) => {
    await expect(field(label)).toHaveAttribute("aria-invalid", "true");
    const ids = (await field(label).getAttribute("aria-describedby")) ?? "";
    const errors = ids.split(" ").filter((id) => id.endsWith("-error"));
    return page.locator(`[id="${errors[0]}"]`).textContent();
  };

  await field("Savings").fill("14000");
  await field("Spending, a month").fill("3500");
  await page.getByLabel("I have no loans").check();
  await settled(page);
  await expect(sentenceOf(sheet(page))).toContainText("your savings cover 4.0 months");
  await field("Savings").fill("-500");
  expect(await said("Savings")).toBe(
    "“-500” is not used. Enter dollars from 0 to 50,000,000, or leave it blank. We still use 14000.",
  );
  await expect(sentenceOf(sheet(page))).toContainText("your savings cover 4.0 months");
  await expect(page.locator("summary", { hasText: "Money in and out" })).toContainText(
    "needs a change",
  );

  await page.getByLabel("I have no loans").uncheck();
  await page.getByRole("button", { name: "Add this loan" }).click();
  await field("Loan 1, balance").fill("-90000");
  expect(await said("Loan 1, balance")).toContain("Enter dollars from 0 to 5,000,000");
  await field("State you train in").fill("ZZ");
  expect(await said("State you train in")).toContain("the two letters of a state");
  await field("This contract ends").fill("2027-02-30");
  expect(await said("This contract ends")).toContain("a day that is on the calendar");

  await field("This contract began").fill("2031-07-01");
  await field("This contract ends").fill("2031-06-30");
  expect(await said("This contract ends")).toContain("a day after the contract began (2031-07-01)");
  await expect(field("This contract ends")).toHaveValue("2031-06-30");
  await field("This contract began").fill("2030-07-01");
  await expect(field("This contract ends")).not.toHaveAttribute("aria-invalid");
  await expect(sheet(page).getByText("June 30, 2031")).toBeVisible();

  await field("This contract began").fill("");
  await field("This contract ends").fill("2020-06-30");
  await expect(page.getByText("This day is past.", { exact: true })).toBeVisible();
  await expect(sheet(page).getByText("Your contract’s end, June 30, 2020, is past.")).toBeVisible();
  await expect(field("Savings")).toHaveValue("-500");
});

test("every act is undone and redone, loans too", async ({ page }) => {
  await openNotes(page);
  await goTo(page, "Sheet");
  await page.locator("summary", { hasText: "Loans" }).click();
  await page.getByLabel("PGY").fill("3");
  await page.getByRole("button", { name: "Add this loan" }).click();
  await page.getByLabel("Loan 1, balance").fill("1000");
  await page.getByRole("button", { name: "Remove loan 1" }).click();
  await expect(page.getByText("No loan is on the sheet.")).toBeVisible();
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  await expect(page.getByLabel("Loan 1, balance")).toHaveValue("1000");
  await undo.click();
  await expect(page.getByLabel("Loan 1, balance")).toHaveValue("");
  await undo.click();
  await undo.click();
  await expect(page.getByLabel("PGY")).toHaveValue("");
  await expect(undo).toBeDisabled();
  for (let steps = 0; steps < 3; steps += 1)
    await page.getByRole("button", { name: "Redo" }).click();
  await expect(page.getByLabel("Loan 1, balance")).toHaveValue("1000");
});

test("printed to PDF and read back: one page that says all of it, under a head line that tells nothing", async ({
  page,
}) => {
  await openNotes(page);
  await goTo(page, "Sheet");
  await fillSheet(page);
  await fillLoan(page);
  await page.getByLabel("Hate, number 1").fill("every third night");
  await settled(page);
  await expect(sentenceOf(sheet(page))).toContainText("Your contract has");
  const sentence = await sentenceOf(sheet(page)).textContent();
  const pdf = await page.pdf({ format: "Letter" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const text = await lettersOf(pdf);
  expect(text.startsWith(letters("Page 1 of 1 Notes"))).toBe(true);
  for (const words of [
    sentence ?? "?",
    "22 of 120 payments made",
    "Standard, 10 years",
    "Your servicer decides",
    "Missing, and what waits for it",
    "every third night",
    "Direct loan, 205000, 6.8 %, first paid out 2018-08-15",
  ])
    expect(text).toContain(letters(words));
  for (const control of ["Add this loan", "Undo", "Hide and", "Need to talk", "Keep or delete"])
    expect(text).not.toContain(letters(control));
  expect(text.slice(0, 40)).not.toMatch(/resident|burnout|sheet|leav/i);
  expect(await page.title()).toBe("Notes");
});

test("thirteen loans go on on a second page, and both say how many there are", async ({ page }) => {
  await openNotes(page);
  const loan = { kind: "direct", balance: 20_000, rate: 0.06, disbursed: "2021-08-15" };
  await bring(page, { ...resident, money: { ...resident.money, loans: Array(13).fill(loan) } });
  await goTo(page, "Sheet");
  await expect(sentenceOf(sheet(page))).toContainText("Your contract has");
  const text = await lettersOf(await page.pdf({ format: "Letter" }));
  const [, first = "", second = ""] = text.split(/Page\dof2/);
  expect(first).toContain(letters("Your contract has"));
  expect(first).toContain(letters("Public service forgiveness"));
  expect(second).toContain(letters("Loan 13: Direct loan, 20000, 6 %"));
});

test("money: what is missing is said; then months after the pay, the fan, and no lever that a guard blocks", async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await openNotes(page);
  await goTo(page, "Money");
  await expect(sentenceOf(money(page))).toHaveText(
    /^We do not know how long your money lasts\. Missing: /,
  );
  await type(page, "Months until your pay ends", "6");
  await type(page, "Moonlighting pay, a month", "900");
  await type(page, "Savings", "14000");
  await type(page, "Take-home pay, a month", "4300");
  await type(page, "Spending, a month", "3900");
  await goTo(page, "Sheet");
  await page.locator("summary", { hasText: "Loans" }).click();
  await page.getByLabel("I have no loans").check();
  await goTo(page, "Money");
  await settled(page);
  const answer = money(page);
  await expect(sentenceOf(answer)).toHaveText(
    /^Your money lasts \d+( to \d+)? months after your pay ends\.$/,
  );
  await expect(answer.getByText(/^Your money runs out between /)).toBeVisible();
  const guard = answer.getByRole("region", { name: "Moonlighting" });
  await expect(guard.getByText("Your status is not known.")).toBeVisible();
  await expect(guard.getByText("No size is shown")).toBeVisible();
  await expect(guard.getByText(/longer/)).toHaveCount(0);
  const counted = answer.getByRole("region", { name: "What is counted, and whose number it is" });
  await expect(counted.getByRole("row", { name: /^Savings \$14,000 yours/ })).toBeVisible();
  await expect(counted.getByRole("row", { name: /ours$/ }).first()).toBeVisible();

  await page.getByLabel("Savings", { exact: true }).fill("20000 or so");
  await expect(page.getByText("We still use 14000.")).toBeVisible();
  await expect(sentenceOf(answer)).toContainText("Your money lasts");
});

test("both pages are accessible, empty and filled, and nothing of them is in the address or the title", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openNotes(page);
  await goTo(page, "Sheet");
  await settled(page);
  await expectAccessible(page);
  await fillSheet(page);
  await fillLoan(page);
  await page.getByLabel("Savings", { exact: true }).fill("-1");
  for (const name of ["Sheet", "Money"]) {
    await goTo(page, name);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    await settled(page);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe("/notes");
    expect(await page.title()).toBe("Notes");
  }
});
