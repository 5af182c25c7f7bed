import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useApp, useStore } from "./app.ts";

/**
 * Gives the focus after a move, once: to what the move asked for, else to the page, read from its top by eye
 * and by screen reader. It stands beside the page, so that it waits with it for a page that is still being
 * fetched; and it waits for an open window, which keeps the focus to itself and gives it back first.
 */
export function FocusOnArrival() {
  const { arrival, shown } = useApp();
  const { bound } = useStore(arrival);
  const { window: open } = useStore(shown);
  const [address] = useLocation();
  const before = useRef(address);
  useEffect(() => {
    if (open !== null || (bound && bound.address !== address)) return;
    const moved = before.current !== address;
    before.current = address;
    if (!moved && !bound) return;
    if (moved) window.scrollTo(0, 0);
    focusOn(bound?.place ?? null);
    if (bound) arrival.arrived();
  }, [address, bound, open, arrival]);
  return null;
}

function focusOn(place: string | null): void {
  const asked = place === null ? null : document.getElementById(place);
  if (asked) asked.focus();
  else document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}
