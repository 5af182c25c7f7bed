import { BLOCK_KINDS, type BlockKind } from "#dossier/path/terms.ts";
import * as text from "../../../messages/path-rotations.ts";
import styles from "./Rotations.module.css";

interface Props {
  readonly label: string;
  readonly kind: BlockKind | undefined;
  readonly describedBy?: string;
  readonly onChoose: (kind: BlockKind | null) => void;
}

/** The kind of a block, in a row that names the block already. */
export function KindSelect({ label, kind, describedBy, onChoose }: Props) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      aria-describedby={describedBy}
      autoComplete="off"
      data-unknown={kind === undefined ? "" : undefined}
      value={kind ?? ""}
      onChange={({ target }) => onChoose(BLOCK_KINDS.find((each) => each === target.value) ?? null)}
    >
      {text.kindChoices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}
