import { expect, type Page, test } from "@playwright/test";
import {
  enter,
  everywhere,
  expectWritten,
  goTo,
  keep,
  openNotes,
  placesWith,
  planted,
  unlock,
  write,
} from "./notes-support.ts";
import { arrived, expectWhole, kept, open, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const question = (page: Page) => page.getByRole("heading", { name: "Is this computer private?" });
const help = (page: Page) => page.getByRole("dialog", { name: "Need to talk now" });
const twice = async (page: Page) => {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
};

/** The dull page, and after Back nothing that was written. */
async function expectHidden(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/reference$/);
  await expect(page).toHaveTitle("Unit table");
  await expect(page.getByRole("heading", { name: "Unit table" })).toBeVisible();
  await expect(page.locator("link[rel=icon]")).toHaveAttribute("href", "/table.svg");
  expect(placesWith(await everywhere(page))).toEqual([]);
}

test("address, title and icon say nothing, on whichever of the pages, and Back goes between them", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("link", { name: "For residents" }).click();
  await expect(question(page)).toBeVisible();
  const quiet = async () => {
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/notes");
    await expect(page).toHaveTitle("Notes");
    await expect(page.locator("link[rel=icon]")).toHaveAttribute("href", "/notes.svg");
  };
  await quiet();
  await enter(page);
  await write(page);
  await goTo(page, "Keep or delete");
  await quiet();
  expect(await page.evaluate(() => history.state)).toEqual(expect.any(Number));
  await page.goBack();
  await expect(page.getByLabel("Hate, number 1")).toHaveValue(planted[0]);
  await page.goForward();
  await expect(page.getByRole("heading", { name: "Keep or delete" })).toBeVisible();
  // A look at the lists and back: the notes are in memory still, and the lists say what they are.
  await page.getByRole("link", { name: "Program lists" }).click();
  await expect(page).toHaveTitle("Elective");
  await expect(page.getByRole("heading", { name: "Elective" })).toBeVisible();
  await page.getByRole("link", { name: "For residents" }).click();
  await expectWritten(page);
});

test("Escape twice hides, also while typing and inside a window; Back shows the dull page again", async ({
  page,
}) => {
  await openNotes(page);
  await write(page);
  await goTo(page, "Keep or delete");
  await goTo(page, "Sheet");
  await page.getByLabel("Hate, number 2").focus();
  await twice(page);
  await expectHidden(page);
  await page.waitForLoadState();
  await page.goBack();
  await expectHidden(page);
  await page.goForward();
  await expectHidden(page);
  expect(placesWith(await everywhere(page))).toEqual([]);
  await page.goto("/notes");
  await arrived(page);
  await enter(page);
  await expect(page.getByText("Nothing written yet.")).toBeVisible();
  await page.getByRole("button", { name: "Need to talk now" }).click();
  await expect(help(page)).toBeVisible();
  await twice(page);
  await expectHidden(page);
});

test("Escape once, or twice with a pause, hides nothing", async ({ page }) => {
  await openNotes(page);
  await write(page);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(700);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(700);
  await expectWritten(page);
});

test("the page is empty in the very moment of the key, before anything else happens", async ({
  page,
}) => {
  await openNotes(page);
  await write(page);
  // Then the dull page is opened anew; a page closed on its way there keeps the browser waiting.
  const opened = page.waitForEvent("load");
  const shown = await page.evaluate(() => {
    const press = () =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
      );
    press();
    press();
    const fields = document.querySelectorAll("input, textarea").length;
    return { fields, text: document.body.innerText, address: location.pathname };
  });
  expect(shown).toMatchObject({ fields: 0, address: "/reference" });
  expect(shown.text).toContain("Unit table");
  await opened;
  expect(placesWith([["page", shown.text]])).toEqual([]);
});

test("the button says what it does: forgets what is not kept, locks what is", async ({ page }) => {
  await openNotes(page);
  await expect(page.getByRole("button", { name: "Hide and forget" })).toBeVisible();
  await write(page, ["first"]);
  await keep(page);
  await write(page);
  await page.getByRole("button", { name: "Hide and lock" }).click();
  await expectHidden(page);
  await page.goto("/notes");
  await arrived(page);
  await enter(page);
  await unlock(page);
  await expectWritten(page);
});

test("after five minutes without a touch kept notes lock, and others are covered, not lost", async ({
  page,
}) => {
  await page.clock.install();
  await openNotes(page);
  await write(page);
  await page.clock.fastForward("04:50");
  await page.keyboard.press("Tab");
  await page.clock.fastForward("04:50");
  await expectWritten(page);
  await page.clock.fastForward("05:01");
  await expect(page.getByRole("heading", { name: "Hidden after 5 minutes" })).toBeVisible();
  expect(placesWith(await everywhere(page))).toEqual([]);
  await page.getByRole("button", { name: "Show my notes" }).click();
  await expectWritten(page);

  await keep(page);
  await page.getByLabel("Minutes without a touch").fill("2");
  await expect(page.getByText("Kept on this device, sealed.")).toBeVisible();
  await page.clock.fastForward("02:01");
  await expect(question(page)).toBeVisible();
  expect(placesWith(await everywhere(page))).toEqual([]);
  await enter(page);
  await unlock(page);
  await expectWritten(page);
  await goTo(page, "Keep or delete");
  await expect(page.getByLabel("Minutes without a touch")).toHaveValue("2");
});

test("a page that was put aside and comes back as it was comes back empty", async ({ page }) => {
  await openNotes(page);
  await write(page);
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect(question(page)).toBeVisible();
  expect(placesWith(await everywhere(page))).toEqual([]);
});

test("help is first on the page, opens without a connection, and leaves no trace", async ({
  page,
  context,
}) => {
  await page.goto("/notes");
  await arrived(page);
  await kept(page);
  await context.setOffline(true);
  const before = await everywhere(page);
  await page.keyboard.press("Tab");
  const button = page.getByRole("button", { name: "Need to talk now" });
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  for (const [name, href] of [
    ["Call 988", "tel:988"],
    ["Text 988", "sms:988"],
    ["Text HOME to 741741", "sms:741741?body=HOME"],
    ["Call 1-888-409-0141", "tel:1-888-409-0141"],
    ["Call 911", "tel:911"],
  ] as const)
    await expect(help(page).getByRole("link", { name })).toHaveAttribute("href", href);
  await help(page).getByRole("button", { name: "I am safe, continue" }).click();
  await expect(help(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await everywhere(page)).toEqual(before);
});

for (const [at, said] of [
  ["2026-11-25T13:30:00Z", "Open now"],
  ["2026-11-25T08:00:00Z", "Closed now. It opens at 8 am Eastern. 988 is open."],
] as const)
  test(`at ${at} the physician line says “${said}”`, async ({ page }) => {
    await page.clock.setFixedTime(at);
    await open(page);
    await page.getByRole("button", { name: "Need to talk now" }).click();
    await expect(help(page).getByText(said)).toBeVisible();
  });

test("words that ask for help open the card after a pause, once, and nothing is blocked", async ({
  page,
}) => {
  await openNotes(page);
  await goTo(page, "Sheet");
  const field = page.getByLabel("Hate, number 1");
  await field.pressSequentially("I can’t go on with this pager");
  await expect(help(page)).toBeVisible();
  await help(page).getByRole("button", { name: "I am safe, continue" }).click();
  await expect(field).toBeFocused();
  await field.pressSequentially(" at night");
  await page.waitForTimeout(1_500);
  await expect(help(page)).toHaveCount(0);
  await expect(field).toHaveValue("I can’t go on with this pager at night");
});

test("all of it by keyboard, and the keys are listed", async ({ page }) => {
  await page.goto("/notes");
  await arrived(page);
  await tabTo(page, page.getByRole("button", { name: "Yes, it is mine alone" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "Facts", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Hate, number 1")).toBeVisible();
  await tabTo(page, page.getByLabel("Hate, number 1"));
  await page.keyboard.type(planted[0]);
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Hate, number 1")).toHaveValue("");
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByLabel("Hate, number 1")).toHaveValue(planted[0]);
  await tabTo(page, page.getByRole("button", { name: "Keys" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("Escape twice");
});

for (const width of [320, 1280])
  test(`no barrier that a machine can find at ${width} px, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await openNotes(page);
    await write(page, [planted[0]]);
    await expectWhole(page);
    await page.getByRole("button", { name: "Need to talk now" }).click();
    await expectWhole(page);
    await page.keyboard.press("Escape");
    await goTo(page, "Keep or delete");
    await page.locator("summary", { hasText: "Save a locked file" }).click();
    await page.getByRole("button", { name: "See what a plain file holds" }).click();
    await expectWhole(page);
    await keep(page);
    await page.locator("summary", { hasText: "Delete what is kept" }).click();
    await expectWhole(page);
    await page.getByRole("button", { name: "Lock now" }).click();
    await enter(page);
    await unlock(page, "not the passphrase");
    await expect(page.getByText("That passphrase does not open it.")).toBeVisible();
    await expectWhole(page);
  });

test("on paper it is headed Notes, without what hides, helps and undoes", async ({ page }) => {
  await openNotes(page);
  await write(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1, name: "Notes" })).toBeVisible();
  for (const name of ["Need to talk now", "Hide and forget", "Undo", "Redo"])
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
});

test("without storage it works, and says what cannot be kept", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    Object.defineProperty(window, "indexedDB", { value: { open: refuse, deleteDatabase: refuse } });
  });
  await openNotes(page);
  await write(page);
  await goTo(page, "Keep or delete");
  const part = page.getByRole("region", { name: "Keep them here" });
  await part.getByLabel("New passphrase").fill("copper lantern oblong ferry");
  await part.getByLabel("The same again").fill("copper lantern oblong ferry");
  await part.getByRole("button", { name: "Keep my notes" }).click();
  await expect(part.getByText("This browser does not let us store anything.")).toBeVisible();
  await expectWritten(page);
});

test("numbers past the day they had to be checked again say so, and so does the check-in", async ({
  page,
}) => {
  await page.clock.setFixedTime("2028-01-03T15:00:00Z");
  await openNotes(page);
  await page.getByRole("button", { name: "Need to talk now" }).click();
  await expect(
    help(page).getByText("They should have been checked again by November 23, 2027."),
  ).toBeVisible();
  await help(page).getByRole("button", { name: "Close" }).click();
  await goTo(page, "Check-in");
  await expect(page.getByText("Past its date").first()).toBeVisible();
});
