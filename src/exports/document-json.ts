/** The document as one file, and back. Exactly: unlike an answer, what a person typed is never rounded. */
import { fail, type Result } from "#core/result.ts";
import { openDocument } from "#dossier/document.ts";
import { describeValue } from "#dossier/safe-text.ts";
import type { Document } from "#dossier/scenario.ts";

/** Characters; a hundred times the largest document that a person made. */
const LARGEST = 5_000_000;

export const documentJson = (document: Document): string =>
  `${JSON.stringify(document, null, 2)}\n`;

/** A document of any version, or a bare profile. Never throws. */
export function openDocumentJson(text: string): Result<Document> {
  if (text.length > LARGEST)
    return notJson(`${text.length} characters`, `at most ${LARGEST} characters`);
  try {
    return openDocument(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return notJson(describeValue(text.trim()), "a file that was saved here, or a profile in JSON");
  }
}

const notJson = (found: string, accepted: string): Result<never> =>
  fail({ code: "json", pointer: "", found, accepted });
