/** Acts on the one lane: checked where documents are checked, then an act that undo takes back. */
import { useState } from "react";
import type { LaneChange } from "#answers/path/lane-change.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { acts, broken, refusal } from "../../../messages/path-lane-choice.ts";
import { useNotes } from "../../../notes/notes.ts";

export interface ChangingLane {
  /** Why the last act was refused; "" where it was not. */
  readonly refused: string;
  /** Resolves to whether it was done. */
  readonly change: (asked: LaneChange) => Promise<boolean>;
}

export function useChangeLane(): ChangingLane {
  const { document, worker, today, act } = useNotes();
  const [refused, setRefused] = useState("");
  const change = async (asked: LaneChange): Promise<boolean> => {
    const result = await worker.changeLane(document, asked, today).catch(() => null);
    if (!result?.ok) {
      const [first] = result?.problems ?? [];
      setRefused(first ? refusal(first, document.lane?.lane) : broken);
      return false;
    }
    setRefused("");
    act({ label: acts[asked.act], told: true }, withLanesOf(result.value));
    return true;
  };
  return { refused, change };
}

/** Only the lanes: whatever else was typed meanwhile stays. */
const withLanesOf =
  ({ lane, closedLanes }: PathDocument) =>
  ({ lane: _, closedLanes: __, ...rest }: PathDocument): PathDocument => ({
    ...rest,
    ...(lane && { lane }),
    ...(closedLanes && { closedLanes }),
  });
