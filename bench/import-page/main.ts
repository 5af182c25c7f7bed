/** A page with nothing on it but the worker that reads the document, timed from the file to the directory. */
import { importWorker } from "../../src/web/worker/import-worker-client.ts";

const input = document.querySelector("input");
const output = document.querySelector("output");
if (!input || !output) throw new Error("index.html must hold an input and an output");

async function timed(file: File): Promise<string> {
  const worker = importWorker();
  const catalog = new URL("catalog.bin", document.baseURI).href;
  const started = performance.now();
  const looked = await worker.look(file, { catalog, edition: null });
  if (!looked.ok) return looked.problem.code;
  const notice = performance.now() - started;
  const read = await worker.read(() => undefined);
  const all = performance.now() - started;
  worker.stop();
  if (!read.ok) return read.problem.code;
  const { rows, unread } = read.value.report;
  return JSON.stringify({ pages: looked.value.pages, rows, unread: unread.length, notice, all });
}

input.addEventListener("change", () => {
  const [file] = input.files ?? [];
  if (!file) return;
  output.textContent = "";
  void timed(file).then((text) => {
    output.textContent = text;
  });
});
