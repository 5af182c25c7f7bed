import { type RefObject, useEffect, useRef } from "react";
import type { FactsPreview, TableView } from "#answers/user-csv/facts-desk.ts";
import type { ColumnUse } from "#dossier/user-csv/mapping.ts";
import { TextButton } from "../../components/TextButton.tsx";
import type { ChosenFile, FactsImportState } from "../../feeds/facts-import-feed.ts";
import type { Choice } from "../../messages/choice.ts";
import * as text from "../../messages/facts-import.ts";
import styles from "./FactsImport.module.css";
import { FactsMapping } from "./FactsMapping.tsx";
import { FactsPreviewPart } from "./FactsPreviewPart.tsx";
import { FactsSource } from "./FactsSource.tsx";
import { RowProblems } from "./RowProblems.tsx";

export interface FactsImportActs {
  readonly onFile: (file: ChosenFile) => void;
  readonly onText: (rows: string) => void;
  readonly onMap: (at: number, use: ColumnUse) => void;
  readonly onSpecialty: (slug: string | null) => void;
  readonly onImport: (preview: FactsPreview) => void;
  readonly onCancel: () => void;
  readonly onTemplate: () => void;
}

export interface FactsImportProps {
  readonly state: FactsImportState;
  readonly acts: FactsImportActs;
  /** Programs a template would have a row for. */
  readonly listed: number;
  readonly specialties: readonly Choice[];
}

/** From a spreadsheet to facts: choose, see what each column holds and what comes of it, import. */
export function FactsImport(props: FactsImportProps) {
  const { state, acts, listed } = props;
  const heading = useFocusAfter(state.phase);
  return (
    <section aria-labelledby="facts-import" className={styles.part} data-print="no">
      <h2 id="facts-import" ref={heading} tabIndex={-1} className={styles.heading}>
        {text.heading}
      </h2>
      {state.phase === "open" && state.table ? (
        <OpenTable {...props} table={state.table} />
      ) : (
        <FactsSource state={state} acts={acts} listed={listed} />
      )}
    </section>
  );
}

/** The button that was pressed is gone with its table: reading goes on at the heading. */
function useFocusAfter(phase: FactsImportState["phase"]): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === "open" && phase !== "open") heading.current?.focus();
    before.current = phase;
  }, [phase]);
  return heading;
}

function OpenTable(props: FactsImportProps & { table: TableView }) {
  const { state, acts, table, specialties } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const how = text.howRead(table);
  return (
    <>
      <div>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {text.tableTitle(state.name, table)}
        </h3>
        {how && <p className={styles.soft}>{how}</p>}
      </div>
      <div className={styles.said}>
        <FactsPreviewPart preview={state.preview} stale={state.stale} mapping={state.mapping} />
        {state.trouble && <p className={styles.wrong}>{text.trouble}</p>}
        <div className={styles.row}>
          {state.preview && canImport(state.preview) && (
            <ImportButton preview={state.preview} stale={state.stale} onImport={acts.onImport} />
          )}
          <TextButton onClick={acts.onCancel}>{text.cancel}</TextButton>
        </div>
      </div>
      <FactsMapping state={state} table={table} acts={acts} specialties={specialties} />
      {state.preview && <RowProblems preview={state.preview} />}
    </>
  );
}

const canImport = ({ wrong, count, tooMany }: FactsPreview): boolean =>
  wrong.length === 0 && count > 0 && tooMany === null;

interface ImportProps {
  readonly preview: FactsPreview;
  readonly stale: boolean;
  readonly onImport: FactsImportActs["onImport"];
}

/** Waits for the preview of the mapping on screen: what is counted is what is imported. */
function ImportButton({ preview, stale, onImport }: ImportProps) {
  return (
    <TextButton disabled={stale} onClick={() => onImport(preview)}>
      {text.importButton(preview.count)}
    </TextButton>
  );
}
