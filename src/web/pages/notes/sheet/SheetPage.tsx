import * as text from "../../../messages/path-sheet.ts";
import { AnswerPanel } from "./AnswerPanel.tsx";
import { SheetForm } from "./SheetForm.tsx";
import styles from "./SheetPage.module.css";

/** What is true now on one side, what follows from it on the other. */
export function SheetPage() {
  return (
    <div className={styles.page}>
      <h2 className={styles.heading} data-print="no">
        {text.heading}
      </h2>
      <SheetForm />
      <AnswerPanel />
    </div>
  );
}
