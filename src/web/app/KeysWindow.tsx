import { Window } from "../components/Window.tsx";
import * as text from "../messages/app.ts";
import { actions } from "./actions.ts";
import { useApp, useStore } from "./app.ts";
import styles from "./KeysWindow.module.css";
import { isMac, shownKey } from "./keys.ts";

/** Every key there is. */
export function KeysWindow() {
  const { shown } = useApp();
  if (useStore(shown).window !== "keys") return null;
  const mac = isMac();
  return (
    <Window title={text.keysHeading} onClose={shown.close}>
      <p>{text.keysNote}</p>
      <dl className={styles.keys}>
        {actions
          .filter((action) => action.keys)
          .map((action) => (
            <div key={action.id}>
              <dt>{action.label}</dt>
              <dd>{action.keys?.map((key) => shownKey(key, mac)).join(", ")}</dd>
            </div>
          ))}
      </dl>
    </Window>
  );
}
