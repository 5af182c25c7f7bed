import { useMemo } from "react";
import type { ListAnswer } from "#answers/types.ts";
import { useApp } from "../../app/app.ts";
import { mapIds, mapPlaces } from "../../charts/map-places.ts";
import { ProgramMap } from "../../charts/ProgramMap.tsx";
import { useQuestion } from "../../feeds/use-question.ts";

/** The map of an answer; where the programs stand is asked of the worker once for the same programs. */
export function LiveMap({ answer }: { answer: ListAnswer }) {
  const { ports, rows } = useApp();
  const ids = mapIds(answer).join(" ");
  const ask = useMemo(() => () => ports.worker.places(ids.split(" ")), [ports, ids]);
  const { answer: places } = useQuestion(ask);
  const marks = useMemo(() => places && mapPlaces(answer, places), [answer, places]);
  return marks && <ProgramMap places={marks} onOpen={(id) => rows.current?.means.toggle(id)} />;
}
