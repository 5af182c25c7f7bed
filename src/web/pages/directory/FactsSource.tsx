import { useId, useState } from "react";
import { FileDrop } from "../../components/FileDrop.tsx";
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
        <FileDrop
          label={<span>{text.drop}</span>}
          choose={text.choose}
          accept=".csv,.tsv,.txt,text/csv"
          disabled={state.phase === "reading"}
          onFile={acts.onFile}
        />
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
