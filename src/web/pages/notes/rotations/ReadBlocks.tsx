import type { Block } from "#dossier/path/path-document.ts";
import { ColumnHeads } from "../../../components/ColumnHeads.tsx";
import * as text from "../../../messages/path-rotations.ts";
import styles from "./Rotations.module.css";

/** Blocks that are not part of the document yet. */
export const ReadBlocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <table className={styles.table}>
    <ColumnHeads columns={text.listColumns} />
    <tbody>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two blocks may be the same in all they say
        <tr key={at}>
          <th scope="row">
            <span className={styles.name}>{text.nameText(block.name)}</span>
            <span className={styles.days}>{text.daysText(block)}</span>
          </th>
          <td>
            {text.kindText(block.kind)}
            <span className={styles.from}>{text.kindFrom(block)}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
