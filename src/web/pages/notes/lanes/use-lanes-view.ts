import { useNotes } from "../../../notes/notes.ts";
import type { LanesView } from "../../../notes/views.ts";

/** How the page of lanes was left, and a way to change some of it. */
export function useLanesView(): readonly [LanesView, (change: Partial<LanesView>) => void] {
  const { views, look } = useNotes();
  return [views.lanes, (change) => look(({ lanes }) => ({ lanes: { ...lanes, ...change } }))];
}
