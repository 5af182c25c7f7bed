// The pictures of this folder, taken of a page that is being served:
//   npm start            (in another window)
//   node docs/pictures/take.mjs http://127.0.0.1:4747
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findChromium } from "../../scripts/chromium.mjs";

const address = process.argv[2] ?? "http://127.0.0.1:4747";
const folder = fileURLToPath(new URL(".", import.meta.url));

const profile = {
  applicantType: "non-us-img",
  specialties: [
    { specialty: "internal-medicine", priority: 1 },
    { specialty: "family-medicine", priority: 2 },
  ],
  step1: { result: "pass", attempts: 1 },
  step2ck: { score: 245, attempts: 1 },
  step3: null,
  graduationYear: 2023,
  visa: "j1",
  ecfmg: "certified",
  usClinicalMonths: 3,
  geographicPreferences: ["middle-atlantic", "east-north-central"],
  signals: "auto",
  budget: { dollars: 2500 },
  season: 2027,
};

const browser = await chromium.launch({
  executablePath: findChromium() ?? "chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

async function take(name, options, prepare = async () => {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector("#answer[data-settled]");
  const buffer = Buffer.from(JSON.stringify(profile));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "profile.json", mimeType: "application/json", buffer });
  await page.getByText("Opened a file.").waitFor();
  await page.waitForSelector("#answer[data-settled]");
  await page.evaluate(() => scrollTo(0, 0));
  await prepare(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}

const showAtTop = (selector) => (page) =>
  page
    .locator(selector)
    .evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));

for (const colorScheme of ["light", "dark"]) {
  const wide = { viewport: { width: 1280, height: 1100 }, colorScheme };
  const narrow = { viewport: { width: 320, height: 900 }, colorScheme };
  await take(`page-1280-${colorScheme}`, wide);
  await take(`page-320-${colorScheme}`, narrow, showAtTop("#answer"));
}
await take("list-1280-light", { viewport: { width: 1280, height: 900 } }, async (page) => {
  await page.locator("th button[aria-expanded]").first().click();
  await showAtTop("#list")(page);
});
await take("print", { viewport: { width: 720, height: 950 } }, (page) =>
  page.emulateMedia({ media: "print" }),
);
await browser.close();
