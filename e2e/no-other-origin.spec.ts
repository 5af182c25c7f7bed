import { expect, test } from "@playwright/test";
import { internationalGraduate, open, openProfile } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

test("no request goes to any other origin, from opening to saving the list", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  page.on("websocket", (socket) => asked.push(socket.url()));
  await open(page);
  await openProfile(page, internationalGraduate);
  await page.getByLabel("Step 2 CK score").fill("238");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save list as file" }).click();
  await download;
  const own = new URL(baseURL ?? "").origin;
  const elsewhere = asked.filter((address) => {
    const { protocol, origin } = new URL(address);
    return protocol !== "blob:" && protocol !== "data:" && origin !== own;
  });
  expect(elsewhere).toEqual([]);
  expect(asked.some((address) => /\/catalog-[\w-]+\.bin$/.test(address))).toBe(true);
});

test("the title and the file names say nothing about what is done here", async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle("Elective");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save lists as file" }).click();
  expect((await download).suggestedFilename()).toBe("lists.json");
});
