import { useCallback, useMemo } from "react";
import type { ListAnswer } from "#answers/types.ts";
import { useApp } from "../../app/app.ts";
import { mapIds, mapPlaces } from "../../charts/map-places.ts";
import { ProgramMap } from "../../charts/ProgramMap.tsx";
import { useQuestion } from "../../feeds/use-question.ts";
import { showProgram } from "./row-actions.ts";

/**
 * The map of an answer; where the programs stand is asked of the worker once for the same programs. A mark
 * leads to its row in the list, or to what was excluded and why.
 */
export function LiveMap({ answer }: { answer: ListAnswer }) {
  const { ports, rows } = useApp();
  const ids = mapIds(answer).join(" ");
  const ask = useMemo(() => () => ports.worker.places(ids.split(" ")), [ports, ids]);
  const { answer: places } = useQuestion(ask);
  const marks = useMemo(() => places && mapPlaces(answer, places), [answer, places]);
  const open = useCallback(
    (id: string) =>
      answer.excluded.some((program) => program.id === id)
        ? document.getElementById("excluded")?.focus()
        : showProgram(rows, answer, id),
    [answer, rows],
  );
  return marks && <ProgramMap places={marks} onOpen={open} />;
}
