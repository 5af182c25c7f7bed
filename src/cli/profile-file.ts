import { ok, type Result } from "#core/result.ts";
import { openDocument } from "#dossier/document.ts";
import type { Profile } from "#dossier/profile.ts";

/** A profile by itself, or a whole document as the page exports it. */
export function parseProfileFile(json: unknown): Result<Profile> {
  const opened = openDocument(json);
  return opened.ok ? ok(opened.value.profile) : opened;
}
