import { type ReactNode, useMemo, useRef } from "react";
import type { SignalLevel } from "#answers/types.ts";
import type { WhyAnswer } from "#answers/why-types.ts";
import { useApp, useStore } from "../../app/app.ts";
import { FillHistory } from "../../charts/FillHistory.tsx";
import { useQuestion } from "../../feeds/use-question.ts";
import { acts as text } from "../../messages/app.ts";
import { problemSentence } from "../../messages/problems.ts";
import { type Draft, withKept } from "../../workspace/draft.ts";
import { draftToProfile } from "../../workspace/draft-to-profile.ts";
import { activeDraft, editAll } from "../../workspace/workspace.ts";
import { type Patch, ProgramWhy, type WhyActs } from "./ProgramWhy.tsx";
import { programName } from "./program-name.ts";

interface Props {
  readonly id: string;
  readonly signal: SignalLevel;
  /** What the list knows, until the fuller answer is there. */
  readonly children: ReactNode;
}

/** Everything about one program for the profile as it is, worked out again as the profile changes. */
export function LiveWhy({ id, signal, children }: Props) {
  const app = useApp();
  const draft = activeDraft(useStore(app.workspace).workspace);
  const ask = useMemo(
    () => () => app.ports.worker.why(draftToProfile(draft), id),
    [app, draft, id],
  );
  const { answer, stale } = useQuestion(ask);
  const last = useRef<WhyAnswer | null>(null);
  if (answer?.ok) last.current = answer.value;
  const refused = answer?.ok === false ? answer.problems.find(isAbout(id)) : undefined;
  const acts = useWhyActs();
  const why = last.current;
  if (!why) return children;
  return (
    <ProgramWhy
      why={why}
      stale={stale}
      signal={signal}
      history={<FillHistory history={why.program.history} />}
      refused={refused ? problemSentence(refused) : null}
      acts={acts}
    />
  );
}

const isAbout =
  (id: string) =>
  ({ pointer }: { readonly pointer: string }): boolean =>
    pointer.startsWith(`/statedFacts/${id}/`);

function useWhyActs(): WhyActs {
  const { workspace, list } = useApp();
  return useMemo(
    () => ({
      onCorrect: (id, patch) =>
        workspace.act(
          { label: text.corrected(programName(list.get().answer, id)), told: true },
          editAll(corrected(id, patch)),
        ),
    }),
    [workspace, list],
  );
}

/** A program is the same in all lists, and so is what is known of it; null takes a fact back. */
const corrected =
  (id: string, patch: Patch) =>
  (draft: Draft): Draft => {
    const facts = Object.entries({ ...draft.kept.statedFacts?.[id], ...patch });
    const left = facts.filter(([, value]) => value !== null);
    return withKept(
      draft,
      "statedFacts",
      id,
      left.length > 0 ? Object.fromEntries(left) : undefined,
    );
  };
