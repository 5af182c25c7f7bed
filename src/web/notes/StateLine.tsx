import { useStore } from "../app/app.ts";
import { TextButton } from "../components/TextButton.tsx";
import * as text from "../messages/notes.ts";
import type { KeepState } from "./keeper.ts";
import styles from "./NotesFrame.module.css";
import { useFrame } from "./notes.ts";
import { isWritten, type NotesState } from "./notes-store.ts";

/** Where the notes are, at every moment, with undo and redo beside it. */
export function StateLine() {
  const { store, keeper, frame } = useFrame();
  const notes = useStore(store);
  const kept = useStore(keeper);
  const { covered, aside } = useStore(frame);
  if (covered || (kept.record === "locked" && !aside)) return null;
  const { past, future } = notes.history;
  return (
    <div className={styles.state} data-print="no">
      <p role="status">{stateOf(kept, notes)}</p>
      {kept.saved === "elsewhere" && (
        <TextButton onClick={keeper.overwrite}>{text.keepMine}</TextButton>
      )}
      <span className={styles.steps}>
        <TextButton onClick={store.undo} disabled={past.length === 0}>
          {text.undo}
        </TextButton>
        <TextButton onClick={store.redo} disabled={future.length === 0}>
          {text.redo}
        </TextButton>
      </span>
    </div>
  );
}

function stateOf({ record, saved }: KeepState, notes: NotesState): string {
  if (record !== "open") return isWritten(notes) ? text.states.memory : text.states.nothing;
  return {
    yes: text.states.kept,
    "not-yet": text.states.saving,
    denied: text.states.denied,
    elsewhere: text.states.elsewhere,
  }[saved];
}
