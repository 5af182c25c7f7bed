import type { FactsPreview } from "#answers/user-csv/facts-desk.ts";
import type { Mapping } from "#dossier/user-csv/mapping.ts";
import * as text from "../../messages/facts-import.ts";
import styles from "./FactsImport.module.css";

interface Props {
  readonly preview: FactsPreview | null;
  readonly stale: boolean;
  readonly mapping: Mapping;
}

/** What would come of it, in a sentence, read aloud when it changes; the last one stays until the next is there. */
export function FactsPreviewPart({ preview, stale, mapping }: Props) {
  const shares = mapping.some(({ field }) => field === "imgShare");
  return (
    <div role="status" aria-busy={stale} className={styles.preview}>
      {preview && <Said preview={preview} />}
      {preview && shares && <p className={styles.soft}>{text.imgShareNote}</p>}
    </div>
  );
}

function Said({ preview }: { preview: FactsPreview }) {
  if (preview.wrong.length > 0)
    return preview.wrong.map((problem) => (
      <p key={problem.code + problem.column} className={styles.wrong}>
        {text.wrongLine(problem)}
      </p>
    ));
  return (
    <>
      <p className={styles.sentence}>{text.gained(preview)}</p>
      <p>{text.changeLine(preview)}</p>
      {preview.tooMany !== null && (
        <p className={styles.wrong}>{text.tooManyLine(preview.tooMany)}</p>
      )}
    </>
  );
}
