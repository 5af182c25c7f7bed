import { useRef } from "react";
import { printJson } from "#core/json.ts";
import { download } from "../../components/download.ts";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/form.ts";
import { refusedSentence } from "../../messages/problems.ts";
import { draftToProfile } from "./draft-to-profile.ts";
import styles from "./ProfileActions.module.css";
import type { PickState, PickStore } from "./pick-store.ts";

/** Out, in, and back to the start; each but the first can be undone. */
export function ProfileActions({ state, store }: { state: PickState; store: PickStore }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.actions} data-print="no">
      <TextButton
        onClick={() => download("profile.json", `${printJson(draftToProfile(state.draft), 2)}\n`)}
      >
        {text.exportProfile}
      </TextButton>
      <TextButton onClick={() => picker.current?.click()}>{text.importProfile}</TextButton>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          void event.target.files?.[0]?.text().then((json) => store.importProfile(json));
          event.target.value = "";
        }}
      />
      <TextButton onClick={() => store.reset()}>{text.reset}</TextButton>
      <Toast state={state} store={store} />
    </div>
  );
}

function Toast({ state, store }: { state: PickState; store: PickStore }) {
  return (
    <div className={styles.toast} role="status">
      {state.undoable && (
        <>
          <span>{state.undoable.act === "reset" ? text.wasReset : text.wasImported}</span>
          <TextButton onClick={() => store.undo()}>{text.undo}</TextButton>
        </>
      )}
      {state.notice === "undone" && <span>{text.redone}</span>}
      {state.notice !== null && state.notice !== "undone" && (
        <span>{refusedSentence(state.notice.refused)}</span>
      )}
    </div>
  );
}
