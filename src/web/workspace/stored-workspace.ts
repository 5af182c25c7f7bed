/** The workspace as this browser keeps it, checked part by part: damage costs the damaged part only. */
import type { History } from "#dossier/history.ts";
import { isRecord } from "#dossier/pointer.ts";
import { storedHistory } from "#dossier/stored-history.ts";
import { type Draft, type FieldName, isFieldName } from "./draft.ts";
import { type NamedDraft, newWorkspace, type Workspace } from "./workspace.ts";

export interface StoredWorkspace {
  readonly version: 2;
  /** Grows by one with every save, whichever tab saves. */
  readonly revision: number;
  readonly workspace: Workspace;
  readonly history: History;
}

/** null when there is nothing to restore. */
export function restoreWorkspace(stored: unknown): StoredWorkspace | null {
  if (!isRecord(stored)) return null;
  const workspace = readWorkspace(stored.workspace);
  if (!workspace) return null;
  const revision = typeof stored.revision === "number" ? stored.revision : 0;
  const history = storedHistory(
    stored.history,
    workspace,
    (document) => readWorkspace(document) !== null,
  );
  return { version: 2, revision, workspace, history };
}

/** The one list that earlier versions kept, or null. */
export function restoreOldDraft(stored: unknown): Workspace | null {
  const draft = isRecord(stored) ? readDraft(stored.draft) : null;
  return draft && { ...newWorkspace, scenarios: { "1": { name: "List 1", draft } } };
}

function readWorkspace(stored: unknown): Workspace | null {
  if (!isRecord(stored) || !isRecord(stored.scenarios) || !Array.isArray(stored.order)) return null;
  const listed: Record<string, unknown> = stored.scenarios;
  const scenarios = Object.fromEntries(
    stored.order.flatMap((id): [string, NamedDraft][] => {
      const scenario = typeof id === "string" ? readScenario(listed[id]) : null;
      return scenario ? [[id, scenario]] : [];
    }),
  );
  const order = stored.order.filter(
    (id): id is string => typeof id === "string" && Object.hasOwn(scenarios, id),
  );
  const [first] = order;
  if (first === undefined) return null;
  const active = order.find((id) => id === stored.active) ?? first;
  const directory = typeof stored.directory === "string" ? stored.directory : null;
  return { scenarios, order: [...new Set(order)], active, directory };
}

function readScenario(stored: unknown): NamedDraft | null {
  const draft = isRecord(stored) ? readDraft(stored.draft) : null;
  if (!draft || !isRecord(stored)) return null;
  return { name: typeof stored.name === "string" ? stored.name : "", draft };
}

function readDraft(stored: unknown): Draft | null {
  if (!isRecord(stored) || !isRecord(stored.fields)) return null;
  const fields = Object.entries(stored.fields).filter(
    (entry): entry is [FieldName, string] => isFieldName(entry[0]) && typeof entry[1] === "string",
  );
  if (fields.length === 0) return null;
  const { touched, kept } = stored;
  return {
    fields: Object.fromEntries(fields),
    touched: Array.isArray(touched) ? touched.filter(isFieldName) : [],
    kept: isRecord(kept) ? kept : {},
  };
}
