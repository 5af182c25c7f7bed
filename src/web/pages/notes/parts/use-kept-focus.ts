import { useEffect, useRef } from "react";

/**
 * When what had the focus is gone after an act, the first of these that is on the page takes it: the next key
 * goes on from there. `state` is what an act changes.
 */
export function useKeptFocus(state: string, ids: readonly string[]): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement !== document.body) return;
    ids
      .map((id) => document.getElementById(id))
      .find((element) => element !== null)
      ?.focus();
  });
}
