/** A history as it was stored, checked before it is trusted: every step of it has to lead somewhere. */
import { type History, noHistory, redo, type Step, undo } from "./history.ts";
import { isRecord } from "./pointer.ts";

/**
 * The history of a document; none where it is no history, or where undoing or redoing all of it leads to
 * anything that `holds` refuses. A damaged history is dropped whole. Never throws.
 */
export function storedHistory<T>(
  stored: unknown,
  document: T,
  holds: (document: T) => boolean,
): History {
  if (!isRecord(stored) || !isSteps(stored.past) || !isSteps(stored.future)) return noHistory;
  const history = { past: stored.past, future: stored.future };
  const leads = (move: typeof undo): boolean => leadsThrough(document, history, { move, holds });
  return leads(undo) && leads(redo) ? history : noHistory;
}

interface Way<T> {
  readonly move: typeof undo;
  readonly holds: (document: T) => boolean;
}

function leadsThrough<T>(document: T, history: History, { move, holds }: Way<T>): boolean {
  let at = { document, history };
  try {
    for (let next = move(at.document, at.history); next; next = move(at.document, at.history)) {
      if (!holds(next.document)) return false;
      at = next;
    }
  } catch (error) {
    if (error instanceof RangeError) return false; // a patch that leads nowhere
    throw error;
  }
  return true;
}

const isSteps = (stored: unknown): stored is readonly Step[] =>
  Array.isArray(stored) && stored.every(isStep);

const isStep = (stored: unknown): boolean =>
  isRecord(stored) &&
  typeof stored.label === "string" &&
  typeof stored.at === "number" &&
  Array.isArray(stored.patch) &&
  stored.patch.every((edit: unknown) => isRecord(edit) && isPath(edit.path));

const isPath = (path: unknown): boolean =>
  Array.isArray(path) && path.every((key) => typeof key === "string");
