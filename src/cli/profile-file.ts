import { ok, type Result } from "#core/result.ts";
import { openDocument } from "#dossier/document.ts";
import type { Profile } from "#dossier/profile.ts";
import { activeScenario } from "#dossier/scenario.ts";

/** A profile by itself, or a whole document as the page exports it: the list that was worked on. */
export function parseProfileFile(json: unknown): Result<Profile> {
  const opened = openDocument(json);
  return opened.ok ? ok(activeScenario(opened.value).profile) : opened;
}
