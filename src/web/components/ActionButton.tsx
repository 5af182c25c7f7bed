import type { Action } from "../app/actions.ts";
import { useApp, useStore } from "../app/app.ts";
import { isMac, shownKey } from "../app/keys.ts";
import styles from "./TextButton.module.css";

/** The button of an action, with its key in its title; off where it would do nothing. */
export function ActionButton({ action }: { action: Action }) {
  const app = useApp();
  useStore(app.workspace);
  const [key] = action.keys ?? [];
  return (
    <button
      type="button"
      className={styles.button}
      disabled={action.available?.(app) === false}
      title={key && shownKey(key, isMac())}
      onClick={() => action.run(app)}
    >
      {action.label}
    </button>
  );
}
