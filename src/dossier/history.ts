/** What was done to a document, step by step: undo and redo of everything, the last hundred steps. */
import {
  applyPatch,
  inverse,
  isWithin,
  joined,
  type Patch,
  patchBetween,
  samePlaces,
} from "./patch.ts";

export const MOST_STEPS = 100;
/** Typing on in the same place within this is one step, as a person sees it. */
const SAME_STEP_MS = 1500;

export interface Step {
  /** What was done, as the page names it. */
  readonly label: string;
  readonly patch: Patch;
  /** Milliseconds since the epoch, of its last change. */
  readonly at: number;
}

/** Oldest first in `past`; `future` holds what was undone, the next to redo last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const noHistory: History = { past: [], future: [] };

export interface Moved<T> {
  readonly document: T;
  readonly history: History;
  readonly step: Step;
}

/**
 * The history after a change; the same history when nothing changed. A step with the label and the places
 * of the last one, or inside of them, soon after it, joins it. What was undone before is gone.
 */
export function record<T>(
  history: History,
  change: { readonly before: T; readonly after: T; readonly label: string; readonly at: number },
): History {
  const { label, at } = change;
  const patch = patchBetween(change.before, change.after);
  if (patch.length === 0) return history;
  const last = history.past.at(-1);
  const joins =
    last !== undefined &&
    history.future.length === 0 &&
    last.label === label &&
    at - last.at <= SAME_STEP_MS &&
    isWithin(patch, last.patch);
  const step = { label, at, patch: joins ? onTop(last.patch, patch, change) : patch };
  const before = joins ? history.past.slice(0, -1) : history.past;
  const past = step.patch.length === 0 ? before : [...before, step];
  return { past: past.slice(-MOST_STEPS), future: [] };
}

/** Two patches as one. Inside of what the first one made, places are no longer its own: they are looked up again. */
function onTop<T>(first: Patch, then: Patch, { before, after }: { before: T; after: T }): Patch {
  return samePlaces(first, then)
    ? joined(first, then)
    : patchBetween(applyPatch(before, inverse(first)), after);
}

/** null when there is nothing to undo. */
export function undo<T>(document: T, { past, future }: History): Moved<T> | null {
  const step = past.at(-1);
  if (!step) return null;
  return {
    document: applyPatch(document, inverse(step.patch)),
    history: { past: past.slice(0, -1), future: [...future, step] },
    step,
  };
}

/** null when there is nothing to redo. */
export function redo<T>(document: T, { past, future }: History): Moved<T> | null {
  const step = future.at(-1);
  if (!step) return null;
  return {
    document: applyPatch(document, step.patch),
    history: { past: [...past, step], future: future.slice(0, -1) },
    step,
  };
}
