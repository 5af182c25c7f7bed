import type { Forgiveness } from "#answers/path/sheet-schema.ts";
import { ColumnHeads } from "../../../components/ColumnHeads.tsx";
import * as text from "../../../messages/path-sheet-answer.ts";
import { citation, shortCitation } from "../../../messages/path-sources.ts";
import styles from "./AnswerPanel.module.css";
import onePage from "./OnePage.module.css";

/** The count of payments, and what each next step does to it. */
export function ForgivenessPart({ forgiveness }: { forgiveness: Forgiveness }) {
  const { rule, employerRule, steps } = forgiveness;
  return (
    <section className={styles.part} aria-label={text.parts.forgiveness}>
      <h3>{text.parts.forgiveness}</h3>
      <p>{text.countText(forgiveness)}</p>
      <table className={styles.table}>
        <ColumnHeads columns={text.stepColumns} />
        <tbody>
          {steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">{step.text}</th>
              <td className={`${styles.amount} ${onePage.amount}`}>{text.stepCount(step)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[rule, employerRule].map((fact) => (
        <p key={fact.id} className={styles.soft}>
          {fact.text} <span className={onePage.long}>{citation(fact)}</span>
          <span className={onePage.short}>{shortCitation(fact)}</span>
        </p>
      ))}
    </section>
  );
}
