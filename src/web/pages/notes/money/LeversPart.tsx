import type { RunwayAnswer, RunwayLever } from "#answers/path/runway-schema.ts";
import { leverName, leverSentence } from "#answers/path/runway-words.ts";
import { ColumnHeads } from "../../../components/ColumnHeads.tsx";
import * as text from "../../../messages/path-money.ts";
import styles from "../sheet/AnswerPanel.module.css";
import { MoonlightGuard } from "./MoonlightGuard.tsx";

/** Side by side, each alone. Work that a guard may block stands apart, after its guard. */
export function LeversPart({ answer }: { answer: RunwayAnswer }) {
  const free = answer.levers.filter(({ guard }) => guard === null);
  const guarded = answer.levers.filter(({ guard }) => guard !== null);
  return (
    <section className={styles.part} aria-label={text.parts.levers}>
      <h3>{text.parts.levers}</h3>
      <p className={styles.soft}>{text.leversNote}</p>
      <table className={styles.table}>
        <ColumnHeads columns={text.leverColumns} />
        <tbody>
          <tr>
            <th scope="row" className={styles.name}>
              {text.asItIs}
            </th>
            <td>{text.unchanged}</td>
            <td data-label={text.goneLabel}>{text.goneText(answer.runsOut)}</td>
          </tr>
          {free.map((lever) => (
            <LeverRow key={lever.lever} lever={lever} />
          ))}
        </tbody>
      </table>
      {guarded.map((lever) => (
        <MoonlightGuard key={lever.lever} lever={lever} />
      ))}
    </section>
  );
}

const LeverRow = ({ lever }: { lever: RunwayLever }) => (
  <tr>
    <th scope="row" className={styles.name}>
      {leverName(lever)}
    </th>
    <td>{leverSentence(lever)}</td>
    <td data-label={text.goneLabel}>{text.goneText(lever.runsOut)}</td>
  </tr>
);
