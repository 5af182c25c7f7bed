/** Opens the folded group that a field is in and moves focus to it. */
export function showField(id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  const fold = field.closest("details");
  if (fold) fold.open = true;
  field.scrollIntoView({ block: "center" });
  field.focus();
}
