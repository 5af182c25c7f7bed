import { expect, type Page, test } from "@playwright/test";
import { bring, everywhere, goTo, keep, listenTo, openNotes, placesWith } from "./notes-support.ts";
import { arrived, expectWhole, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const open = async (page: Page) => {
  await openNotes(page);
  await goTo(page, "Record");
  await arrived(page);
};

const title = (page: Page) => page.getByLabel("Title", { exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save this piece" }).click();
const pieces = (page: Page) => page.getByRole("heading", { level: 4 });
const held = (page: Page) => page.getByText("Held back: this looks like a patient’s");

/** The document as a plain file would hold it. */
async function plainFile(page: Page): Promise<string> {
  await goTo(page, "Keep or delete");
  await page.getByRole("button", { name: "See what a plain file holds" }).click();
  return page.getByLabel("All of the plain file").inputValue();
}

test("a piece is added by keyboard, told with what it lacks, and undone", async ({ page }) => {
  await open(page);
  await expect(page.getByText("No piece of work yet.")).toBeVisible();
  await tabTo(page, title(page));
  await page.keyboard.type("Handoff sheet for the ward");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Wrote a one-page sheet");
  await tabTo(page, page.getByLabel("Hours it took"));
  await page.keyboard.type("6.5");
  await tabTo(page, page.getByLabel("What was counted"));
  await page.keyboard.type("minutes saved a day");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1,200");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 piece, 1 with a number, 6.5 hours.")).toBeVisible();
  await expect(page.getByText("minutes saved a day: 1,200")).toBeVisible();
  await expect(page.getByText("Your employer may own it.").first()).toBeVisible();
  await expect(page.getByText("Saved. Undo takes it out again.")).toBeVisible();
  await expect(title(page)).toHaveValue("");
  await page.keyboard.press("Control+z");
  await expect(page.getByText("No piece of work yet.")).toBeVisible();
  await expect(page.getByText("Saved. Undo takes it out again.")).toHaveCount(0);
});

test("a patient’s identifier is held before it is saved: nothing of it is in the notes or in storage", async ({
  page,
}) => {
  const heard = listenTo(page);
  await open(page);
  await keep(page);
  await goTo(page, "Record");
  await title(page).fill("Talk on Mrs. Zibellinesque");
  await page.getByLabel("What you did").fill("Called my patient in Quagmireford about MRN 4438812");
  await save(page);
  await expect(held(page)).toHaveCount(2);
  await expect(title(page)).toBeFocused();
  await expect(page.getByText("Not saved. 3 places look like a patient’s.").last()).toBeVisible();
  await expect(page.locator("mark")).toHaveText(["Mrs. Zibellinesque", "Quagmireford", "4438812"]);
  await expect(
    page.getByText("It looks like a record number, by the word before it."),
  ).toBeVisible();
  await expect(page.getByText("Number your own cases 1, 2, 3.")).toBeVisible();
  await expect(page.getByText("miss some: about 1 in 10").first()).toBeVisible();
  await expect(pieces(page)).toHaveCount(0);
  const words = ["Zibellinesque", "Quagmireford", "4438812"];
  const places = placesWith(await everywhere(page), words);
  expect(places.filter((place) => place !== "page" && place !== "fields")).toEqual([]);
  expect(heard().filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
  expect(JSON.parse(await plainFile(page))).toEqual({ version: 1 });
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  // Still there to be mended, and gone with the notes.
  await goTo(page, "Record");
  await expect(title(page)).toHaveValue("Talk on Mrs. Zibellinesque");
  await title(page).fill("Talk on one case");
  await page.getByLabel("What you did").fill("Called a patient about a result");
  await save(page);
  await expect(pieces(page)).toHaveText(["Talk on one case"]);
  expect(JSON.parse(await plainFile(page))).toMatchObject({
    record: [{ title: "Talk on one case" }],
  });
  await page.getByRole("button", { name: "Lock now" }).click();
  expect(placesWith(await everywhere(page), words)).toEqual([]);
});

test("what is no patient’s is let in one by one, by the user’s word, and can be held again", async ({
  page,
}) => {
  await open(page);
  await title(page).fill("Guide by Mrs. Alvarez and Mr. Okafor");
  const say = (words: string) =>
    page.getByRole("button", { name: `“${words}” is not a patient’s` });
  await expect(say("Mrs. Alvarez")).toBeVisible();
  await say("Mrs. Alvarez").click();
  await expect(title(page)).toBeFocused();
  await expect(say("Mrs. Alvarez")).toHaveCount(0);
  await save(page);
  await expect(pieces(page)).toHaveCount(0);
  await say("Mr. Okafor").click();
  await page.getByRole("button", { name: "Hold “Mrs. Alvarez” again" }).click();
  await save(page);
  await expect(pieces(page)).toHaveCount(0);
  await say("Mrs. Alvarez").click();
  await save(page);
  await expect(pieces(page)).toHaveText(["Guide by Mrs. Alvarez and Mr. Okafor"]);
  await expect(page.locator("mark")).toHaveCount(0);
  // A change asks only of what is new.
  await page.getByRole("button", { name: "Edit Guide by" }).click();
  await expect(title(page)).toBeFocused();
  await title(page).fill("Guide by Mrs. Alvarez and Mr. Okafor, for Mrs. Alvarez");
  await expect(page.locator("mark")).toHaveCount(1);
  await page.getByRole("button", { name: "Leave it as it was" }).click();
  await page.getByRole("button", { name: "Delete Guide by" }).click();
  await expect(page.getByText("No piece of work yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(pieces(page)).toHaveText(["Guide by Mrs. Alvarez and Mr. Okafor"]);
});

test("every text is looked at, and what cannot be read is named", async ({ page }) => {
  await open(page);
  await page.locator("summary", { hasText: "Link, lane, task" }).click();
  for (const label of [
    "Title",
    "What you did",
    "What was counted",
    "Unit",
    "Link",
    "What was said of it",
    "Who said it",
  ]) {
    const field = page.getByLabel(label, { exact: true });
    await field.fill("my patient Mrs. Alvarez");
    await expect(held(page), label).toHaveCount(1);
    await field.fill("");
    await expect(held(page), label).toHaveCount(0);
  }
  await page.getByLabel("What was counted").fill("record number");
  await page.getByLabel("The number").fill("4438812");
  await expect(held(page)).toHaveCount(1);
  await page.getByLabel("The number").fill("about twelve");
  await page.getByLabel("Day", { exact: true }).fill("February 30");
  await save(page);
  await expect(page.getByText("Not saved. 3 fields need a change.")).toBeVisible();
  await expect(title(page)).toBeFocused();
});

/** Long words, an identifier brought in, and a piece of each kind. */
const record = [
  {
    ...{ id: "piece-1", title: "Handoff sheet for the night team", on: "2026-09-14", hours: 6 },
    ...{
      lane: "medical_writing",
      did: "Wrote a one-page sheet and taught it to 12 residents.",
      liked: true,
    },
    ...{ result: { what: "Minutes saved a day", value: 12 }, madeWith: "work_time_or_things" },
    ...{ quote: "I use it each night.", quoteFrom: "A night float resident", quoteAllowed: true },
  },
  {
    ...{
      id: "piece-2",
      title: "Explainer on drug levels",
      on: "2026-10-20",
      hours: 8,
      liked: true,
    },
    ...{ lane: "medical_writing", madeWith: "own_time_and_things", did: "Wrote 900 words." },
    ...{ result: { what: "Readers in the first week", value: 340 }, shared: true },
    link: "https://example.org/articles/a-long-address-without-any-break-in-it-at-all/drug-levels",
  },
  { id: "piece-3", title: "Talk on Mrs. Alvarez", on: "2026-11-02" },
];

for (const width of [320, 1280])
  test(`no barrier that a machine can find at ${width} px, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openNotes(page);
    await bring(page, { version: 1, record });
    await goTo(page, "Record");
    await arrived(page);
    await expect(page.getByText("3 pieces, 2 with a number, 14 hours from 2 of 3.")).toBeVisible();
    await expect(page.getByText("is in your notes already")).toBeVisible();
    await title(page).fill("Talk on Mr. Okafor");
    await page.getByLabel("Work time, or work’s things").check();
    await page.locator("summary", { hasText: "Link, lane, task" }).click();
    await page.locator("summary", { hasText: "The kinds" }).click();
    await expect(held(page)).toBeVisible();
    await expectWhole(page);
  });

test("on paper it is the pieces and no form", async ({ page }) => {
  await openNotes(page);
  await bring(page, { version: 1, record });
  await goTo(page, "Record");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Handoff sheet for the night team")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save this piece" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Edit" })).toHaveCount(0);
  await expect(page.getByText("Mrs. Alvarez").first()).toBeHidden();
  await expect(page.getByText("1 piece is left off this paper")).toBeVisible();
});
