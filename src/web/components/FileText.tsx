import { useMemo } from "react";
import styles from "./FileText.module.css";
import { Fold } from "./Fold.tsx";

/** Letter by letter what a file of text says, on request. */
export function FileText({ title, bytes }: { readonly title: string; readonly bytes: Uint8Array }) {
  const said = useMemo(() => new TextDecoder().decode(bytes), [bytes]);
  return (
    <Fold title={title}>
      <textarea className={styles.text} readOnly rows={10} aria-label={title} value={said} />
    </Fold>
  );
}
