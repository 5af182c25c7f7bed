import { useState } from "react";
import { useStore } from "../app/app.ts";
import { Fold } from "../components/Fold.tsx";
import { TextButton } from "../components/TextButton.tsx";
import * as text from "../messages/keep.ts";
import { useFrame } from "./notes.ts";
import styles from "./Passphrase.module.css";

/** Deleting cannot be undone, so it is folded away and says so. */
export function DeleteKept() {
  const { keeper } = useFrame();
  const { record } = useStore(keeper);
  const [deleted, setDeleted] = useState(false);
  const isKept = record !== "none" && record !== "unlooked";
  return (
    <>
      {isKept && (
        <Fold title={text.deleteHeading}>
          <div className={styles.form}>
            <p>{text.deleteNote}</p>
            <TextButton onClick={() => void keeper.wipe().then(setDeleted)}>
              {text.deleteSure}
            </TextButton>
          </div>
        </Fold>
      )}
      <p role="status">{deleted && !isKept ? text.deleted : ""}</p>
    </>
  );
}
