/** What is sealed, as text: the document, its history, and after how many minutes it locks itself. */
import type { History } from "#dossier/history.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { isRecord } from "#dossier/pointer.ts";
import { storedHistory } from "#dossier/stored-history.ts";
import type { Written } from "./notes-store.ts";

export const LOCK_MINUTES = { least: 1, most: 30, ours: 5 } as const;

export interface Kept extends Written {
  readonly lockAfter: number;
}

export const keptText = ({ document, history, lockAfter }: Kept): string =>
  JSON.stringify({ version: 1, lockAfter, document, history });

/** The document still has to be opened by the worker: it may be of a later version. */
export interface Unsealed {
  readonly document: unknown;
  readonly history: unknown;
  readonly lockAfter: number;
}

/** null where the text is none of ours. */
export function readKept(text: string): Unsealed | null {
  const json = parsed(text);
  if (!isRecord(json) || json.version !== 1) return null;
  return { document: json.document, history: json.history, lockAfter: minutes(json.lockAfter) };
}

export const isLockMinutes = (value: unknown): value is number =>
  typeof value === "number" &&
  Number.isInteger(value) &&
  value >= LOCK_MINUTES.least &&
  value <= LOCK_MINUTES.most;

const minutes = (value: unknown): number => (isLockMinutes(value) ? value : LOCK_MINUTES.ours);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A history that does not lead away from this document and back is dropped whole. */
export const readHistory = (stored: unknown, document: PathDocument): History =>
  storedHistory(stored, document, isRecord);
