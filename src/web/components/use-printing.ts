import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const paper = (): MediaQueryList => window.matchMedia("print");

/** Between `beforeprint` and `afterprint`; some browsers tell it only this way, some only by the media query. */
let between = false;

/** Drawn before the event ends: the browser takes what stands there then. */
function subscribe(redraw: () => void): () => void {
  const media = paper();
  const tell = () => flushSync(redraw);
  const before = () => {
    between = true;
    tell();
  };
  const after = () => {
    between = false;
    tell();
  };
  media.addEventListener("change", tell);
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    media.removeEventListener("change", tell);
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

/** True while the page is drawn for paper, where nobody can scroll or open a fold. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => between || paper().matches,
    () => false,
  );
