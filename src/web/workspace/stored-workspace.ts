/** The workspace as this browser keeps it, checked part by part: damage costs the damaged part only. */
import { type History, noHistory, redo, type Step, undo } from "#dossier/history.ts";
import { isRecord } from "#dossier/pointer.ts";
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
  return { version: 2, revision, workspace, history: readHistory(stored.history, workspace) };
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

/** A history that does not lead from here to workspaces of ours is dropped whole. */
function readHistory(stored: unknown, workspace: Workspace): History {
  if (!isRecord(stored) || !isSteps(stored.past) || !isSteps(stored.future)) return noHistory;
  const history = { past: stored.past, future: stored.future };
  return leadsThrough(workspace, history, undo) && leadsThrough(workspace, history, redo)
    ? history
    : noHistory;
}

function leadsThrough(workspace: Workspace, history: History, move: typeof undo): boolean {
  let at = { document: workspace, history };
  try {
    for (let next = move(at.document, at.history); next; next = move(at.document, at.history)) {
      if (!readWorkspace(next.document)) return false;
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
  stored.patch.every(
    (edit: unknown) =>
      isRecord(edit) &&
      Array.isArray(edit.path) &&
      edit.path.every((key) => typeof key === "string"),
  );
