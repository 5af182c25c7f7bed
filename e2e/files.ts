/** Files that go into the page and come out of it, as a person's browser would hand them over. */
import type { Download, Locator, Page } from "@playwright/test";
import { layOut, newer, pdfOf } from "#facts/edition/made-up.cases.ts";
import { largeListing } from "#facts/edition/made-up-listing.cases.ts";
import { openPdf } from "#facts/edition/pdf-pages.ts";

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** What the browser saves when the act is done. */
export async function saved(page: Page, act: () => Promise<void>): Promise<Saved> {
  const download = page.waitForEvent("download");
  await act();
  return readDownload(await download);
}

async function readDownload(download: Download): Promise<Saved> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** All lists of the page, as its file says them. */
export const savedLists = async (page: Page): Promise<string> => {
  const save = page.getByRole("button", { name: "Save lists as file" });
  return (await saved(page, () => save.click())).text;
};

/** A made-up document in the layout of the newer editions: 2021 to 2025. */
export const madeUpEdition = (institutions: number): Promise<Uint8Array> =>
  pdfOf(layOut(largeListing(institutions), newer));

/** The same behind a password. */
export const lockedEdition = (): Promise<Uint8Array> =>
  pdfOf(layOut(largeListing(4), newer), { userPassword: "made up", ownerPassword: "made up too" });

/** Every letter of a PDF in the order it is drawn; blanks and hyphens left out, for lines break anywhere. */
export async function lettersOf(pdf: Uint8Array): Promise<string> {
  const opened = await openPdf(new Uint8Array(pdf));
  if (!opened.ok) throw new Error(`not a PDF that opens: ${opened.problem.code}`);
  const pages: string[] = [];
  for (let number = 1; number <= opened.value.count; number += 1) {
    const items = await opened.value.page(number);
    pages.push(items.map(({ text }) => text).join(""));
  }
  await opened.value.close();
  return letters(pages.join(""));
}

export const letters = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060]+/g, "");

/** A file dropped where the pointer is. */
export async function drop(
  target: Locator,
  file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
): Promise<void> {
  const { name, type } = file;
  const base64 = Buffer.from(file.bytes).toString("base64");
  const dataTransfer = await target.page().evaluateHandle(
    ([name, type, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([bytes], name, { type }));
      return held;
    },
    [name, type, base64] as const,
  );
  await target.dispatchEvent("dragover", { dataTransfer });
  await target.dispatchEvent("drop", { dataTransfer });
}
