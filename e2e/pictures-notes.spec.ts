/** Golden pictures of a resident's pages; how they are taken anew stands in `pictures.spec.ts`. */
import { expect, type Page, test } from "@playwright/test";
import { bring, goTo, openNotes, resident } from "./notes-support.ts";
import { expectPicture, type State } from "./pictures.ts";
import { arrived } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });
test.use({ timezoneId: "UTC", locale: "en-US" });

/** A page of the notes of the made-up resident, with what she answered of herself. */
const at =
  (name: string, then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await openNotes(page);
    await bring(page, { ...resident, triage });
    await goTo(page, name);
    await arrived(page);
    await then?.(page);
  };

const triage = {
  other_program: "yes",
  patient_door: "some_doors",
  calm_day: "good",
  treated: "harsh",
  rest: "brief",
  sleep: "under_5",
  core_work: "like",
};

/** What is looked at is not at the top of its page. */
const to = (what: string) => async (page: Page) => {
  const part = page.getByRole("main").locator(what).first();
  await part.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await arrived(page);
};

const compare = async (page: Page) => {
  for (const name of ["Medical writing and content", "Pharma and medical affairs"])
    await page
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name, exact: true }) })
      .getByRole("checkbox")
      .check();
  await to("[class*=compared]")(page);
};

const hidden = async (page: Page) => {
  await openNotes(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "Unit table" })).toBeVisible();
};

const onPaper = async (page: Page) => {
  await page.emulateMedia({ media: "print" });
};

const forced = (what: string) => async (page: Page) => {
  await page.emulateMedia({ forcedColors: "active" });
  await to(what)(page);
};

const states: Record<string, State> = {
  "notes-triage-wide-light": { width: 1280, colorScheme: "light", show: at("What is it?") },
  "notes-triage-narrow-dark": { width: 320, colorScheme: "dark", show: at("What is it?") },
  "notes-sheet-wide-light": { width: 1280, colorScheme: "light", show: at("Sheet") },
  "notes-sheet-paper": { width: 1280, colorScheme: "light", show: at("Sheet", onPaper) },
  "notes-fan-wide-light": {
    width: 1280,
    colorScheme: "light",
    show: at("Money", to("figure")),
    stays: true,
  },
  "notes-fan-narrow-dark": {
    width: 320,
    colorScheme: "dark",
    show: at("Money", to("figure")),
    stays: true,
  },
  "notes-lanes-wide-light": {
    width: 1280,
    colorScheme: "light",
    show: at("Lanes", compare),
    stays: true,
  },
  "notes-limits-narrow-dark": { width: 320, colorScheme: "dark", show: at("Limits") },
  "notes-license-narrow-dark": {
    width: 320,
    colorScheme: "dark",
    show: at("License", to("svg")),
    stays: true,
  },
  "notes-fan-forced": {
    width: 1280,
    colorScheme: "dark",
    show: at("Money", forced("figure")),
    stays: true,
  },
  "notes-license-forced": {
    width: 1280,
    colorScheme: "dark",
    show: at("License", forced("svg")),
    stays: true,
  },
  "notes-triage-forced": {
    width: 1280,
    colorScheme: "dark",
    show: at("What is it?", forced("h2")),
  },
  "notes-hidden-wide-light": { width: 1280, colorScheme: "light", show: hidden },
};

for (const [name, state] of Object.entries(states))
  test(`${name} looks as it did`, ({ page, browser }) => expectPicture(page, browser, name, state));
