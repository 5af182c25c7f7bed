import { useRef } from "react";
import { printJson } from "#core/json.ts";
import { resetAction } from "../../app/actions.ts";
import { openFile, useApp } from "../../app/app.ts";
import { ActionButton } from "../../components/ActionButton.tsx";
import { download } from "../../components/download.ts";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/form.ts";
import { toDocument } from "../../workspace/workspace.ts";
import styles from "./ProfileActions.module.css";

/** Out, in, and back to the start; each but the first can be undone. */
export function ProfileActions() {
  const app = useApp();
  const picker = useRef<HTMLInputElement>(null);
  const save = () =>
    download("lists.json", `${printJson(toDocument(app.workspace.get().workspace), 2)}\n`);
  return (
    <div className={styles.actions} data-print="no">
      <TextButton onClick={save}>{text.exportProfile}</TextButton>
      <TextButton onClick={() => picker.current?.click()}>{text.importProfile}</TextButton>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void openFile(app, file);
          event.target.value = "";
        }}
      />
      <ActionButton action={resetAction} />
    </div>
  );
}
