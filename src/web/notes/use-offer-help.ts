import { type InputEvent, useEffect, useRef } from "react";
import { asksForHelp } from "#facts/path/crisis.ts";
import type { FrameStore } from "./frame-store.ts";
import { isPassphrase } from "./use-notes-keys.ts";

/** Whoever is typing is not interrupted in the word. */
const PAUSE_MS = 1_200;

/** Offers the help card after words that ask for it, once for each field that has them. Nothing is noted. */
export function useOfferHelp(frame: FrameStore): (event: InputEvent<HTMLElement>) => void {
  const offered = useRef(new WeakSet<EventTarget>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return ({ target }) => {
    clearTimeout(timer.current);
    if (isPassphrase(target) || !asksForHelp(typedIn(target))) {
      offered.current.delete(target);
    } else if (!offered.current.has(target)) {
      timer.current = setTimeout(() => {
        offered.current.add(target);
        frame.openHelp();
      }, PAUSE_MS);
    }
  };
}

const typedIn = (target: EventTarget): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : "";
