/** Listens to the browser for the notes: the key to hide, nobody there, Back, a page put aside. */

import { leaveNotes, quickHide, rest } from "./leave.ts";
import type { Notes } from "./notes.ts";

/** Two presses of Escape within this hide everything. */
export const TWICE_MS = 500;
const TOUCHES = ["pointerdown", "keydown", "wheel", "touchmove", "input"] as const;

/** For as long as the pages are shown; the returned function ends it. */
export function watchPages(notes: Notes): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  watchEscape(notes, signal);
  window.addEventListener("popstate", ({ state }) => notes.frame.show(pageIn(notes, state)), {
    signal,
  });
  return () => stop.abort();
}

/** The number that the history carries; anything else is the first page. */
export const pageIn = ({ pages }: Notes, state: unknown): number =>
  typeof state === "number" && pages[state] !== undefined ? state : 0;

/** Also while typing and inside a window: it is listened for before anything else hears of it. */
function watchEscape(notes: Notes, signal: AbortSignal): void {
  let before = Number.NEGATIVE_INFINITY;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.repeat || event.isComposing) return;
    if (event.timeStamp - before <= TWICE_MS) void quickHide(notes);
    before = event.timeStamp;
  };
  window.addEventListener("keydown", onKey, { signal, capture: true });
}

const watched = new WeakSet<Notes>();

/** For the life of the page, also while another part of the app is shown: the notes are in memory still. */
export function watchAlways(notes: Notes): void {
  if (watched.has(notes)) return;
  watched.add(notes);
  watchIdle(notes);
  // A page that is left may come back as it was, by Back: it comes back empty.
  window.addEventListener("pagehide", () => void leaveNotes(notes));
}

/** By the clock and not by counting: a laptop that slept has been idle all the while. */
function watchIdle(notes: Notes): void {
  const { now } = notes.ports;
  let last = now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = () => notes.keeper.get().lockAfter * 60_000;
  const look = () => {
    clearTimeout(timer);
    if (now() - last >= limit()) rest(notes);
    timer = setTimeout(look, Math.max(1_000, last + limit() - now()));
  };
  const touch = () => {
    if (now() - last >= limit()) look();
    last = now();
  };
  for (const kind of TOUCHES)
    document.addEventListener(kind, touch, { capture: true, passive: true });
  document.addEventListener("visibilitychange", look);
  notes.keeper.subscribe(look);
  look();
}
