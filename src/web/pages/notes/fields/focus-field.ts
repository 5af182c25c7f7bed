import { fieldId } from "../../../components/Field.tsx";

/** Where the document's place has no field of its own name. */
const APART: Readonly<Record<string, string>> = {
  "/sheet/hated": "hated-0",
  "/sheet/liked": "liked-0",
  "/money/loans": "loan-to-add",
};

/** Opens the fold that the field of this place is in, and goes to it; false where the page has none. */
export function focusField(pointer: string): boolean {
  const name = APART[pointer] ?? pointer.slice(1).replaceAll("/", "-");
  const field = document.getElementById(fieldId(name));
  if (!field) return false;
  const fold = field.closest("details");
  if (fold) fold.open = true;
  field.focus();
  return true;
}
