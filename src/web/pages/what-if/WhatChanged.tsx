import type { Against } from "#answers/compare-types.ts";
import hidden from "../../components/Hidden.module.css";
import { changeWords, type Names } from "../../messages/profile-change.ts";
import * as text from "../../messages/what-if.ts";
import styles from "./WhatChanged.module.css";

interface Props {
  /** null for the first list. */
  readonly against: Against | null;
  /** With nothing to be compared with. */
  readonly only: boolean;
  readonly names: Names;
}

/** Field by field, what the list says otherwise than the first: before, then now. */
export function WhatChanged({ against, only, names }: Props) {
  if (!against) return <p className={styles.soft}>{only ? "" : text.isFirst}</p>;
  if (against.changes.length === 0) return <p className={styles.soft}>{text.nothingChanged}</p>;
  return (
    <ul className={styles.changes} aria-label={text.changed}>
      {against.changes.map((change) => {
        const { what, before, after } = changeWords(change, names);
        return (
          <li key={`${change.field} ${change.program ?? ""} ${change.part ?? ""}`}>
            {what}: <span className={hidden.hidden}>{text.before}</span>
            <del>{before}</del> <span className={hidden.hidden}>{text.after}</span>
            <ins>{after}</ins>
          </li>
        );
      })}
    </ul>
  );
}
