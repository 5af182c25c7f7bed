import { expect, type Page, test } from "@playwright/test";
import { everywhere, goTo, listenTo, openNotes, placesWith } from "./notes-support.ts";
import { arrived, expectAccessible, expectFits, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 360, height: 740 } });

const triage = async (page: Page) => {
  await goTo(page, "What is it?");
  await arrived(page);
};

/** By keys alone: the answer so many places below the first, then on. */
async function answerByKeys(page: Page, place: number): Promise<void> {
  const first = page.locator("main fieldset input").first();
  await expect(first).toBeFocused();
  await page.keyboard.press("Space");
  for (let at = 0; at < place; at += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

test("a first verdict by keyboard on a phone, and nothing of it anywhere", async ({ page }) => {
  const heard = listenTo(page);
  await openNotes(page);
  await triage(page);
  const began = Date.now();
  await tabTo(page, page.getByRole("button", { name: "None of these" }));
  await page.keyboard.press("Enter");
  await answerByKeys(page, 0);
  await expect(page.getByText("1 of 13 answered.").first()).toBeVisible();
  await expect(page.getByText("Not enough evidence yet.")).toBeVisible();
  for (const place of [0, 0, 2]) await answerByKeys(page, place);
  const verdict = "It points to this program, not to medicine.";
  await expect(page.getByText(verdict)).toBeVisible();
  // Keys pressed without reading; what is left of five minutes is for reading five short questions.
  expect(Date.now() - began).toBeLessThan(60_000);
  const secrets = ["it points to this program", "other_program", "patient_door", "harsh"];
  const said = await everywhere(page);
  // On the page it stands, and as values of its fields; nowhere else.
  expect(placesWith(said, ["It points to this program"])).toEqual(["page"]);
  expect(
    placesWith(said, secrets).filter((place) => place !== "page" && place !== "fields"),
  ).toEqual([]);
  expect(
    placesWith(
      heard().map((text) => ["heard", text]),
      secrets,
    ),
  ).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test("left and come back to, it goes on where it was; skipped and taken back answers are open", async ({
  page,
}) => {
  await openNotes(page);
  await triage(page);
  await page.getByRole("button", { name: "None of these" }).click();
  await page.getByLabel("Yes", { exact: true }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByText("3 of 13")).toBeVisible();
  await goTo(page, "Limits");
  await expect(page.getByRole("heading", { name: "Limits" })).toBeVisible();
  await triage(page);
  await expect(page.getByText("2 of 13")).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "Take this answer back" }).click();
  await expect(page.getByText("Not enough evidence yet.")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("1 of 13 answered.").first()).toBeVisible();
});

for (const name of ["I am not safe", "I am being abused or harassed", "I am in a health crisis"])
  test(`"${name}": help alone, at once, and not written down`, async ({ page }) => {
    await openNotes(page);
    await triage(page);
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("heading", { name: "You come first." })).toBeFocused();
    for (const [link, href] of [
      ["Call 988", "tel:988"],
      ["Text 988", "sms:988"],
      ["Call 911", "tel:911"],
    ] as const)
      await expect(page.locator("main").getByRole("link", { name: link })).toHaveAttribute(
        "href",
        href,
      );
    await expect(page.locator("main ol > li")).toHaveCount(5);
    await expect(page.locator("main fieldset")).toHaveCount(0);
    await expect(page.getByText("Nothing written yet.")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Back to the questions" }).click();
    await expect(page.getByRole("button", { name: "None of these" })).toBeVisible();
  });

test("a file that says it opens on help, and nobody is told that it is not written down", async ({
  page,
}) => {
  await openNotes(page);
  await goTo(page, "Keep or delete");
  await page.locator('input[type="file"]').setInputFiles({
    name: "notes.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"version":1,"triage":{"now":"not_safe"}}'),
  });
  await expect(page.getByText("Opened a file.")).toBeVisible();
  await triage(page);
  await expect(page.getByRole("heading", { name: "You come first." })).toBeVisible();
  await expect(page.getByText("What you pressed is not written down.")).toHaveCount(0);
  await page.getByRole("button", { name: "Back to the questions" }).click();
  await expect(page.getByRole("button", { name: "None of these" })).toBeVisible();
});

test("in the middle of the questions help is one press away, and none of it is written down", async ({
  page,
}) => {
  await openNotes(page);
  await triage(page);
  await page.getByRole("button", { name: "None of these" }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  await page.getByRole("button", { name: "Not safe, abused, or in a health crisis?" }).click();
  await expect(
    page.getByRole("heading", { name: "Is one of these true right now?" }),
  ).toBeFocused();
  await page.getByRole("button", { name: "I am being abused or harassed" }).click();
  await expect(page.getByRole("heading", { name: "You come first." })).toBeFocused();
  await page.getByRole("button", { name: "Back to the questions" }).click();
  await expect(page.getByText("13 short questions")).toBeVisible();
  await goTo(page, "Keep or delete");
  await page.getByRole("button", { name: "See what a plain file holds" }).click();
  await expect(page.getByLabel("All of the plain file")).not.toHaveValue(/abused/);
});

test("every state passes axe, fits 320 px and prints", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openNotes(page);
  await triage(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "None of these" }).click();
  for (let at = 0; at < 13; at += 1) {
    await page.locator("main fieldset input").first().check();
    await page.getByRole("button", { name: "Next" }).click();
  }
  await expect(page.getByText("That was the last question.")).toBeVisible();
  await expect(page.getByText("13 of 13 answered.").first()).toBeVisible();
  for (const fold of await page.locator("main summary").all()) await fold.click();
  await expectAccessible(page);
  await expectFits(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main form")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "What to do, in this order" })).toBeVisible();
});
