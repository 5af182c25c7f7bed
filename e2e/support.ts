import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { routes } from "../src/web/routes.ts";

/** A non-US graduate who needs a J-1, with 2,500 dollars. */
export const internationalGraduate = {
  applicantType: "non-us-img",
  specialties: [
    { specialty: "internal-medicine", priority: 1 },
    { specialty: "family-medicine", priority: 2 },
  ],
  step2ck: { score: 245 },
  visa: "j1",
  budget: { dollars: 2500 },
};

/** A US student for an advanced specialty. */
export const dermatologyStudent = {
  applicantType: "us-md-senior",
  specialties: [{ specialty: "dermatology", priority: 1 }],
  step2ck: { score: 262 },
};

/** Every page of the app. */
export const addresses: readonly string[] = Object.values(routes);

export const answer = (page: Page): Locator => page.locator("#answer");

/** Waits until the answer on the page is the refined answer to what was typed last. */
export async function settled(page: Page): Promise<void> {
  await expect(answer(page)).toHaveAttribute("data-settled", "", { timeout: 20_000 });
  await expect(answer(page)).toHaveAttribute("aria-busy", "false");
}

export async function open(page: Page): Promise<void> {
  await page.goto("/");
  await settled(page);
}

/** Opens a profile as a file would be; waits for its answer. */
export async function openProfile(page: Page, profile: object): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name: "profile.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(profile)),
  });
  await expect(page.getByText("Opened a file.")).toBeVisible();
  await settled(page);
}

/** Presses Tab until the control has focus; what has focus must be on the screen. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      await expect(control).toBeInViewport();
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${control}`);
}

/** Waits until React has drawn the page and nothing on it is on its way any more. */
export async function arrived(page: Page): Promise<void> {
  await expect(page.locator(".first-paint")).toHaveCount(0);
  const onItsWay = '[data-in-turn], [aria-busy="true"]:not([data-example] *)';
  await expect(page.locator(onItsWay)).toHaveCount(0, { timeout: 20_000 });
}

/** Waits until the page would open without a connection: all of it is kept, and what answers from it is in charge. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const inCharge = new Promise((done) =>
      serviceWorker.addEventListener("controllerchange", done, { once: true }),
    );
    await serviceWorker.ready;
    if (!serviceWorker.controller) await inCharge;
  });
}

/** Nothing on the page fails WCAG 2.2 A or AA in either color scheme, as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  // The cheaper way of asking looks into no frame; the page has none.
  expect(page.frames()).toHaveLength(1);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(atRest);
    expect(await violations(page, colorScheme), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** What is dimmed while it is worked out comes back over a moment, with other colors meanwhile. */
const atRest = (): Promise<unknown> =>
  Promise.allSettled(document.getAnimations().map(({ finished }) => finished));

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** A scheme changes colors and nothing else: no sheet of styles asks for it. */
const rulesOfColor = ["color-contrast", "link-in-text-block"];

async function violations(page: Page, scheme: "light" | "dark"): Promise<readonly string[]> {
  // Half a megabyte, sent once for each document.
  const there = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder(there ? { page, axeSource: ";" } : { page }).setLegacyMode();
  // What passes is only counted: thousands of nodes need not be told of.
  const how = axe.options({ resultTypes: ["violations"] });
  const found = await (scheme === "light"
    ? how.withTags(tags)
    : how.withRules(rulesOfColor)
  ).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`);
}

/** Nothing is wider than the screen. */
export async function expectFits(page: Page): Promise<void> {
  const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(over)).toBe(0);
}

/** No barrier that a machine can find, and nothing cut off, from the top of the page on. */
export async function expectWhole(page: Page): Promise<void> {
  // What stays in sight at the top covers a part of what is scrolled under it.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
  await expectFits(page);
}
