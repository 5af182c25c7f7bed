import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { dermatologyStudent, internationalGraduate, open, openProfile } from "./support.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

/** The list that the page saves. */
async function listOfPage(page: Page, profile: object): Promise<string> {
  await open(page);
  await openProfile(page, profile);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save list as file" }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function listOfCommand(profile: object): string {
  const file = join(mkdtempSync(join(tmpdir(), "elective-")), "profile.json");
  writeFileSync(file, JSON.stringify(profile));
  const options = { encoding: "utf8", maxBuffer: 1 << 26, stdio: "pipe" } as const;
  return execFileSync(process.execPath, ["bin/elective", "list", "--in", file, "--json"], options);
}

/** Where two texts part, with a few words of each; null when they are the same. */
function firstDifference(saved: string, printed: string): object | null {
  if (saved === printed) return null;
  const length = Math.max(saved.length, printed.length);
  const at = Array.from({ length }).findIndex((_, i) => saved[i] !== printed[i]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return { at, saved: around(saved), printed: around(printed) };
}

for (const [name, profile] of Object.entries({ internationalGraduate, dermatologyStudent })) {
  test(`${name}: the page saves the bytes that the command prints`, async ({ page }) => {
    const printed = listOfCommand(profile);
    expect(printed.length).toBeGreaterThan(1000);
    const saved = await listOfPage(page, profile);
    expect(firstDifference(saved, printed)).toBeNull();
  });
}
