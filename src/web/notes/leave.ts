/** The ways out of the notes that leave nothing of them on the page or in memory. */
import { flushSync } from "react-dom";
import { navigate } from "wouter/use-browser-location";
import { routes } from "../routes.ts";
import type { Notes } from "./notes.ts";
import { isWritten } from "./notes-store.ts";

/** Long enough for a save that is under way. */
const LAST_SAVE_MS = 500;

/** Nothing is shown and nothing is in memory when this returns. */
export function leaveNotes({ keeper, frame }: Notes): Promise<unknown> {
  return flushSync(() => {
    frame.leave();
    return keeper.leave();
  });
}

/**
 * The dull page, in this place of the history: drawn at once, then opened anew, so that this page and all its
 * memory are gone.
 */
export async function quickHide(notes: Notes): Promise<void> {
  const saved = leaveNotes(notes);
  flushSync(() => navigate(routes.reference, { replace: true }));
  await Promise.race([saved, notes.ports.pause(LAST_SAVE_MS)]);
  location.replace(routes.reference);
}

/** Locks what is kept; covers what could not be saved or is not kept, so that nobody loses it by walking away. */
export function rest(notes: Notes): void {
  const { entered, covered } = notes.frame.get();
  if (entered === "no" || covered) return;
  if (notes.keeper.canLock() || !isWritten(notes.store.get())) void leaveNotes(notes);
  else notes.frame.cover();
}
