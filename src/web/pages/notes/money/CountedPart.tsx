import type { RunwayAnswer } from "#answers/path/runway-schema.ts";
import { inputValue } from "#answers/path/runway-words.ts";
import { ColumnHeads } from "../../../components/ColumnHeads.tsx";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-money.ts";
import { citedBy } from "../../../messages/path-sources.ts";
import styles from "../sheet/AnswerPanel.module.css";

/** Every number that counts and whose it is; what we take for granted; who says so. */
export function CountedPart({ answer }: { answer: RunwayAnswer }) {
  return (
    <>
      <section className={styles.part} aria-label={text.parts.inputs}>
        <h3>{text.parts.inputs}</h3>
        <InputTable answer={answer} />
      </section>
      <Fold title={text.parts.method}>
        <ul className={styles.list}>
          {answer.notes.map((note) => (
            <li key={note.code}>
              {note.text} <cite className={styles.note}>{citedBy(note, answer.sources)}</cite>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

/** Moonlighting is in no fan: it only sizes its own lever. */
const isCounted = ({ pointer }: RunwayAnswer["inputs"][number]): boolean =>
  pointer !== "/leaving/moonlighting";

function InputTable({ answer: { inputs, assumptions, sources, today } }: { answer: RunwayAnswer }) {
  return (
    <table className={styles.table}>
      <ColumnHeads columns={text.inputColumns} />
      <tbody>
        {inputs.filter(isCounted).map((input) => (
          <tr key={input.pointer}>
            <th scope="row">{text.inputName(input.pointer)}</th>
            <td className={styles.amount}>{inputValue(input)}</td>
            <td>{text.whose[input.from]}</td>
          </tr>
        ))}
        {assumptions.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              {each.text}
              <cite className={styles.note}>
                {citedBy({ ...each, overdue: each.reviewBy < today }, sources)}
              </cite>
            </th>
            <td className={styles.amount}>{text.assumed(each)}</td>
            <td>{text.ours}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
