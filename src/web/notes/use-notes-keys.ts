import { useEffect } from "react";
import { pressed, takesText } from "../app/keys.ts";
import type { Notes } from "./notes.ts";

/** Undo, redo and the list of keys; hiding is listened for by `watch.ts`, before anything else. */
export function useNotesKeys({ store, frame }: Notes): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = pressed(event);
      if (key === null || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (isPassphrase(event.target) || (key === "?" && takesText(event.target))) return;
      const { entered, covered } = frame.get();
      const steps: Readonly<Record<string, () => void>> = {
        "Mod+Z": store.undo,
        "Mod+Shift+Z": store.redo,
        "Mod+Y": store.redo,
      };
      const step = entered === "no" || covered ? undefined : steps[key];
      const run = key === "?" ? frame.openKeys : step;
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [store, frame]);
}

/** What is typed there is undone by the browser, and read by nobody. */
export const isPassphrase = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.autocomplete.includes("password");
