import { expect, it } from "vitest";
import { documentText } from "./document-text.ts";
import { layOut, newer, pdfOf } from "./edition/made-up.cases.ts";
import { largeListing } from "./edition/made-up-listing.cases.ts";

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return little ? bytes : bytes.swap16();
};

it.each([
  ["UTF-8", new TextEncoder().encode("Ninety days’ notice.")],
  ["UTF-8 with a mark", new TextEncoder().encode("\ufeffNinety days’ notice.")],
  ["UTF-16, little end first", utf16("Ninety days’ notice.", true)],
  ["UTF-16, big end first", utf16("Ninety days’ notice.", false)],
])("a text in %s is read as it was written", async (_, bytes) => {
  expect(await documentText(new Blob([new Uint8Array(bytes)]))).toEqual({
    ok: true,
    value: { from: "text", text: "Ninety days’ notice." },
  });
});

it("of a PDF every page is heard of, in order, with how many there are", async () => {
  const pdf = new Uint8Array(await pdfOf(layOut(largeListing(40), newer)));
  const heard: string[] = [];
  const text = await documentText(new Blob([pdf]), (done, pages) => heard.push(`${done}/${pages}`));
  if (!text.ok || text.value.from !== "pdf") throw new Error("not read as a PDF");
  const { length } = text.value.pages;
  expect(length).toBeGreaterThan(1);
  expect(heard).toEqual(Array.from({ length }, (_, i) => `${i + 1}/${length}`));
});

it.each([
  ["\x89PNG\r\n", "picture"],
  ["PK\x03\x04", "office"],
  ["<!doctype html>", "web-page"],
  ["\0\x01\x02", "unknown"],
])("%j is refused for what it looks like", async (text, looksLike) => {
  expect(await documentText(new Blob([Uint8Array.from(text, (c) => c.charCodeAt(0))]))).toEqual({
    ok: false,
    problem: { code: "not-pdf", looksLike },
  });
});

it("a file that went away is said to be gone, and one that is too large is named with its size", async () => {
  const gone = { size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }) };
  expect(await documentText(gone)).toEqual({ ok: false, problem: { code: "unreadable" } });
  const bytes = new TextEncoder().encode("a text").buffer;
  const large = { size: 65_000_000, slice: () => ({ arrayBuffer: async () => bytes }) };
  expect(await documentText(large)).toEqual({
    ok: false,
    problem: { code: "too-large", megabytes: 65, limit: 64 },
  });
});
