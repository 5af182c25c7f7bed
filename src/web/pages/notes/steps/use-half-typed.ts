import { useDrafts } from "../fields/drafts.ts";

interface HalfTyped {
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** As if nothing had been typed. */
  readonly drop: () => void;
}

/** Words that are not part of the notes until a button takes them; left and come back to, they are still there. */
export function useHalfTyped(id: string, first = ""): HalfTyped {
  const drafts = useDrafts();
  return {
    typed: drafts.all.get(id)?.text ?? first,
    type: (text) => drafts.keep(id, { text, over: "" }),
    drop: () => drafts.drop(id),
  };
}
