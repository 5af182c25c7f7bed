/**
 * A document in the fragment of an address, the part that a browser never sends to a server:
 * `list=1.` and the document's JSON, compressed (zlib) and in base64url. The number is the version of
 * this form; the document inside has its own. zlib and not bare deflate, for its checksum: a link that
 * lost or changed a letter is refused instead of opening as something else.
 */
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import { openDocument } from "#dossier/document.ts";
import type { Document } from "#dossier/scenario.ts";
import { bareFragment, LINK_NAME } from "./link-name.ts";

const VERSION = "1";
/** Characters of the fragment past which some programs cut an address off. */
export const LONG_LINK = 8_000;
/** Characters past which no link is made or opened. */
export const LONGEST_LINK = 32_000;
/** Bytes of JSON that a link may unfold to: nothing small unfolds to fill the memory. */
const LARGEST = 1_000_000;

export interface Link {
  /** Without the "#". */
  readonly fragment: string;
  /** Whether it is so long that it should be tried before it is relied on. */
  readonly long: boolean;
}

/** Refused when it would be too long, or is no document: it is opened first, so nothing else gets in. */
export async function makeLink(document: unknown): Promise<Result<Link>> {
  const opened = openDocument(document);
  if (!opened.ok) return opened;
  const json = new TextEncoder().encode(JSON.stringify(opened.value));
  const packed = await through(json, new CompressionStream("deflate"));
  const fragment = `${LINK_NAME}${VERSION}.${packed ? toBase64(packed) : ""}`;
  if (!packed || fragment.length > LONGEST_LINK) return tooLong(fragment.length);
  return ok({ fragment, long: fragment.length > LONG_LINK });
}

/** The document in a fragment, or one problem. Never throws. */
export async function openLink(fragment: string): Promise<Result<Document>> {
  const text = bareFragment(fragment);
  if (!text.startsWith(LINK_NAME)) return damaged("no list in the address");
  if (text.length > LONGEST_LINK) return tooLong(text.length);
  const [, version, data] = /^(\d{1,4})\.([\w-]+)$/.exec(text.slice(LINK_NAME.length)) ?? [];
  if (version === undefined || data === undefined) return damaged("letters that no link has");
  if (version !== VERSION) return newer(`version ${version}`);
  const json = await through(fromBase64(data), new DecompressionStream("deflate"));
  return json ? documentIn(json) : damaged("a part missing or changed");
}

function documentIn(json: Uint8Array): Result<Document> {
  const opened = openDocument(parsed(json));
  if (opened.ok) return opened;
  const [first] = opened.problems;
  return first?.code === "version" ? newer(first.found) : damaged("something that is no list");
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
  } catch {
    return undefined;
  }
}

const problem = (code: string, found: string, accepted: string): Result<never> =>
  fail({ code, pointer: "", found, accepted } satisfies Problem);
const damaged = (found: string): Result<never> =>
  problem("link-damaged", found, "the whole link as it was copied");
const newer = (found: string): Result<never> =>
  problem("link-newer", found, "a link made by this version; reload the page for a newer one");
const tooLong = (length: number): Result<never> =>
  problem(
    "link-too-long",
    `${length} characters`,
    `at most ${LONGEST_LINK}; send the file instead`,
  );

/** Null when the stream cannot read the bytes, or has more to say than we would hold. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      size += next.value.length;
      if (size > LARGEST) {
        await reader.cancel();
        return null;
      }
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Empty for a length that base64 never has. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 4 === 1) return new Uint8Array();
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
