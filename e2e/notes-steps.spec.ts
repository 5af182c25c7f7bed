import { expect, type Page, test } from "@playwright/test";
import {
  bring,
  everywhere,
  goTo,
  listenTo,
  openNotes,
  placesWith,
  resident,
} from "./notes-support.ts";
import { arrived, expectAccessible, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });
test.use({ timezoneId: "UTC" });

const steps = async (page: Page) => {
  await page.clock.setFixedTime("2026-11-25T12:00:00Z");
  await openNotes(page);
  await goTo(page, "Steps");
  await arrived(page);
};

const withNotes = async (page: Page, more: object) => {
  await page.clock.setFixedTime("2026-11-25T12:00:00Z");
  await openNotes(page);
  await bring(page, { ...resident, ...more });
  await goTo(page, "Steps");
  await arrived(page);
};

const gate = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, level: 4 }) });

const sentence = (page: Page) => page.locator("main h2#steps");

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name, exact: true }).first());
  await page.keyboard.press("Enter");
}

test("by keyboard: one is noted, one refused, gone round only with a reason, and undone", async ({
  page,
}) => {
  const heard = listenTo(page);
  await steps(page);
  await expect(sentence(page)).toHaveText(
    "Gates passed: 0 of 10. Next: Help and leave come first.",
  );
  const first = gate(page, "1. Help and leave come first");
  await expect(first.getByText("Next.", { exact: true })).toBeVisible();
  await tabTo(page, first.getByLabel("Day it was met"));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("soon");
  await page.keyboard.press("Enter");
  await expect(first.getByText(/^Not noted\. “soon” is no day\./)).toBeVisible();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("11/20/2026");
  await page.keyboard.press("Enter");
  await expect(first.getByText("Met on 2026-11-20.")).toBeVisible();
  await expect(first.getByRole("heading")).toBeFocused();

  const second = gate(page, "2. The cause is known");
  await press(page, "Note it as met");
  await expect(second.getByText("Noted on 2026-11-25, and not met.")).toBeVisible();
  await expect(second.getByText("0 questions are answered.")).toBeVisible();
  await expect(sentence(page)).toHaveText("Gates passed: 1 of 10. Next: The cause is known.");

  await tabTo(page, second.locator("summary", { hasText: "Go round it" }));
  await page.keyboard.press("Enter");
  await press(page, "Go round it");
  await expect(
    second.getByText("Not gone round. Write why, in 1 to 400 characters."),
  ).toBeVisible();
  await expect(sentence(page)).toHaveText(/^Gates passed: 1 of 10/);
  await expect(second.getByLabel("Why you go round it")).toBeFocused();
  await page.keyboard.type("quagmirewort");
  await page.keyboard.press("Enter");
  await expect(second.getByText("Gone round on 2026-11-25. You said: quagmirewort.")).toBeVisible();
  await expect(sentence(page)).toHaveText(/^Gates passed: 2 of 10/);
  const leave = page.getByRole("region", { name: "Leave early" });
  await expect(leave.getByText(/this tool does not back it/)).toBeVisible();

  await page.keyboard.press("ControlOrMeta+z");
  await expect(second.getByText("Noted on 2026-11-25, and not met.")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(second.getByText(/You said: quagmirewort/)).toBeVisible();
  await press(page, "Take it back: The cause is known");
  await expect(second.getByText("Next.", { exact: true })).toBeVisible();

  await page.keyboard.press("ControlOrMeta+z");
  await expect(second.getByText(/You said: quagmirewort/)).toBeVisible();
  expect(placesWith(await everywhere(page), ["quagmirewort"])).toEqual(["page"]);
  expect(
    placesWith(
      heard().map((said) => ["heard", said]),
      ["quagmirewort", "Leave early"],
    ),
  ).toEqual([]);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe("/notes");
  expect(await page.title()).toBe("Notes");
});

test("help is one press away, outside of the gates, and not written down", async ({ page }) => {
  await steps(page);
  await expect(page.getByText(/^Stopping unsafe work has no gate/)).toBeVisible();
  await page.getByRole("button", { name: /^I am not safe/ }).click();
  await expect(page.getByRole("heading", { name: /^You come first\./ })).toBeFocused();
  await expect(page.locator("main").getByRole("link", { name: "Call 988" })).toBeVisible();
  await expect(page.getByText("Nothing written yet.")).toBeVisible();
  await expect(page.getByText(/Gates passed/)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Back to the steps" }).click();
  await expect(sentence(page)).toBeVisible();
});

test("notes that ask for help open on help, and the gates come after", async ({ page }) => {
  await withNotes(page, { triage: { now: "abused" } });
  await expect(page.getByRole("heading", { name: /^You come first\./ })).toBeVisible();
  await expect(page.getByText("What you pressed is not written down.")).toHaveCount(0);
  await page.getByRole("button", { name: "Back to the steps" }).click();
  await expect(gate(page, "2. The cause is known").getByText("Help comes first.")).toBeVisible();
});

test("with neither savings nor income leaving is not backed, even with all ten noted", async ({
  page,
}) => {
  const ids = ["leave", "triage", "runway", "income", "contract"];
  const all = [...ids, "visa", "standing", "records", "director", "handover"];
  const gates = Object.fromEntries(all.map((id) => [id, { on: "2026-11-20" }]));
  const triage = {
    now: "none",
    other_program: "no",
    patient_door: "every_door",
    calm_day: "as_bad",
  };
  await withNotes(page, { triage, exit: { gates, contractRead: "2026-11-01" } });
  const savings = gate(page, "3. Savings reach your own target");
  await expect(savings.getByText("Noted on 2026-11-20, and not met.")).toBeVisible();
  const leave = page.getByRole("region", { name: "Leave early" });
  await expect(leave.getByText(/^Waits for .*Savings reach your own target/)).toBeVisible();
  await leave.getByRole("button", { name: "Look at this one: Leave early" }).click();
  await expect(leave.getByText("The one you look at")).toBeVisible();
  await expect(page.getByText(/\byou may\b|\bquit\b/i)).toHaveCount(0);
});

test("up to three last days side by side, and copies with their days", async ({ page }) => {
  await withNotes(page, {});
  const days = page.getByRole("region", { name: "Last days, side by side" });
  await expect(days.getByRole("columnheader")).toHaveText(["2027-01-24", "2027-06-30"]);
  for (const day of ["2027-03-31", "1/31/2027", "2027-02-28"]) {
    await days.getByLabel("A last day to look at").fill(day);
    await days.getByRole("button", { name: "Add this day" }).click();
  }
  await expect(days.getByRole("columnheader")).toHaveText([
    "2027-01-31",
    "2027-02-28",
    "2027-03-31",
  ]);
  await expect(days.getByLabel("A last day to look at")).toHaveCount(0);
  await days.getByRole("button", { name: "Take out 2027-02-28" }).click();
  await expect(days.getByRole("columnheader")).toHaveText(["2027-01-31", "2027-03-31"]);

  const copies = page.getByRole("region", { name: "Copy these" });
  await expect(copies.getByText("Copied or asked for: 0 of 6.")).toBeVisible();
  await copies.getByRole("button", { name: /^Today: Case logs/ }).click();
  await expect(copies.getByText("Copied or asked for: 1 of 6.")).toBeVisible();
  await expect(copies.getByText("Noted November 25, 2026.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(copies.getByText("Copied or asked for: 0 of 6.")).toBeVisible();
});

for (const width of [320, 1280])
  test(`at ${width} px it passes axe in both schemes, fits, and prints`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await withNotes(page, {
      exit: { gates: { leave: { on: "2026-11-20" }, triage: { on: "2026-11-20" } } },
    });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Note it as met" })).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Three ways on" })).toBeVisible();
    await expect(page.getByText(/^It may be this program, and not medicine/)).toBeVisible();
  });
