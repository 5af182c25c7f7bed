import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";

export type RowPart = "name" | "value";

export interface RowFocus {
  /** The row that has the focus or had it last. */
  readonly current: string | null;
  /** True while the focus is here, or in a window that opened over the page and will give it back. */
  readonly isHere: () => boolean;
  readonly give: (id: string, part?: RowPart) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

const partOf = (box: HTMLElement | null, id: string, part: RowPart): HTMLElement | null =>
  box?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-part="${part}"]`) ?? null;

const SETTLE_MS = 3000;
const MOVES = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/** Rows above that are drawn after it push it away: until the page has settled it is brought back, or the user moves. */
function stayOnScreen(element: HTMLElement): void {
  const until = performance.now() + SETTLE_MS;
  const stop = new AbortController();
  for (const move of MOVES)
    addEventListener(move, () => stop.abort(), { signal: stop.signal, passive: true });
  const look = () => {
    if (performance.now() > until || document.activeElement !== element) stop.abort();
    if (stop.signal.aborted) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) element.scrollIntoView({ block: "nearest" });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * The focus inside a table whose rows come and go. A row can be given the focus before it is drawn; when the
 * row in focus leaves the list, the one that takes its place takes the focus.
 */
export function useRowFocus(ids: readonly string[], box: RefObject<HTMLElement | null>): RowFocus {
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = useRef<{ readonly id: string; readonly part: RowPart } | null>(null);
  const inside = useRef(false);
  const place = useRef(0);

  const give = (id: string, part: RowPart = "name") => {
    wanted.current = { id, part };
    setCurrent(id);
    takeWanted();
  };
  const takeWanted = () => {
    if (!wanted.current) return;
    const element = partOf(box.current, wanted.current.id, wanted.current.part);
    if (!element) return;
    wanted.current = null;
    element.focus();
    stayOnScreen(element);
  };
  useLayoutEffect(takeWanted);
  useLayoutEffect(() => {
    const at = current === null ? -1 : ids.indexOf(current);
    if (at >= 0) place.current = at;
    else if (inside.current && document.activeElement === document.body) {
      const next = ids[Math.min(place.current, ids.length - 1)];
      if (next !== undefined) give(next);
    }
  });

  return {
    current,
    isHere: () => inside.current,
    give,
    onFocus: (event) => {
      inside.current = true;
      const id = event.target.closest("[data-id]")?.getAttribute("data-id");
      if (id) setCurrent(id);
    },
    onBlur: ({ relatedTarget }) => {
      inside.current &&= relatedTarget?.closest("dialog") != null;
    },
  };
}

/** Keeps a row that is in focus on the screen when a new answer moves it; a row under the mouse stays put. */
export function useFollowedRow(
  current: string | null,
  keys: readonly string[],
  show: (index: number) => void,
): void {
  const index = current === null ? -1 : keys.indexOf(current);
  const last = useRef({ current, index });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { current, index };
    if (before.current !== current || before.index === index || index < 0) return;
    const focused = document.activeElement;
    const row = focused?.closest("[data-id]")?.getAttribute("data-id");
    if (row === current && focused?.matches(":focus-visible")) show(index);
  }, [current, index, show]);
}
