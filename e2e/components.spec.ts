import { expect, type Locator, type Page, test } from "@playwright/test";
import { arrived, expectAccessible, expectFits } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

async function openComponents(page: Page): Promise<void> {
  await page.goto("/components");
  await expect(page.getByRole("heading", { name: "Components" })).toBeVisible();
  await expect(
    page.locator("#map").getByRole("group", { name: "Map of the programs" }),
  ).toBeVisible();
  await arrived(page);
}

const focused = (page: Page): Locator => page.locator(":focus");

for (const width of [320, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("every part in every state: no barrier that a machine can find, nothing cut off", async ({
      page,
    }) => {
      await openComponents(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      await expectAccessible(page);
      await expectFits(page);
    });
  });
}

test("the map by key: from mark to mark, into one and back, and all of it as a table", async ({
  page,
}) => {
  await openComponents(page);
  const map = page.locator("#map");
  const marks = map.getByRole("group", { name: "Map of the programs" }).getByRole("button");
  // One stop of Tab for the whole map.
  await expect(map.locator('[role="group"] button[tabindex="0"]')).toHaveCount(1);
  await map.locator('[role="group"] button[tabindex="0"]').focus();

  await page.keyboard.press("Home");
  const first = await focused(page).getAttribute("aria-label");
  const seen = new Set([first]);
  for (let i = 1; i < (await marks.count()); i += 1) {
    await page.keyboard.press("PageDown");
    seen.add(await focused(page).getAttribute("aria-label"));
  }
  expect(seen.size).toBe(await marks.count());
  await page.keyboard.press("ArrowLeft");
  await expect(focused(page)).toHaveAttribute("aria-label", /programs?\.|: /);

  const label = await focused(page).getAttribute("aria-label");
  await page.keyboard.press("Enter");
  await expect(focused(page)).toHaveRole("region");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(focused(page)).toHaveAttribute("aria-label", label ?? "");

  await map.getByText("Show as table").click();
  const programs = map.getByRole("table").getByRole("button");
  expect(await programs.count()).toBe(90);
});

test("the marks of the map are far enough apart for a finger, at any width", async ({ page }) => {
  for (const width of [320, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openComponents(page);
    const centers = await page.locator("#map [role='group'] button").evaluateAll((buttons) =>
      buttons.map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return [x + width / 2, y + height / 2] as const;
      }),
    );
    const closest = Math.min(
      ...centers.flatMap(([x, y], i) =>
        centers.slice(i + 1).map(([u, v]) => Math.hypot(x - u, y - v)),
      ),
    );
    expect(closest).toBeGreaterThanOrEqual(24);
  }
});

test("on paper the pictures stay, and what only a screen can do goes", async ({ page }) => {
  await openComponents(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#dots-wide svg").first()).toBeVisible();
  await expect(page.locator("#map svg").first()).toBeVisible();
  await expect(page.locator("#dots-wide").getByText("Show as table")).toBeHidden();
  await expect(page.locator("#curve input")).toBeHidden();
  // What is one press away on the screen is printed.
  await expect(page.locator("#warnings li").last()).toBeVisible();
});
