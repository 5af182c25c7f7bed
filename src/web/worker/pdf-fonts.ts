/** The faces that a PDF embeds: fetched when the first one is made. */
import sans from "#exports/pdf/fonts/inter-print-400.woff?url";
import strong from "#exports/pdf/fonts/inter-print-600.woff?url";
import type { Fonts } from "#exports/pdf/ink.ts";

export async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What is loaded is kept, but not the failure to load it. */
export function keptOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= load();
    kept.catch(() => {
      kept = null;
    });
    return kept;
  };
}

export const workFaces = keptOnce(async (): Promise<Pick<Fonts, "sans" | "strong">> => {
  const [first, second] = await Promise.all([bytesAt(sans), bytesAt(strong)]);
  return { sans: first, strong: second };
});
