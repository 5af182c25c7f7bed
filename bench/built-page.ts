/** The built page, served and open in Chromium. */
import { chromium, type Page } from "@playwright/test";
import { startServer } from "#server/server.ts";
import { findChromium } from "../scripts/chromium.mjs";

export interface BuiltPage {
  readonly page: Page;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** An empty page of a browser of its own, beside the server of `build/web` at the port. */
export async function builtPage(port: number): Promise<BuiltPage> {
  const started = await startServer({ root: "build/web", port, strictPort: true });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  // What tsx compiles names its functions by this.
  await page.addInitScript({ content: "globalThis.__name = (of) => of;" });
  const close = async () => {
    await browser.close();
    await started.value.close();
  };
  return { page, url: started.value.url, close };
}
