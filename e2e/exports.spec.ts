import { expect, type Locator, type Page, test } from "@playwright/test";
import { letters, lettersOf, type Saved, saved, savedLists } from "./files.ts";
import { internationalGraduate, open, openProfile } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const forty = { ...internationalGraduate, budget: { applications: 40 } };

/** Programs of the answer in their order, from the answer's own file. */
interface Program {
  readonly id: string;
  readonly institution: string;
}

const window = (page: Page): Locator => page.getByRole("dialog", { name: "Save or share" });

async function programs(page: Page): Promise<readonly Program[]> {
  const save = page.getByRole("button", { name: "Save list as file" });
  return JSON.parse((await saved(page, () => save.click())).text).applications;
}

/** By the window: choose, see its name and size, save. */
async function exported(page: Page, kind: string): Promise<Saved> {
  await page.getByRole("button", { name: "Save or share" }).click();
  await window(page).getByRole("radio", { name: kind }).check();
  await expect(window(page)).toContainText("Nothing else is in it.");
  const save = window(page).getByRole("button", { name: "Save", exact: true });
  const file = await saved(page, () => save.click());
  await expect(window(page)).toContainText(`Handed to your browser as ${file.name}.`);
  await expect(window(page)).toContainText(new RegExp(`${file.name}, [\\d,.]+ (kB|bytes)`));
  await window(page).getByRole("button", { name: "Close" }).click();
  return file;
}

test.beforeEach(async ({ page }) => {
  await open(page);
  await openProfile(page, forty);
});

test("the list as PDF: its text can be read, with every program in its order", async ({ page }) => {
  const list = await programs(page);
  const sentence = await page
    .getByText(/like you match from this list/)
    .first()
    .textContent();
  const file = await exported(page, "List as PDF");
  expect(file.name).toBe("list-2027.pdf");
  const text = await lettersOf(file.bytes);
  expect(text).toContain(letters(sentence ?? "?"));
  const part = text.slice(text.indexOf(letters("In the order they were worth adding.")));
  let at = 0;
  for (const { institution } of list) {
    at = part.indexOf(letters(institution), at) + 1;
    expect(at, institution).toBeGreaterThan(0);
  }
  expect(list).toHaveLength(40);
});

test("the list for a spreadsheet: every program, one line each, in order", async ({ page }) => {
  const list = await programs(page);
  const file = await exported(page, "List for a spreadsheet");
  expect(file.name).toBe("list-2027.csv");
  const [, ...lines] = file.text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(list.length);
  for (const [i, { id, institution }] of list.entries()) {
    expect(lines[i]).toContain(id);
    expect(lines[i]).toContain(institution.replaceAll('"', '""'));
  }
});

test("all lists as a file: opened again they are the same", async ({ page }) => {
  const file = await exported(page, "All your lists as a file");
  expect(file.name).toBe("lists.json");
  expect(JSON.parse(file.text)).toMatchObject({ scenarios: [{ profile: forty }] });
  const before = await savedLists(page);
  await page.getByRole("button", { name: "Start over" }).click();
  expect(await savedLists(page)).not.toBe(before);
  await openProfile(page, JSON.parse(file.text));
  expect(await savedLists(page)).toBe(before);
  expect((await exported(page, "All your lists as a file")).text).toBe(file.text);
});

test("the season's dates for a calendar, or a sentence where none is published", async ({
  page,
}) => {
  await page.getByRole("link", { name: "Dates", exact: true }).click();
  await expect(page.getByRole("heading", { name: /dates/i }).first()).toBeVisible();
  await page.getByRole("link", { name: "List", exact: true }).click();
  const file = await exported(page, "Dates for your calendar");
  expect(file.name).toBe("dates-2027.ics");
  expect(file.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file.text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(2);
  expect(file.text).not.toMatch(/match you|odds|chance|step 2/i);
});
