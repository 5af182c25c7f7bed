import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";

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

/** Nothing on the page fails WCAG 2.2 A or AA as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`);
  expect(found).toEqual([]);
}
