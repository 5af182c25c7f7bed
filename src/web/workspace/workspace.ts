/** What the page works on: up to four named lists as typed, and which directory they are read with. */
import { DOCUMENT_VERSION, type Document, MOST_SCENARIOS } from "#dossier/scenario.ts";
import { type Draft, defaultDraft } from "./draft.ts";
import { draftToProfile } from "./draft-to-profile.ts";
import { profileToDraft } from "./profile-to-draft.ts";

export interface NamedDraft {
  readonly name: string;
  readonly draft: Draft;
}

export interface Workspace {
  readonly scenarios: Readonly<Record<string, NamedDraft>>;
  /** Ids as the scenarios stand; the others are compared with the first. */
  readonly order: readonly string[];
  readonly active: string;
  /** The stored edition of the directory in use; null is the built-in one. */
  readonly directory: string | null;
}

export const newWorkspace: Workspace = {
  scenarios: { "1": { name: "List 1", draft: defaultDraft } },
  order: ["1"],
  active: "1",
  directory: null,
};

const blank: NamedDraft = { name: "", draft: defaultDraft };

export const scenarioOf = ({ scenarios }: Pick<Workspace, "scenarios">, id: string): NamedDraft =>
  scenarios[id] ?? blank;

export const activeDraft = (workspace: Workspace): Draft =>
  scenarioOf(workspace, workspace.active).draft;

/** The list being worked on, changed. */
export const editActive =
  (change: (draft: Draft) => Draft) =>
  (workspace: Workspace): Workspace =>
    withScenario(workspace, workspace.active, { draft: change(activeDraft(workspace)) });

/** Every list, changed: what is known of a program is the same in all of them. */
export const editAll =
  (change: (draft: Draft) => Draft) =>
  (workspace: Workspace): Workspace =>
    workspace.order.reduce(
      (all, id) => withScenario(all, id, { draft: change(scenarioOf(all, id).draft) }),
      workspace,
    );

export const renamed =
  (id: string, name: string) =>
  (workspace: Workspace): Workspace =>
    withScenario(workspace, id, { name });

export const isFull = ({ order }: Workspace): boolean => order.length >= MOST_SCENARIOS;

/** A copy beside the original, worked on from now; the same workspace when there are four already. */
export const duplicated =
  (id: string) =>
  (workspace: Workspace): Workspace => {
    if (isFull(workspace)) return workspace;
    const copy = freeId(workspace);
    const at = workspace.order.indexOf(id) + 1;
    return {
      ...workspace,
      scenarios: {
        ...workspace.scenarios,
        [copy]: { ...scenarioOf(workspace, id), name: `List ${copy}` },
      },
      order: [...workspace.order.slice(0, at), copy, ...workspace.order.slice(at)],
      active: copy,
    };
  };

/** The name a list gets when nobody gives it another. */
export const nextName = (workspace: Workspace): string => `List ${freeId(workspace)}`;

/** One more list after the others, worked on from now; the same workspace when there are four already. */
export const added =
  (name: string, draft: Draft) =>
  (workspace: Workspace): Workspace => {
    if (isFull(workspace)) return workspace;
    const id = freeId(workspace);
    return {
      ...workspace,
      scenarios: { ...workspace.scenarios, [id]: { name, draft } },
      order: [...workspace.order, id],
      active: id,
    };
  };

/** Without one list; the last one stays. */
export const removed =
  (id: string) =>
  (workspace: Workspace): Workspace => {
    const order = workspace.order.filter((other) => other !== id);
    const [first] = order;
    if (first === undefined) return workspace;
    const { [id]: _, ...scenarios } = workspace.scenarios;
    return {
      ...workspace,
      scenarios,
      order,
      active: workspace.active === id ? first : workspace.active,
    };
  };

/** One list stands first, so that the others are compared with it. */
export const putFirst =
  (id: string) =>
  (workspace: Workspace): Workspace => ({
    ...workspace,
    order: [id, ...workspace.order.filter((other) => other !== id)],
  });

export const opened =
  (id: string) =>
  (workspace: Workspace): Workspace =>
    Object.hasOwn(workspace.scenarios, id) ? { ...workspace, active: id } : workspace;

export const readWith =
  (directory: string | null) =>
  (workspace: Workspace): Workspace => ({ ...workspace, directory });

/** The smallest number no list has. */
function freeId({ scenarios }: Workspace): string {
  let id = 1;
  while (Object.hasOwn(scenarios, String(id))) id += 1;
  return String(id);
}

const withScenario = (workspace: Workspace, id: string, part: Partial<NamedDraft>): Workspace => ({
  ...workspace,
  scenarios: { ...workspace.scenarios, [id]: { ...scenarioOf(workspace, id), ...part } },
});

/** The lists of an opened document in place of all that is here; the directory stays. */
export const fromDocument =
  ({ scenarios, active }: Document) =>
  (workspace: Workspace): Workspace => ({
    scenarios: Object.fromEntries(
      scenarios.map(({ id, name, profile }) => [id, { name, draft: profileToDraft(profile) }]),
    ),
    order: scenarios.map(({ id }) => id),
    active,
    directory: workspace.directory,
  });

/** As the document's JSON; a half-typed field goes out as typed and is refused by name when it is opened. */
export const toDocument = (workspace: Workspace): Record<string, unknown> => ({
  version: DOCUMENT_VERSION,
  scenarios: workspace.order.map((id) => {
    const { name, draft } = scenarioOf(workspace, id);
    return { id, name, profile: draftToProfile(draft) };
  }),
  active: workspace.active,
});
