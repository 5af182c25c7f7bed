import { useState } from "react";
import { printJson } from "#core/json.ts";
import { useStore } from "../../../app/app.ts";
import { download } from "../../../components/download.ts";
import { Fold } from "../../../components/Fold.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/keep.ts";
import { NewPassphrase } from "../../../notes/NewPassphrase.tsx";
import { useFrame, useNotes } from "../../../notes/notes.ts";
import styles from "./KeepPage.module.css";

/** The notes as a file: locked, or plain after everything in it was shown. */
export function Carry() {
  const { keeper } = useFrame();
  const { record, busy, problem } = useStore(keeper);
  const { today } = useNotes();
  const [saved, setSaved] = useState("");
  const saveLocked = async (passphrase?: string) => {
    const bytes = await keeper.sealFile(passphrase);
    if (!bytes) return;
    const name = `notes-${today}.bin`;
    download(name, bytes, "application/octet-stream");
    setSaved(text.backupSaved(name, bytes.length));
  };
  return (
    <section className={styles.part} aria-label={text.carryHeading}>
      <h3>{text.carryHeading}</h3>
      <p>{text.backupNote}</p>
      {record === "open" ? (
        <TextButton onClick={() => void saveLocked()}>{text.saveBackup}</TextButton>
      ) : (
        <Fold title={text.saveBackup} later>
          <p>{text.backupOwn}</p>
          <NewPassphrase
            id="file"
            submit={text.saveBackup}
            busy={busy}
            error={problem === "unable" ? text.problemLine(problem, []) : undefined}
            onSubmit={(passphrase) => void saveLocked(passphrase)}
          />
        </Fold>
      )}
      <p role="status">{saved}</p>
      <Plain />
    </section>
  );
}

/** Read before it is saved: there is no lock on it. */
function Plain() {
  const { document, today } = useNotes();
  const [shown, setShown] = useState(false);
  const plain = `${printJson(document, 2)}\n`;
  const name = `notes-${today}.json`;
  return (
    <>
      <p>{text.plainNote}</p>
      <TextButton onClick={() => setShown(!shown)} expanded={shown}>
        {shown ? text.hidePlain : text.makePlain}
      </TextButton>
      {shown && (
        <>
          <p>{text.fileLine(name, new TextEncoder().encode(plain).length)}</p>
          <textarea
            className={styles.plain}
            readOnly
            rows={10}
            autoComplete="off"
            aria-label={text.plainLabel}
            value={plain}
          />
          <TextButton
            onClick={() => {
              download(name, plain);
              setShown(false);
            }}
          >
            {text.savePlain}
          </TextButton>
        </>
      )}
    </>
  );
}
