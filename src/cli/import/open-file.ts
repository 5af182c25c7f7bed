/** A file on disk that is read by parts, so that its size is known before any of it is. */
import { type FileHandle, open } from "node:fs/promises";
import { fail, ok, type Result } from "#core/result.ts";
import { cutText } from "#dossier/safe-text.ts";
import type { FileBytes } from "#facts/edition/pdf-file.ts";
import { whyNot } from "../read-input.ts";

export interface OpenFile extends FileBytes {
  readonly close: () => Promise<void>;
}

export async function openFile(path: string): Promise<Result<OpenFile>> {
  const name = cutText(path, 200);
  try {
    const handle = await open(path, "r");
    const stat = await handle.stat();
    if (stat.isFile()) return ok(fileOf(handle, stat.size));
    await handle.close();
    return noFile(stat.isDirectory() ? `a folder, ${name}` : `no regular file, ${name}`);
  } catch (error) {
    return noFile(whyNot(error, name));
  }
}

const noFile = (found: string): Result<never> =>
  fail({ code: "input", pointer: "", found, accepted: "a file: the Program Results PDF" });

const fileOf = (handle: FileHandle, size: number): OpenFile => ({
  size,
  slice: (start, end) => ({
    arrayBuffer: async () => {
      const buffer = new ArrayBuffer(end - start);
      const { bytesRead } = await handle.read(new Uint8Array(buffer), 0, end - start, start);
      return bytesRead === end - start ? buffer : buffer.slice(0, bytesRead);
    },
  }),
  close: () => handle.close(),
});
