import * as text from "../../../messages/path-sheet.ts";
import { DraftsProvider, useNewDrafts } from "../fields/drafts.ts";
import { AnswerPanel } from "./AnswerPanel.tsx";
import { SheetForm } from "./SheetForm.tsx";
import styles from "./SheetPage.module.css";

/** What is true now on one side, what follows from it on the other. */
export function SheetPage() {
  const drafts = useNewDrafts();
  return (
    <DraftsProvider value={drafts}>
      <div className={styles.page}>
        <h2 className={styles.heading} data-print="no">
          {text.heading}
        </h2>
        <SheetForm />
        <AnswerPanel />
      </div>
    </DraftsProvider>
  );
}
