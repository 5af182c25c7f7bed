import { useEffect, useState } from "react";

export interface Asked<Answer> {
  /** The last answer there was; null before the first. */
  readonly answer: Answer | null;
  /** True while it is the answer to an older question. */
  readonly stale: boolean;
  /** True when the newest question could not be answered at all. */
  readonly failed: boolean;
}

/**
 * Asks again whenever `ask` is another function; the answer shown stays until the next is there, and of
 * many questions only the newest is answered.
 */
export function useQuestion<Answer>(ask: (() => Promise<Answer>) | null): Asked<Answer> {
  const [shown, setShown] = useState<{ of: unknown; answer: Answer | null; failed: boolean }>({
    of: null,
    answer: null,
    failed: false,
  });
  useEffect(() => {
    if (!ask) return;
    let current = true;
    ask().then(
      (answer) => current && setShown({ of: ask, answer, failed: false }),
      () => current && setShown((before) => ({ ...before, of: ask, failed: true })),
    );
    return () => {
      current = false;
    };
  }, [ask]);
  return { answer: shown.answer, stale: shown.of !== ask, failed: shown.failed };
}
