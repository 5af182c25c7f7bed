import { useEffect } from "react";
import { type Action, actions } from "./actions.ts";
import type { App } from "./app.ts";
import { pressed, takesText } from "./keys.ts";

/** Two keys one after the other are one command when they come within this. */
const TOGETHER_MS = 1000;

const byKey = (key: string): Action | undefined =>
  actions.find((action) => action.keys?.includes(key));

/** Listens for the keys of every action. An open window keeps its keys to itself. */
export function useKeys(app: App): void {
  useEffect(() => {
    let before = { key: "", at: 0 };
    const onKey = (event: KeyboardEvent) => {
      const key = pressed(event);
      if (key === null || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (!key.startsWith("Mod+") && takesText(event.target)) return;
      const pair =
        event.timeStamp - before.at < TOGETHER_MS ? byKey(`${before.key} ${key}`) : undefined;
      before = { key, at: event.timeStamp };
      const action = pair ?? byKey(key);
      if (!action || action.available?.(app) === false) return;
      event.preventDefault();
      action.run(app);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [app]);
}
