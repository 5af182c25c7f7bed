import { TextButton } from "../components/TextButton.tsx";
import * as text from "../messages/app.ts";
import { useApp, useStore } from "./app.ts";
import styles from "./NoticeLine.module.css";

/** What was just done, with the way back beside it. It waits: nobody has to be fast. */
export function NoticeLine() {
  const { workspace, shown } = useApp();
  const { notice } = useStore(workspace);
  const { refused } = useStore(shown);
  const line = refused ?? (notice && text.noticeLine(notice.kind, notice.label));
  const close = () => {
    workspace.dismiss();
    shown.refuse(null);
  };
  return (
    <div className={styles.notice} role="status" data-empty={line ? undefined : ""} data-print="no">
      {line && (
        <>
          <span>{line}</span>
          {!refused && notice?.kind === "undone" && (
            <TextButton onClick={workspace.redo}>{text.redo}</TextButton>
          )}
          {!refused && notice && notice.kind !== "undone" && (
            <TextButton onClick={workspace.undo}>{text.undo}</TextButton>
          )}
          <TextButton onClick={close}>{text.close}</TextButton>
        </>
      )}
    </div>
  );
}
