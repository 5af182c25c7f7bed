import { expect, type Page, test } from "@playwright/test";
import { saved } from "./files.ts";
import { open, openProfile, settled, tabTo } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const graduate = {
  applicantType: "us-img",
  specialties: [{ specialty: "internal-medicine", priority: 1 }],
  step2ck: { score: 245 },
  budget: { applications: 20 },
};

/** Codes of the programs of the list, in its order. */
async function ids(page: Page): Promise<readonly string[]> {
  const save = page.getByRole("button", { name: "Save list as file" });
  const { applications } = JSON.parse((await saved(page, () => save.click())).text);
  return applications.map(({ id }: { readonly id: string }) => id);
}

const excluded = (page: Page, heading: string | RegExp): Promise<void> =>
  expect(page.getByRole("heading", { name: heading })).toBeVisible();

/** Three rows of a person's own: the second of them says nothing that can be read. */
const table = ([first, second, third]: readonly string[]): string =>
  `Program,Their floor,What I heard\n${first},260,strict about it\n${second},two fifty,\n${third},230,\n`;

test.beforeEach(async ({ page }) => {
  await open(page);
  await openProfile(page, graduate);
});

test("pasted rows: a column is said by keyboard, the bad row is named, a program is closed by its own rule, and undone", async ({
  page,
}) => {
  const codes = await ids(page);
  await page.getByRole("link", { name: "Directory" }).click();
  await tabTo(page, page.locator("summary", { hasText: "Paste rows instead" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel(/^Rows with a line of titles/));
  await page.keyboard.insertText(table(codes));
  await tabTo(page, page.getByRole("button", { name: "Read the rows" }));
  await page.keyboard.press("Enter");
  const facts = page.getByRole("region", { name: "Your own facts about programs" });
  await expect(
    facts.getByRole("heading", { name: "Pasted rows: 3 rows, 3 columns" }),
  ).toBeFocused();

  await tabTo(page, facts.getByLabel("Their floor", { exact: true }));
  await page.keyboard.type("Minimum Step 2");
  await tabTo(page, facts.getByLabel("What I heard", { exact: true }));
  await page.keyboard.type("Note");
  await expect(facts.getByRole("status")).toContainText("2 programs, 3 facts.");
  await expect(facts.getByText("Row 3, Their floor")).toBeVisible();
  await expect(facts.getByRole("listitem").filter({ hasText: "Row 3" })).toContainText(
    /found .*two fifty.*Accepted: /,
  );

  const go = facts.getByRole("button", { name: "Import 3 facts" });
  await go.focus();
  await page.keyboard.press("Enter");
  await expect(facts.getByRole("heading", { name: "Your own facts" })).toBeFocused();
  await expect(page.getByRole("status").getByText("Facts from a file.")).toBeVisible();

  await page.getByRole("link", { name: "List", exact: true }).click();
  await settled(page);
  await excluded(page, /^1 program excluded, and why/);
  await page.locator("summary", { hasText: "Step 2 CK score: 1 program" }).click();
  const closed = page.getByRole("region", { name: /excluded, and why/ });
  await expect(closed).toContainText(`(${codes[0]})`);
  await expect(closed).toContainText("You said so.");
  expect(await ids(page)).not.toContain(codes[0]);

  await page.keyboard.press("Control+z");
  await settled(page);
  await excluded(page, "Nothing was excluded");
  expect(await ids(page)).toEqual(codes);
});

test("a template of the list, filled in and brought back as a file", async ({ page }) => {
  const [first = ""] = await ids(page);
  await page.getByRole("link", { name: "Directory" }).click();
  const save = page.getByRole("button", { name: "Save a template" });
  const template = (await saved(page, () => save.click())).text;
  const [titles = "", ...rows] = template.split("\r\n");
  const at = titles.split(",").indexOf("Minimum Step 2 CK");
  const row = rows.find((line) => line.startsWith(first)) ?? "";
  const before = row.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  const filled = before.map((cell, i) => (i === at ? `260,` : cell)).join("");
  expect(filled).not.toBe(row);

  await page.locator('input[type="file"][accept*="csv"]').setInputFiles({
    name: "programs.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(template.replace(row, filled)),
  });
  const facts = page.getByRole("region", { name: "Your own facts about programs" });
  await expect(facts.getByRole("status")).toContainText("1 program, 1 fact.");
  await facts.getByRole("button", { name: "Import 1 fact" }).click();
  await page.getByRole("link", { name: "List", exact: true }).click();
  await settled(page);
  await excluded(page, /^1 program excluded, and why/);
});

test("a file that is no table is one sentence, and nothing is imported", async ({ page }) => {
  await page.getByRole("link", { name: "Directory" }).click();
  const facts = page.getByRole("region", { name: "Your own facts about programs" });
  for (const bytes of [Buffer.alloc(0), Buffer.from("89504e470d0a1a0a0000000d", "hex")]) {
    await page
      .locator('input[type="file"][accept*="csv"]')
      .setInputFiles({ name: "facts.csv", mimeType: "text/csv", buffer: bytes });
    await expect(facts.getByRole("status")).toContainText(/^This is .+\. Choose .+\.$/);
    await expect(facts.getByRole("button", { name: /^Import/ })).toHaveCount(0);
  }
});
