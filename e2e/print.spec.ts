import { expect, type Page, test } from "@playwright/test";
import { letters, lettersOf, saved } from "./files.ts";
import { answer, internationalGraduate, open, openProfile } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

interface Answered {
  readonly applications: readonly { readonly id: string; readonly institution: string }[];
  readonly excluded: readonly { readonly id: string; readonly found: string }[];
  readonly warnings: readonly { readonly text: string }[];
}

async function answered(page: Page): Promise<Answered> {
  const save = page.getByRole("button", { name: "Save list as file" });
  return JSON.parse((await saved(page, () => save.click())).text);
}

test("printed to PDF and read back: the answer, every program, every warning, and nothing to press", async ({
  page,
}) => {
  await open(page);
  await openProfile(page, { ...internationalGraduate, budget: { applications: 90 } });
  const { applications, warnings } = await answered(page);
  expect(applications).toHaveLength(90);
  expect(warnings.length).toBeGreaterThan(3);
  const sentence = await answer(page)
    .getByText(/like you match from this list/)
    .textContent();
  const buttons = await page.getByRole("button").allTextContents();
  expect(buttons).toContain("Start over");

  const text = await lettersOf(await page.pdf({ format: "Letter" }));
  expect(text).toContain(letters(sentence ?? "?"));
  for (const warning of warnings) expect(text).toContain(letters(warning.text));
  const list = text.slice(text.indexOf(letters("All 90 programs, in the order")));
  let at = 0;
  for (const { institution } of applications) {
    at = list.indexOf(letters(institution), at) + 1;
    expect(at, institution).toBeGreaterThan(0);
  }
  const controls = ["Start over", "Save lists as file", "Undo", "Commands", "Search the list"];
  for (const control of [
    ...controls,
    "See the answer",
    "First choice",
    "Order by",
    "Copy this list",
  ])
    expect(text).not.toContain(letters(control));
  await expect(page.getByLabel("Step 2 CK score")).toBeVisible();
});

test("every excluded program is on paper with what was found, also those of a folded group or past a search", async ({
  page,
}) => {
  await open(page);
  const ninety = { ...internationalGraduate, budget: { applications: 90 } };
  await openProfile(page, ninety);
  const ids = (await answered(page)).applications.map(({ id }) => id);
  const statedFacts = Object.fromEntries(
    ids.slice(0, 60).map((id, i) => [id, i < 40 ? { minStep2: 260 } : { visas: ["h1b"] }]),
  );
  await openProfile(page, { ...ninety, statedFacts, exclude: ids.slice(60, 65) });
  const { excluded } = await answered(page);
  expect(excluded).toHaveLength(65);

  const part = page.getByRole("region", { name: "65 programs excluded, and why" });
  await part.locator("summary", { hasText: "Left out by you" }).click();
  await part.getByRole("searchbox").fill(ids[0] ?? "");
  await expect(part.getByText("1 program found.")).toBeVisible();
  const text = await lettersOf(await page.pdf({ format: "Letter" }));
  const paper = text.slice(text.indexOf(letters("65 programs excluded, and why")));
  for (const { id, found } of excluded) expect(paper).toContain(letters(`(${id}): ${found}.`));
  expect(paper).not.toContain(letters("Put back"));

  await part.getByRole("searchbox").fill("");
  await expect(part.locator("details")).toHaveCount(3);
  await expect(part.locator("details[open]")).toHaveCount(0);
});
