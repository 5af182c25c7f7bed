/**
 * What is being typed, field by field, while the document keeps the last value that could be read. A draft goes
 * when the document's value is another one than it was typed over: after an undo the field shows the document.
 * It stays when the page is left, for as long as the notes are open.
 */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { useNotes } from "../../../notes/notes.ts";
import type { Draft, DraftsById } from "../../../notes/views.ts";
import type { FieldSpec } from "./spec.ts";

export interface Drafts {
  readonly all: DraftsById;
  readonly keep: (id: string, draft: Draft) => void;
  /** Drops the drafts of all fields whose names begin so. */
  readonly drop: (prefix: string) => void;
}

export function useDrafts(): Drafts {
  const { views, look } = useNotes();
  return {
    all: views.drafts,
    keep: (id, draft) => look(({ drafts }) => ({ drafts: new Map(drafts).set(id, draft) })),
    drop: (prefix) =>
      look(({ drafts }) => ({
        drafts: new Map([...drafts].filter(([id]) => !id.startsWith(prefix))),
      })),
  };
}

/** What a field shows. */
export function shownText(spec: FieldSpec, document: PathDocument, drafts: DraftsById): string {
  const held = spec.textOf(document);
  const draft = drafts.get(spec.id);
  return draft?.over === held ? draft.text : held;
}

export interface FieldProblem {
  readonly spec: FieldSpec;
  readonly found: string;
  readonly accepted: string;
  /** What the answer goes on with; "" where nothing is known. */
  readonly held: string;
}

export function problemOf(
  spec: FieldSpec,
  document: PathDocument,
  drafts: DraftsById,
): FieldProblem | null {
  const found = shownText(spec, document, drafts);
  const read = spec.read(found, document);
  return read.ok ? null : { spec, found, accepted: read.accepted, held: spec.textOf(document) };
}
