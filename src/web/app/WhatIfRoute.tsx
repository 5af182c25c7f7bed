import { useCallback, useMemo, useRef } from "react";
import { useLocation } from "wouter";
import type { CompareAnswer } from "#answers/compare-types.ts";
import { useQuestion } from "../feeds/use-question.ts";
import { acts } from "../messages/app.ts";
import { specialtyName } from "../messages/specialties.ts";
import type { ScenarioActs } from "../pages/what-if/scenario-acts.ts";
import { WhatIfPage } from "../pages/what-if/WhatIfPage.tsx";
import { draftToProfile } from "../workspace/draft-to-profile.ts";
import {
  duplicated,
  isFull,
  putFirst,
  removed,
  renamed,
  scenarioOf,
  type Workspace,
} from "../workspace/workspace.ts";
import { useApp, useStore } from "./app.ts";

/** The lists of the workspace, compared by the worker as they change. */
export function WhatIfRoute() {
  const app = useApp();
  const { workspace } = useStore(app.workspace);
  const { specialties, catalog } = useStore(app.list);
  const { answer, answered, stale, wrong } = useComparison(workspace, specialties.length > 0);
  return (
    <WhatIfPage
      lists={workspace.order.map((id) => ({ id, name: scenarioOf(workspace, id).name }))}
      catalog={catalog}
      answer={answer}
      answered={answered}
      stale={stale}
      wrong={wrong}
      full={isFull(workspace)}
      specialtyName={(slug) => specialtyName(slug, specialties)}
      acts={useActs()}
    />
  );
}

interface Last {
  readonly answer: CompareAnswer | null;
  /** The lists it was asked of. */
  readonly answered: readonly string[];
}

interface Compared extends Last {
  readonly stale: boolean;
  readonly wrong: readonly string[];
}

/** Asked again when a list or their order changes; the last comparison that worked stays meanwhile. */
function useComparison({ order, scenarios }: Workspace, opened: boolean): Compared {
  const { worker } = useApp().ports;
  const last = useRef<Last>({ answer: null, answered: [] });
  const key = JSON.stringify(order.map((id) => scenarios[id]?.draft));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the lists have changed.
  const ask = useMemo(() => {
    if (!opened) return null;
    const inputs = order.map((id) => draftToProfile(scenarioOf({ scenarios }, id).draft));
    return () => worker.compare(inputs);
  }, [worker, opened, key]);
  const { answer, stale } = useQuestion(ask);
  // A comparison that is not stale is the one of the lists as they stand now.
  if (answer?.ok && !stale) last.current = { answer: answer.value, answered: order };
  const problems = answer && !answer.ok ? answer.problems : [];
  const wrong = problems.flatMap(({ pointer }) => order[Number(pointer.split("/")[1])] ?? []);
  return { ...last.current, stale: stale || problems.length > 0, wrong: [...new Set(wrong)] };
}

function useActs(): ScenarioActs {
  const { workspace } = useApp();
  const [, go] = useLocation();
  const act = useCallback(
    (label: string, change: (before: Workspace) => Workspace) =>
      workspace.act({ label, told: true }, change),
    [workspace],
  );
  return useMemo(
    () => ({
      onRename: (id, name) => workspace.act({ label: acts.renamed }, renamed(id, name)),
      onDuplicate: (id) => act(acts.duplicated, duplicated(id)),
      onRemove: (id) => act(acts.removed, removed(id)),
      onMakeFirst: (id) => act(acts.first, putFirst(id)),
      onEdit: (id) => {
        workspace.look(id);
        go("/");
      },
    }),
    [act, workspace, go],
  );
}
