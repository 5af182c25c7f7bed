import type { Against, CompareAnswer } from "#answers/compare-types.ts";
import { Fold } from "../../components/Fold.tsx";
import * as text from "../../messages/what-if.ts";
import styles from "./ListDifference.module.css";

type Programs = CompareAnswer["programs"];

interface Props {
  readonly against: Against;
  readonly programs: Programs;
}

/** More than this is a list of its own; the page of the list has all of it. */
const SHOWN = 20;

/** Programs added and taken off, and those signaled otherwise, behind one line that counts them. */
export function ListDifference({ against, programs }: Props) {
  const { added, removed, signals } = against;
  const title = text.listDifference(against);
  if (added.length + removed.length + signals.length === 0)
    return <p className={styles.same}>{title}.</p>;
  return (
    <Fold title={title} later>
      <Rows title={text.added} rows={added} programs={programs} />
      <Rows title={text.removed} rows={removed} programs={programs} />
      <Rows
        title={text.signaled}
        rows={signals.map(({ id, before, after }) => ({
          id,
          note: text.signalMove(before, after),
        }))}
        programs={programs}
      />
    </Fold>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly note?: string }[];
  readonly programs: Programs;
}

function Rows({ title, rows, programs }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.rows}>
        {rows.slice(0, SHOWN).map(({ id, note }) => (
          <li key={id}>
            {nameOf(programs, id)}
            {note && <span className={styles.note}>{note}</span>}
          </li>
        ))}
        {rows.length > SHOWN && <li className={styles.note}>{text.more(rows.length - SHOWN)}</li>}
      </ul>
    </>
  );
}

function nameOf(programs: Programs, id: string): string {
  const name = programs[id];
  return name ? `${name.institution}, ${name.program}, ${name.state}` : id;
}
