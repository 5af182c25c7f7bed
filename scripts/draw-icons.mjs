// The icons of an installed Elective, drawn from public/icon.svg; they are kept, so run this when it changes:
//   node scripts/draw-icons.mjs
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "./chromium.mjs";
import { home } from "./ensure.mjs";

const icon = readFileSync(join(home, "public", "icon.svg"), "utf8");
/** Systems that cut the icon to a shape of their own want its color up to the edge. */
const square = icon.replace(/ rx="\d+"/, "");

const icons = [
  ["icon-192.png", icon, 192],
  ["icon-512.png", icon, 512],
  ["icon-maskable-512.png", square, 512],
  ["icon-apple-180.png", square, 180],
];

const browser = await chromium.launch({
  executablePath: findChromium() ?? "chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const [name, svg, size] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  await page.screenshot({ path: join(home, "public", name), omitBackground: true });
  await page.close();
}
await browser.close();
