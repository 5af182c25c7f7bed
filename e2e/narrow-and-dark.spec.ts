import { expect, type Page, test } from "@playwright/test";
import {
  addresses,
  answer,
  arrived,
  expectAccessible,
  internationalGraduate,
  open,
  openProfile,
} from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const narrow = { width: 320, height: 700 };
const wide = { width: 1280, height: 900 };

async function openWithDetails(page: Page): Promise<void> {
  await open(page);
  await openProfile(page, { ...internationalGraduate, budget: { applications: 20 } });
  await page.getByRole("region", { name: "The list" }).getByRole("button").first().click();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

for (const viewport of [narrow, wide]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test("no barrier that a machine can find, in the light and in the dark", async ({ page }) => {
      await openWithDetails(page);
      await expectAccessible(page);
    });

    // The page of components has a journey of its own.
    for (const address of addresses.filter((one) => one !== "/components")) {
      test(`${address} has no barrier that a machine can find`, async ({ page }) => {
        await page.goto(address);
        await arrived(page);
        // At the end of the page the bar covers nothing: what it covers before is scrolled to.
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        await arrived(page);
        await expectAccessible(page);
      });
    }
  });
}

test.describe("a narrow page", () => {
  test.use({ viewport: narrow, colorScheme: "dark" });

  test("at 320 px in the dark nothing is cut off and the answer can be read", async ({ page }) => {
    await openWithDetails(page);
    const cut = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const shown = [...document.querySelectorAll("main *")].filter((e) => e.checkVisibility());
      const over = shown.filter((e) => {
        const box = e.getBoundingClientRect();
        return box.width > 1 && box.right > edge + 1 && !e.closest("svg");
      });
      return {
        page: document.documentElement.scrollWidth - edge,
        over: over.map((e) => e.outerHTML.slice(0, 90)),
      };
    });
    expect(cut).toEqual({ page: 0, over: [] });
    const sentence = answer(page)
      .getByText(/like you match from this list/)
      .first();
    await sentence.scrollIntoViewIfNeeded();
    await expect(sentence).toBeInViewport();
    const size = await sentence.evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
    expect(size).toBeGreaterThanOrEqual(20);
  });

  test("a finger can hit everything: targets of 24 px or more, inputs of 16 px text", async ({
    page,
  }) => {
    await open(page);
    const small = await page.evaluate(() => {
      const targets = [...document.querySelectorAll("main :is(button, select, input, summary)")];
      return targets
        .filter((e) => e.checkVisibility())
        .filter((e) => {
          const label = e.closest("label");
          const { height } = (label ?? e).getBoundingClientRect();
          return height < 24;
        })
        .map((e) => e.outerHTML.slice(0, 90));
    });
    expect(small).toEqual([]);
    const text = page.getByLabel("Step 2 CK score");
    expect(await text.evaluate((e) => getComputedStyle(e).fontSize)).toBe("16px");
  });
});
