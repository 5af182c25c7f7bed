/** What golden pictures share: a fixed clock and size, a page at rest, one Chromium that they were drawn by. */
import { type Browser, expect, type Page, test } from "@playwright/test";
import { arrived } from "./support.ts";

/** Another Chromium draws letters a little differently, so pictures are only held against their own. */
const drawnBy = "156";

export interface State {
  readonly width: 320 | 1280;
  readonly colorScheme: "light" | "dark";
  /** Brings the page into the state; the picture is what can be seen without scrolling further. */
  readonly show: (page: Page) => Promise<void>;
  /** A place down the page stays where it was brought to. */
  readonly stays?: boolean;
}

export async function expectPicture(page: Page, browser: Browser, name: string, state: State) {
  const { width, colorScheme, show, stays = false } = state;
  test.skip(!browser.version().startsWith(`${drawnBy}.`), `drawn by Chromium ${drawnBy}`);
  await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.clock.setFixedTime("2026-11-25T12:00:00Z");
  await show(page);
  await atRest(page, stays);
  await expect(page).toHaveScreenshot(`${name}.png`);
}

/** Saved, nothing on its way, fonts there, read from the top, nothing under the pointer. */
async function atRest(page: Page, stays: boolean): Promise<void> {
  await arrived(page);
  await expect(page.getByText("Not saved yet")).toHaveCount(0);
  await page.mouse.move(0, 0);
  await page.evaluate(async (stays) => {
    await document.fonts.ready;
    if (!stays) window.scrollTo(0, 0);
  }, stays);
}
