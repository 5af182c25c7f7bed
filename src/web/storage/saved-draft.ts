/** The stored draft, checked field by field: an older or damaged document costs its bad parts and nothing else. */
import { type Draft, type FieldName, isFieldName } from "../pages/pick/draft.ts";

export interface SavedDraft {
  readonly version: 1;
  readonly draft: Draft;
}

export const savedDraft = (draft: Draft): SavedDraft => ({ version: 1, draft });

/** null when there is nothing to restore. */
export function restoreDraft(stored: unknown): Draft | null {
  const draft = part(stored, "draft");
  const fields = Object.entries(part(draft, "fields") ?? {}).filter(
    (entry): entry is [FieldName, string] => isFieldName(entry[0]) && typeof entry[1] === "string",
  );
  if (fields.length === 0) return null;
  const touched = part(draft, "touched");
  return {
    fields: Object.fromEntries(fields),
    touched: Array.isArray(touched) ? touched.filter(isFieldName) : [],
    kept: part(draft, "kept") ?? {},
  };
}

function part(document: unknown, name: string): object | null {
  if (typeof document !== "object" || document === null) return null;
  const value: unknown = Reflect.get(document, name);
  return typeof value === "object" && value !== null ? value : null;
}
