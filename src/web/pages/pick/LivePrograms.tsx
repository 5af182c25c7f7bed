import { useMemo } from "react";
import type { PlacedList } from "#answers/programs-types.ts";
import type { ListAnswer } from "#answers/types.ts";
import { type App, useApp, useStore } from "../../app/app.ts";
import { useQuestion } from "../../feeds/use-question.ts";
import { acts as did } from "../../messages/app.ts";
import { failed, waiting } from "../../messages/browse.ts";
import { withWord } from "../../workspace/draft.ts";
import { draftToProfile } from "../../workspace/draft-to-profile.ts";
import { activeDraft, editActive } from "../../workspace/workspace.ts";
import { type BrowseActs, EveryProgram } from "./EveryProgram.tsx";

/** Every program of the profile's specialties, asked for again whenever another list has settled. */
export function LivePrograms() {
  const app = useApp();
  const { answer: list, settled, catalog } = useStore(app.list);
  const draft = activeDraft(useStore(app.workspace).workspace);
  const ask = useMemo(
    () =>
      list && settled && catalog
        ? () => app.ports.worker.programs(draftToProfile(draft), placedOn(list))
        : null,
    [app, list, settled, catalog, draft],
  );
  const { answer, stale, failed: lost } = useQuestion(ask);
  const acts = useBrowseActs(app);
  const two = useMemo(() => twoTiers(list), [list]);
  if (lost) return <p>{failed}</p>;
  if (!answer?.ok) return <p>{waiting}</p>;
  return <EveryProgram programs={answer.value.programs} twoTiers={two} stale={stale} acts={acts} />;
}

/** As little of the list as tells what is on it: the rest need not be copied to the worker. */
const placedOn = ({ applications, firstYear }: ListAnswer): PlacedList => ({
  applications: applications.map(idAndSignal),
  ...(firstYear && { firstYear: { applications: firstYear.applications.map(idAndSignal) } }),
});

const idAndSignal = ({ id, signal }: PlacedList["applications"][number]) => ({ id, signal });

const twoTiers = (list: ListAnswer | null): readonly string[] =>
  list?.signals.filter(({ silver }) => silver > 0).map(({ specialty }) => specialty) ?? [];

function useBrowseActs({ workspace }: App): BrowseActs {
  return useMemo(() => {
    const word = (name: "include" | "exclude", id: string, present: boolean, label: string) =>
      workspace.act(
        { label, told: true },
        editActive((draft) => withWord(draft, name, id, present)),
      );
    return {
      onPin: ({ id, institution }, pinned) =>
        word("include", id, pinned, pinned ? did.pinned(institution) : did.unpinned(institution)),
      onLeaveOut: ({ id, institution }) => word("exclude", id, true, did.leftOut(institution)),
      onPutBack: ({ id, institution }) => word("exclude", id, false, did.putBack(institution)),
    };
  }, [workspace]);
}
