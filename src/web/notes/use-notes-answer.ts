import { useEffect, useState } from "react";
import type { Problem } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import type { NotesAnswer, NotesWorker } from "../worker/notes-protocol.ts";
import { useNotes } from "./notes.ts";

export interface Answered<Answer> {
  /** The last answer there was; null before the first. */
  readonly answer: Answer | null;
  /** True while it is the answer to an older document. */
  readonly stale: boolean;
  /** Why the newest document has no answer. */
  readonly problems: readonly Problem[];
  /** True when the newest question could not be answered at all. */
  readonly failed: boolean;
}

interface Shown<Answer> extends Omit<Answered<Answer>, "stale"> {
  readonly of: PathDocument | null;
}

/** The command's when none is given, so that page and command say the same. */
const SEED = 1;

/**
 * Asks the worker with the whole document whenever it changes. The answer shown stays until the next is there;
 * of many questions only the newest is answered. What is asked is settled when the page is first drawn.
 */
export function useNotesAnswer<Answer>(
  question: (worker: NotesWorker) => NotesAnswer<Answer>,
): Answered<Answer> {
  const { document, worker, today } = useNotes();
  const [asked] = useState(() => question(worker));
  const [shown, setShown] = useState<Shown<Answer>>({
    of: null,
    answer: null,
    problems: [],
    failed: false,
  });
  useEffect(() => {
    let current = true;
    asked(document, { today, seed: SEED }).then(
      (result) => {
        if (!current) return;
        const found = result.ok
          ? { answer: result.value, problems: [] }
          : { problems: result.problems };
        setShown((before) => ({ ...before, ...found, of: document, failed: false }));
      },
      () => current && setShown((before) => ({ ...before, of: document, failed: true })),
    );
    return () => {
      current = false;
    };
  }, [asked, document, today]);
  const { of, ...answered } = shown;
  return { ...answered, stale: of !== document };
}
