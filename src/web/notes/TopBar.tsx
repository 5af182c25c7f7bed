import { useStore } from "../app/app.ts";
import { needToTalk } from "../messages/help.ts";
import * as text from "../messages/notes.ts";
import { quickHide } from "./leave.ts";
import { useFrame } from "./notes.ts";
import styles from "./TopBar.module.css";

/** Always in reach: who to talk to, and the way to hide all of it. The button says beforehand what it costs. */
export function TopBar() {
  const notes = useFrame();
  const { record, saved } = useStore(notes.keeper);
  const { aside } = useStore(notes.frame);
  const keeps = record === "open" && saved !== "denied" && saved !== "elsewhere";
  return (
    <div className={styles.bar} data-print="no">
      <button type="button" className={styles.help} onClick={notes.frame.openHelp}>
        {needToTalk}
      </button>
      <button
        type="button"
        className={styles.hide}
        title={text.hideTitle}
        onClick={() => void quickHide(notes)}
      >
        {keeps || (record === "locked" && !aside) ? text.hide.lock : text.hide.forget}
      </button>
    </div>
  );
}
