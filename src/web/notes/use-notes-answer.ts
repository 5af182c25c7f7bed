import { useMemo, useState } from "react";
import type { Problem } from "#core/result.ts";
import { type Asked, useQuestion } from "../feeds/use-question.ts";
import type { NotesAnswer, NotesWorker } from "../worker/notes-protocol.ts";
import { useNotes } from "./notes.ts";

export interface Answered<Answer> extends Asked<Answer> {
  /** Why the newest document has no answer. */
  readonly problems: readonly Problem[];
}

/** The command's when none is given, so that page and command say the same. */
const SEED = 1;
const NONE: readonly Problem[] = [];

/**
 * Asks the worker with the whole document whenever it changes; a document with problems leaves the answer
 * before it on the page. What is asked is settled when the page is first drawn.
 */
export function useNotesAnswer<Answer>(
  question: (worker: NotesWorker) => NotesAnswer<Answer>,
): Answered<Answer> {
  const { document, worker, today } = useNotes();
  const [asked] = useState(() => question(worker));
  const ask = useMemo(() => () => asked(document, { today, seed: SEED }), [asked, document, today]);
  const { answer: result, ...how } = useQuestion(ask);
  const [last, setLast] = useState<Answer | null>(null);
  if (result?.ok && result.value !== last) setLast(() => result.value);
  return { ...how, answer: last, problems: result?.ok === false ? result.problems : NONE };
}
