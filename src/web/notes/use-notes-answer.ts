import { useEffect, useState } from "react";
import type { Problem } from "#core/result.ts";
import type { NotesAnswer, NotesWorker } from "../worker/notes-protocol.ts";
import { useNotes } from "./notes.ts";

export interface NotesAnswered<Answer> {
  /** The last one that worked; null before the first. */
  readonly answer: Answer | null;
  /** True while it is the answer to an older document. */
  readonly stale: boolean;
  readonly problems: readonly Problem[];
  /** The newest question could not be answered at all. */
  readonly failed: boolean;
}

/** Of what is drawn by chance: the same notes give the same answer. */
const SEED = 1;
const NONE: readonly Problem[] = [];

/**
 * Asks with the whole document on every change. The answer shown stays until the next is there, and of many
 * questions only the newest is answered. `of` has to be the same function each time: name it outside of the component.
 */
export function useNotesAnswer<Answer>(
  of: (worker: NotesWorker) => NotesAnswer<Answer>,
): NotesAnswered<Answer> {
  const { document, worker, today } = useNotes();
  const [shown, setShown] = useState<NotesAnswered<Answer> & { readonly of: unknown }>({
    of: null,
    answer: null,
    stale: true,
    problems: NONE,
    failed: false,
  });
  useEffect(() => {
    let current = true;
    const put = (next: Partial<NotesAnswered<Answer>>) => {
      const fresh = { of: document, problems: NONE, failed: false };
      if (current) setShown((before) => ({ ...before, ...fresh, ...next }));
    };
    of(worker)(document, { today, seed: SEED }).then(
      (result) => put(result.ok ? { answer: result.value } : { problems: result.problems }),
      () => put({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [of, worker, document, today]);
  const { answer, problems, failed } = shown;
  return { answer, problems, failed, stale: shown.of !== document };
}
