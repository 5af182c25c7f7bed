import { duplicateAction } from "../../app/actions.ts";
import { useApp, useStore } from "../../app/app.ts";
import { ActionButton } from "../../components/ActionButton.tsx";
import { listsLabel } from "../../messages/scenarios.ts";
import { scenarioOf } from "../../workspace/workspace.ts";
import styles from "./ScenarioBar.module.css";

/** The named lists, one of them worked on; one click makes a copy to try a change in. */
export function ScenarioBar() {
  const { workspace: store } = useApp();
  const { workspace } = useStore(store);
  return (
    <nav className={styles.bar} aria-label={listsLabel} data-print="no">
      {workspace.order.length > 1 &&
        workspace.order.map((id) => (
          <button
            key={id}
            type="button"
            className={styles.tab}
            aria-pressed={id === workspace.active}
            onClick={() => store.look(id)}
          >
            {scenarioOf(workspace, id).name}
          </button>
        ))}
      <ActionButton action={duplicateAction} />
    </nav>
  );
}
