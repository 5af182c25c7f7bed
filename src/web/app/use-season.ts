import { useMemo } from "react";
import type { SeasonAnswer } from "#answers/season.ts";
import { localDay } from "#core/local-day.ts";
import { isSeason, SEASON } from "#dossier/season.ts";
import { type Asked, useQuestion } from "../feeds/use-question.ts";
import { fieldText } from "../workspace/draft.ts";
import { numberOf } from "../workspace/draft-to-profile.ts";
import { activeDraft } from "../workspace/workspace.ts";
import { useApp, useStore } from "./app.ts";

/** Dates and prices of the season of the list being worked on, as of today where the person is. */
export function useSeason(): Asked<SeasonAnswer> {
  const { workspace, list, ports } = useApp();
  const typed = numberOf(fieldText(activeDraft(useStore(workspace).workspace), "season"));
  // While the field holds no season that can be asked about, ours stands in.
  const season = isSeason(typed) ? typed : SEASON.default;
  const opened = useStore(list).catalog !== null;
  const today = localDay(new Date(ports.now()));
  const ask = useMemo(
    () => (opened ? () => ports.worker.season(season, today) : null),
    [ports, opened, season, today],
  );
  return useQuestion(ask);
}
