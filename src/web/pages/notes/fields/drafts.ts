/**
 * What is being typed, field by field, while the document keeps the last value that could be read. A draft goes
 * when the document's value is another one than it was typed over: after an undo the field shows the document.
 */
import { createContext, useContext, useState } from "react";
import type { PathDocument } from "#dossier/path/path-document.ts";
import type { FieldSpec } from "./spec.ts";

export interface Draft {
  readonly text: string;
  /** The document's text when it was typed. */
  readonly over: string;
}

export type DraftsById = ReadonlyMap<string, Draft>;

export interface Drafts {
  readonly all: DraftsById;
  readonly keep: (id: string, draft: Draft) => void;
  /** Drops the drafts of all fields whose names begin so. */
  readonly drop: (prefix: string) => void;
}

export function useNewDrafts(): Drafts {
  const [all, setAll] = useState<DraftsById>(new Map());
  const keep = (id: string, draft: Draft) => setAll((before) => new Map(before).set(id, draft));
  const drop = (prefix: string) =>
    setAll((before) => new Map([...before].filter(([id]) => !id.startsWith(prefix))));
  return { all, keep, drop };
}

const DraftsContext = createContext<Drafts | null>(null);
export const DraftsProvider = DraftsContext.Provider;

/** Throws outside of `DraftsProvider`. */
export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error("useDrafts needs a DraftsProvider above it");
  return drafts;
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
