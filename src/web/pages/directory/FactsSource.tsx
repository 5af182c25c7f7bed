import { type DragEvent, useId, useRef, useState } from "react";
import { Fold } from "../../components/Fold.tsx";
import { TextButton } from "../../components/TextButton.tsx";
import type { FactsImportState } from "../../feeds/facts-import-feed.ts";
import * as text from "../../messages/facts-import.ts";
import styles from "./FactsImport.module.css";
import type { FactsImportActs } from "./FactsImport.tsx";

interface Props {
  readonly state: FactsImportState;
  readonly acts: FactsImportActs;
  readonly listed: number;
}

/** Three ways in: drop or choose a file, paste rows; and a template for who has no table yet. */
export function FactsSource({ state, acts, listed }: Props) {
  return (
    <>
      <p className={styles.intro}>{text.intro}</p>
      <div className={styles.drops}>
        <DropPlace onFile={acts.onFile} busy={state.phase === "reading"} />
        <p role="status" className={styles.status}>
          <StatusLine state={state} />
        </p>
      </div>
      <div>
        <Fold title={text.pasteTitle}>
          <PastePlace onText={acts.onText} />
        </Fold>
      </div>
      <div className={styles.template}>
        <p className={styles.soft}>{text.templateNote(listed)}</p>
        <TextButton onClick={acts.onTemplate} disabled={listed === 0}>
          {text.templateButton}
        </TextButton>
      </div>
    </>
  );
}

function StatusLine({ state: { phase, refused, trouble } }: { state: FactsImportState }) {
  if (phase === "reading") return text.reading;
  if (trouble) return <span className={styles.wrong}>{text.trouble}</span>;
  if (refused) return <span className={styles.wrong}>{text.refusedLine(refused)}</span>;
  return null;
}

function DropPlace({ onFile, busy }: { onFile: FactsImportActs["onFile"]; busy: boolean }) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button inside is everybody's
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <span>{text.drop}</span>
      <TextButton onClick={() => picker.current?.click()} disabled={busy}>
        {text.choose}
      </TextButton>
      <input
        ref={picker}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
    </div>
  );
}

function PastePlace({ onText }: { onText: FactsImportActs["onText"] }) {
  const [rows, setRows] = useState("");
  const id = useId();
  return (
    <div className={styles.paste}>
      <label htmlFor={id}>{text.pasteLabel}</label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        value={rows}
        onChange={(event) => setRows(event.target.value)}
      />
      <div>
        <TextButton onClick={() => onText(rows)} disabled={rows.trim() === ""}>
          {text.pasteButton}
        </TextButton>
      </div>
    </div>
  );
}
