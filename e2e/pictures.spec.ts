/**
 * Golden pictures of the main states. After a change that is meant, take them anew and look at each:
 *   npx playwright test pictures -u all
 */
import { expect, type Page, test } from "@playwright/test";
import { expectPicture, type State } from "./pictures.ts";
import { internationalGraduate, open, openProfile } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });
test.use({ timezoneId: "UTC", locale: "en-US" });

const internationalList = async (page: Page) => {
  await open(page);
  await openProfile(page, internationalGraduate);
  await page.getByRole("button", { name: "Close" }).click();
};

const twoLists = async (page: Page) => {
  await internationalList(page);
  await page.getByRole("button", { name: "Copy this list to try a change" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByLabel("Step 2 CK score").fill("255");
  await page.getByRole("link", { name: "What if" }).click();
  await expect(page.getByText(/in all 80 draws|more in 100 match/).first()).toBeVisible();
};

/** The page of an address, with what it says last when it is read. */
const at = (address: string, last: RegExp) => async (page: Page) => {
  await page.goto(address);
  await expect(page.getByText(last).first()).toBeVisible();
};

const exporting = async (page: Page) => {
  await internationalList(page);
  await page.getByRole("button", { name: "Save or share" }).click();
  await page.getByRole("radio", { name: /^List for a spreadsheet/ }).check();
  await expect(page.getByText(/\.csv, /)).toBeVisible();
};

const states: Record<string, State> = {
  "what-if-wide-light": { width: 1280, colorScheme: "light", show: twoLists },
  "what-if-narrow-dark": { width: 320, colorScheme: "dark", show: twoLists },
  "directory-wide-dark": {
    width: 1280,
    colorScheme: "dark",
    show: at("/directory", /5,769 tracks/),
  },
  "directory-narrow-light": {
    width: 320,
    colorScheme: "light",
    show: at("/directory", /5,769 tracks/),
  },
  "dates-wide-light": {
    width: 1280,
    colorScheme: "light",
    show: at("/dates", /^\d+ dates of the 2027 season/),
  },
  "dates-narrow-dark": {
    width: 320,
    colorScheme: "dark",
    show: at("/dates", /^\d+ dates of the 2027 season/),
  },
  "export-wide-dark": { width: 1280, colorScheme: "dark", show: exporting },
  "list-wide-light": { width: 1280, colorScheme: "light", show: internationalList },
  "list-narrow-dark": { width: 320, colorScheme: "dark", show: internationalList },
};

for (const [name, state] of Object.entries(states))
  test(`${name} looks as it did`, ({ page, browser }) => expectPicture(page, browser, name, state));
