import * as text from "../messages/reference.ts";
import styles from "./ReferencePage.module.css";
import { heightRows, type Row, temperatureRows, weightRows } from "./unit-rows.ts";

/** A dull page: what quick-hide puts in place of the notes. */
export function ReferencePage() {
  return (
    <main className={styles.page}>
      <h1>{text.heading}</h1>
      <div className={styles.tables}>
        <Units {...text.tables.temperature} rows={temperatureRows} />
        <Units {...text.tables.weight} rows={weightRows} />
        <Units {...text.tables.height} rows={heightRows} />
      </div>
      <p>{text.note}</p>
    </main>
  );
}

interface Props {
  readonly caption: string;
  readonly head: readonly [string, string];
  readonly rows: readonly Row[];
}

function Units({ caption, head, rows }: Props) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([from, to]) => (
          <tr key={from}>
            <td>{from}</td>
            <td>{to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
