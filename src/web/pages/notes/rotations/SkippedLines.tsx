import { SKIP_WORDS } from "#answers/path/rotations-words.ts";
import type { Skipped } from "#dossier/rotations/report.ts";
import { ColumnHeads } from "../../../components/ColumnHeads.tsx";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-rotations.ts";
import styles from "./Rotations.module.css";

/** Every line that gave nothing, and why: open where there are few. */
export function SkippedLines({ skipped }: { skipped: readonly Skipped[] }) {
  if (skipped.length === 0) return null;
  return (
    <Fold title={text.notKept(skipped.length)} open={skipped.length <= 12} later>
      <table className={styles.skipped}>
        <ColumnHeads columns={text.skippedColumns} />
        <tbody>
          {skipped.map(({ line, text: stands, why }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two reasons may stand on one line
            <tr key={at}>
              <th scope="row">{line}</th>
              <td>{stands}</td>
              <td>{SKIP_WORDS[why]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
