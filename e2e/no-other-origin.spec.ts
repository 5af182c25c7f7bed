import { expect, type Page, test } from "@playwright/test";
import { addresses, arrived, internationalGraduate, kept, open, openProfile } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

/** Every address that the page, its workers and its service worker ask for. */
function listen(page: Page): readonly string[] {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  page.context().on("page", (other) => other.on("websocket", (socket) => asked.push(socket.url())));
  page.on("websocket", (socket) => asked.push(socket.url()));
  return asked;
}

const elsewhere = (asked: readonly string[], own: string): readonly string[] =>
  asked.filter((address) => {
    const { protocol, origin } = new URL(address);
    return protocol !== "blob:" && protocol !== "data:" && origin !== own;
  });

test("no request goes to any other origin, from opening to saving the list", async ({
  page,
  baseURL,
}) => {
  const asked = listen(page);
  await open(page);
  await openProfile(page, internationalGraduate);
  await page.getByLabel("Step 2 CK score").fill("238");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save list as file" }).click();
  await download;
  expect(elsewhere(asked, new URL(baseURL ?? "").origin)).toEqual([]);
  expect(asked.some((address) => /\/assets\/[\w-]+\.bin$/.test(address))).toBe(true);
});

test("nor from any other page, nor from what keeps them all for later", async ({
  page,
  baseURL,
}) => {
  const asked = listen(page);
  for (const address of addresses) {
    await page.goto(address);
    await arrived(page);
  }
  await kept(page);
  expect(elsewhere(asked, new URL(baseURL ?? "").origin)).toEqual([]);
  expect(asked.some((address) => address.endsWith("/sw.js"))).toBe(true);
  expect(asked.some((address) => address.endsWith("/icon-512.png"))).toBe(true);
});

test("the title and the file names say nothing about what is done here", async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle("Elective");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save lists as file" }).click();
  expect((await download).suggestedFilename()).toBe("lists.json");
});
