import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readPdf } from "../test/exports/read-pdf.ts";

// A shared machine of two cores answers slowly now and then.
test.describe.configure({ timeout: 120_000 });

const document: unknown = JSON.parse(readFileSync("examples/resident-plan.json", "utf8"));
const workers: Readonly<Record<string, string>> = JSON.parse(
  readFileSync("build/web/.vite/workers.json", "utf8"),
);

interface Asked {
  readonly kind: "short" | "normal";
  readonly format: string;
}

/** What the worker that makes files answers on the page, under the page's own policy. */
async function made(page: Page, asked: Asked) {
  const order = { document, today: "2026-11-25", ...asked };
  const address = `/${workers["export-worker"]}`;
  const answer = await page.evaluate(
    ([worker, wanted]) =>
      new Promise<{ name: string; bytes: number[]; contents: number; fits: boolean | null }>(
        (resolve, reject) => {
          const asking = new Worker(worker, { type: "module" });
          asking.onerror = () => reject(new Error("the worker did not start"));
          asking.onmessage = ({ data }) => {
            const result = data.value;
            if (!result?.ok) return reject(new Error(JSON.stringify(data)));
            const { name, bytes, contents, fit } = result.value;
            const fits = fit === null ? null : fit.fits;
            resolve({ name, bytes: [...bytes], contents: contents.length, fits });
          };
          const argument = { type: "RAW", value: wanted };
          asking.postMessage({
            id: "1",
            type: "APPLY",
            path: ["resume"],
            argumentList: [argument],
          });
        },
      ),
    [address, order] as const,
  );
  return { ...answer, bytes: Uint8Array.from(answer.bytes) };
}

test("the browser makes each file of a resume, and asks nobody else: PDF on a page, Word, JSON, text", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  await page.goto("/notes");

  const pdf = await made(page, { kind: "short", format: "pdf" });
  expect([pdf.name, pdf.fits]).toEqual(["resume.pdf", true]);
  const read = await readPdf(pdf.bytes);
  expect(read).toMatchObject({ pages: 1, marked: true, loose: [] });
  expect(read.spoken.map(({ text }) => text).join(" ")).toContain("18% fewer calls to the clinic");

  const word = await made(page, { kind: "normal", format: "docx" });
  expect([word.name, word.fits]).toEqual(["cv.docx", null]);
  expect(Buffer.from(word.bytes).toString("latin1").startsWith("PK")).toBe(true);

  for (const format of ["text", "json-resume"]) {
    const file = await made(page, { kind: "short", format });
    expect(Buffer.from(file.bytes).toString()).toContain("Sam Rivera");
  }
  expect(refused).toEqual([]);
  const own = new URL(baseURL ?? "").origin;
  expect(asked.filter((address) => !address.startsWith(own))).toEqual([]);
});
