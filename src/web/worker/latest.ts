/**
 * One question at a time, and only the latest counts: while the worker is busy only the newest input waits.
 * A quick answer comes first; the refined one follows when the typing has paused.
 */
import type { ListAnswer } from "#answers/types.ts";
import type { Result } from "#core/result.ts";
import type { Detail } from "./protocol.ts";

export interface Asking {
  readonly list: (input: unknown, detail: Detail) => Promise<Result<ListAnswer>>;
  readonly onAnswer: (result: Result<ListAnswer>, detail: Detail) => void;
  readonly onTrouble: (error: unknown) => void;
  /** Resolves after the pause in typing that the refined answer waits for. */
  readonly pause: () => Promise<void>;
}

/** The returned function never throws and never waits. */
export function latest(asking: Asking): (input: unknown) => void {
  let newest = 0;
  let waiting: { readonly input: unknown } | null = null;
  let busy = false;

  async function answer(input: unknown, turn: number): Promise<void> {
    const quick = await asking.list(input, "coarse");
    if (turn !== newest) return;
    asking.onAnswer(quick, "coarse");
    if (!quick.ok) return;
    await asking.pause();
    if (turn !== newest) return;
    const refined = await asking.list(input, "refined");
    if (turn === newest) asking.onAnswer(refined, "refined");
  }

  async function work(): Promise<void> {
    busy = true;
    while (waiting) {
      const { input } = waiting;
      waiting = null;
      await answer(input, newest).catch(asking.onTrouble);
    }
    busy = false;
  }

  return (input) => {
    newest += 1;
    waiting = { input };
    if (!busy) void work();
  };
}
