import { expect, type Page, test } from "@playwright/test";
import { everywhere, goTo, listenTo, openNotes, placesWith } from "./notes-support.ts";
import { arrived, expectAccessible, expectFits, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });
test.use({ timezoneId: "UTC" });

const people = async (page: Page) => {
  await page.clock.setFixedTime("2026-11-25T12:00:00Z");
  await openNotes(page);
  await goTo(page, "People");
  await arrived(page);
};

async function add(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name of a person").fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name, level: 2 })).toBeFocused();
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test("by keyboard: a person, three prompts, a message with its count, sent, and what is next", async ({
  page,
}) => {
  const heard = listenTo(page);
  await people(page);
  await expect(page.getByText("Calls held: 0 of 3. Messages sent: 0. Replies: 0.")).toBeVisible();
  await expect(page.getByText("How many reply is not known, and we give no rate.")).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Add this person" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Not added\./)).toBeVisible();
  await expect(field(page, "Name of a person")).toBeFocused();
  await page.keyboard.type("Ana Ruiz");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Ana Ruiz", level: 2 })).toBeFocused();
  await expect(page.getByText("Fill in what is missing.")).toBeVisible();
  const draft = page.getByRole("region", { name: "The message" });
  await expect(
    draft.getByText(
      "The message waits for: Why them; What you have in common; What you ask; Your own name.",
    ),
  ).toBeVisible();
  for (const [label, words] of [
    ["Why them", "I tried your checklist on one handout"],
    ["What you have in common", "We both trained in Ohio"],
    ["What you ask", "What does a week look like, beside my burnout?"],
    ["Your own name", "quagmirewort"],
  ] as const) {
    await tabTo(page, field(page, label));
    await page.keyboard.type(words);
  }
  await expect(draft.getByText(/^Hello Ana Ruiz,/)).toBeVisible();
  await expect(draft.getByText(/^\d+ words\. At most 150\.$/)).toBeVisible();
  await expect(draft.getByText(/^It says “burnout”\. Others will read it/)).toBeVisible();
  const notes = page.getByRole("region", { name: "Notes for an invitation" });
  await expect(notes.getByText(/^\d+ of 300 characters$/)).toBeVisible();
  await expect(page.getByText("Send the message.")).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Today: Message sent" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Follow up once, by 2026-11-30.")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByText("Send the message.")).toBeVisible();
  expect(
    placesWith(await everywhere(page), ["quagmirewort"]).filter(
      (place) => place !== "page" && place !== "fields",
    ),
  ).toEqual([]);
  expect(
    placesWith(
      heard().map((said) => ["heard", said]),
      ["quagmirewort", "Ana Ruiz"],
    ),
  ).toEqual([]);
  expect(await page.title()).toBe("Notes");
});

test("an own message is counted, and too long says by how many", async ({ page }) => {
  await people(page);
  await add(page, "Ben");
  await field(page, "Why them").fill("a");
  await field(page, "What you have in common").fill("b");
  await field(page, "What you ask").fill("c");
  await field(page, "Your own name").fill("Dana");
  await page.getByRole("button", { name: "Write it yourself from here" }).click();
  await field(page, "Your own message").fill("word ".repeat(160));
  await expect(page.getByText("160 words: 10 too many. At most 150.")).toBeVisible();
  await expect(page.getByText("Make the message shorter.")).toBeVisible();
  await field(page, "Your own message").fill("");
  await expect(page.getByText(/^Hello Ben,/).first()).toBeVisible();
});

test("three calls are counted by their days, and a person is taken out and brought back", async ({
  page,
}) => {
  await people(page);
  for (const name of ["Ana", "Ben", "Cy"]) {
    await add(page, name);
    await page.getByRole("button", { name: "Today: Call" }).click();
    await expect(
      page.getByText("Thank them, within 24 hours of the call, by 2026-11-26."),
    ).toBeVisible();
    await page.getByRole("button", { name: "All people" }).click();
    await expect(page.getByRole("heading", { name: "People, and what is next" })).toBeFocused();
  }
  await expect(page.getByText(/^Calls held: 3 of 3\./)).toBeVisible();
  await page.getByRole("button", { name: "Ben" }).click();
  await page.getByRole("button", { name: "Take this person out" }).click();
  await expect(page.getByText(/^Calls held: 2 of 3\./)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText(/^Calls held: 3 of 3\./)).toBeVisible();
});

for (const width of [320, 1280])
  test(`at ${width} px list and person pass axe, fit and print`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await people(page);
    await add(page, "Ana Ruiz");
    await expectAccessible(page);
    await expectFits(page);
    await page.getByRole("button", { name: "All people" }).click();
    await expectAccessible(page);
    await expectFits(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Add this person" })).toBeHidden();
    await expect(page.getByText("Ana Ruiz")).toBeVisible();
  });
