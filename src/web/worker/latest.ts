/**
 * Only the latest question counts. A quick answer comes first, and never waits for a refined one that is
 * under way for an older question; the refined one follows when the typing has paused. Of each kind one is
 * asked at a time: while it is, only the newest waits.
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

interface Turn {
  readonly input: unknown;
  readonly number: number;
}

/** The returned function never throws and never waits. */
export function latest(asking: Asking): (input: unknown) => void {
  let newest = 0;

  /** The answer, if it is still wanted when it comes. */
  async function ask({ input, number }: Turn, detail: Detail): Promise<boolean> {
    if (number !== newest) return false;
    const answer = await asking.list(input, detail);
    if (number !== newest) return false;
    asking.onAnswer(answer, detail);
    return answer.ok;
  }

  const refine = oneAtATime(async (turn: Turn) => void (await ask(turn, "refined")), asking);
  const first = oneAtATime(async (turn: Turn) => {
    if (await ask(turn, "coarse")) void asking.pause().then(() => refine(turn));
  }, asking);

  return (input) => {
    newest += 1;
    first({ input, number: newest });
  };
}

/** Does the work for one item at a time; of those that come meanwhile the last waits, the others are dropped. */
function oneAtATime<Item>(
  work: (item: Item) => Promise<void>,
  { onTrouble }: Asking,
): (item: Item) => void {
  let waiting: { readonly item: Item } | null = null;
  let busy = false;

  async function run(): Promise<void> {
    busy = true;
    while (waiting) {
      const { item } = waiting;
      waiting = null;
      await work(item).catch(onTrouble);
    }
    busy = false;
  }

  return (item) => {
    waiting = { item };
    if (!busy) void run();
  };
}
