/** A piece of work being typed. It is in memory and in no document until it is looked at and saved. */
import { useMemo, useState } from "react";
import { type DraftField, draftOf, newDraft, type PieceDraft } from "#answers/path/piece-draft.ts";
import type { PieceRead } from "#answers/path/read-piece.ts";
import type { Piece } from "#dossier/path/path-document.ts";
import { useQuestion } from "../../../feeds/use-question.ts";
import * as text from "../../../messages/path-record.ts";
import { useNotes } from "../../../notes/notes.ts";
import { dayReader } from "../fields/typed.ts";
import { withPiece } from "./moves.ts";

export interface PieceDrafting {
  readonly draft: PieceDraft;
  readonly type: (change: Partial<PieceDraft>) => void;
  readonly begin: (piece: Piece) => void;
  readonly drop: () => void;
  /** Of what was typed a moment ago; null before the first look. */
  readonly read: PieceRead | null;
}

export function usePieceDraft(): PieceDrafting {
  const { document, worker, views, look, today } = useNotes();
  const { draft: typed } = views.record;
  const draft = useMemo(() => typed ?? newDraft(today), [typed, today]);
  const ask = useMemo(
    () => (typed ? () => worker.readPiece(document, withIsoDay(typed)) : null),
    [worker, document, typed],
  );
  const { answer } = useQuestion(ask);
  return {
    draft,
    type: (change) =>
      look(({ record }) => ({ record: { draft: { ...(record.draft ?? draft), ...change } } })),
    begin: (piece) => look(() => ({ record: { draft: draftOf(piece) } })),
    drop: () => look(() => ({ record: { draft: null } })),
    read: typed ? answer : null,
  };
}

/** A day as people write it, for the worker that knows only the calendar's own. */
function withIsoDay(draft: PieceDraft): PieceDraft {
  const day = dayReader.read(draft.on.trim());
  return day.ok && day.value !== undefined ? { ...draft, on: day.value } : draft;
}

export type SaveState = "ready" | "refused" | "broken" | { readonly saved: string };

/** The fields that hold a piece back. */
const holding = ({ findings, problems }: PieceRead): readonly DraftField[] => [
  ...findings.map(({ field }) => field),
  ...problems.flatMap(({ field }) => field ?? []),
];

/** Looks once more at exactly what is saved; what is held back changes nothing, and its fields are given back. */
export function useSavePiece({ draft, drop }: PieceDrafting) {
  const { document, worker, act } = useNotes();
  const [state, setState] = useState<SaveState>("ready");
  const save = async (): Promise<readonly DraftField[]> => {
    const read = await worker.readPiece(document, withIsoDay(draft)).catch(() => null);
    if (!read?.piece) {
      setState(read ? "refused" : "broken");
      return read ? holding(read) : [];
    }
    const { piece } = read;
    const { record = [] } = document;
    const at = record.findIndex(({ id }) => id === piece.id);
    const label = at < 0 ? text.acts.added(record.length + 1) : text.acts.changed(at + 1);
    act({ label }, withPiece(piece));
    drop();
    setState({ saved: piece.id });
    return [];
  };
  const isSaved =
    typeof state === "object" && document.record?.some(({ id }) => id === state.saved) === true;
  return { state, isSaved, save, ready: () => setState("ready") };
}
