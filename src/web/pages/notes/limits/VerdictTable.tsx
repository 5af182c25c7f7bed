import { isBlocked } from "#answers/path/blocked.ts";
import type { GuardsAnswer } from "#answers/path/guards.ts";
import type { Verdict } from "#answers/path/ruled.ts";
import * as text from "../../../messages/path-limits.ts";
import { leaveFirst } from "./looked-at.ts";
import styles from "./VerdictTable.module.css";

interface Row {
  readonly name: string;
  readonly verdict: Verdict;
}

/** All of them at a glance; what stands behind each is below. */
export function VerdictTable({ answer }: { answer: GuardsAnswer }) {
  const modes = answer.modes
    .filter(({ hidden }) => !hidden)
    .map(({ mode, verdict }) => ({ name: text.modes[mode], verdict }));
  const ways = leaveFirst(answer).map(({ destination, verdict }) => ({
    name: text.destinations[destination],
    verdict,
  }));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.tableCaption}</caption>
      <Rows title={text.workHeading} rows={modes} />
      <Rows title={text.leavingHeading} rows={ways} />
    </table>
  );
}

const Rows = ({ title, rows }: { title: string; rows: readonly Row[] }) => (
  <tbody>
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={2}>
        {title}
      </th>
    </tr>
    {rows.map(({ name, verdict }) => (
      <tr key={name}>
        <th scope="row">{name}</th>
        <td data-blocked={isBlocked(verdict) ? "" : undefined}>{text.verdictName(verdict)}</td>
      </tr>
    ))}
  </tbody>
);
