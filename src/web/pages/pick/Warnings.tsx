import type { Warning } from "#answers/types.ts";
import { Fold } from "../../components/Fold.tsx";
import { usePrinting } from "../../components/use-printing.ts";
import * as page from "../../messages/page.ts";
import { kindNames, moreNotes } from "../../messages/warnings.ts";
import styles from "./Warnings.module.css";
import { splitWarnings, type WarningGroup } from "./warning-groups.ts";

const FIRST = 3;

/** What to read before the numbers are believed: the first three in view, the others one press away. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const printing = usePrinting();
  if (warnings.length === 0) return null;
  const { first, rest } = splitWarnings(warnings, printing ? warnings.length : FIRST);
  return (
    <div className={styles.warnings}>
      <h3>{page.warnings}</h3>
      <Groups groups={first} />
      {rest.length > 0 && (
        <Fold title={moreNotes(warnings.length - FIRST)}>
          <Groups groups={rest} />
        </Fold>
      )}
    </div>
  );
}

function Groups({ groups }: { groups: readonly WarningGroup[] }) {
  return (
    <div className={styles.groups}>
      {groups.map(({ kind, warnings }) => (
        <div key={kind} className={styles.group}>
          <h4>{kindNames[kind]}</h4>
          <ul>
            {warnings.map(({ code, text }) => (
              <li key={`${code} ${text}`}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
