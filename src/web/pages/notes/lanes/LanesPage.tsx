import { useState } from "react";
import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { useKeptFocus } from "../parts/use-kept-focus.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { ChosenLane } from "./ChosenLane.tsx";
import { ClosedLanes } from "./ClosedLanes.tsx";
import { LaneList } from "./LaneList.tsx";
import { LanesHead } from "./LanesHead.tsx";
import { OneLane } from "./OneLane.tsx";
import { UnreadLanes } from "./UnreadLanes.tsx";
import { useLanesView } from "./use-lanes-view.ts";

const lanesOf = (worker: NotesWorker) => worker.lanes;

/** Fifteen lanes: all of them, or the one that is open on the page. */
export function LanesPage() {
  const asked = useNotesAnswer(lanesOf);
  return (
    <div className={`${parts.page} ${parts.narrow}`}>
      {asked.problems.length > 0 ? (
        <UnreadLanes problems={asked.problems} />
      ) : (
        <Waiting asked={asked}>{(answer) => <Lanes answer={answer} />}</Waiting>
      )}
    </div>
  );
}

/** Headings, the nearest to what was done first. */
const AFTER_ACT = ["your-lane", "one-lane", "all-lanes"] as const;

function Lanes({ answer }: { answer: LanesAnswer }) {
  const [{ opened }, look] = useLanesView();
  const [last, setLast] = useState<string | null>(null);
  const lane = answer.lanes.find(({ id }) => id === opened);
  useKeptFocus(JSON.stringify(answer.chosen), AFTER_ACT);
  const open = (id: string | null) => look({ opened: id });
  const goBack = () => {
    setLast(opened);
    open(null);
  };
  if (lane) return <OneLane key={lane.id} lane={lane} answer={answer} onBack={goBack} />;
  return (
    <>
      <LanesHead answer={answer} />
      {answer.chosen && <ChosenLane chosen={answer.chosen} lanes={answer.lanes} onOpen={open} />}
      <LaneList answer={answer} onOpen={open} focusOn={last} />
      <ClosedLanes closed={answer.closedBefore} />
    </>
  );
}
