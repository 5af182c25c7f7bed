import { useDrafts } from "../fields/drafts.ts";

/** Words that are not part of the notes until a button takes them; left and come back to, they are still there. */
export function useHalfTyped(id: string, first = ""): readonly [string, (typed: string) => void] {
  const drafts = useDrafts();
  const typed = drafts.all.get(id)?.text ?? first;
  return [typed, (text) => drafts.keep(id, { text, over: "" })];
}
