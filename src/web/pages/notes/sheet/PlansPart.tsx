import type { CurrentPayment, Payments, PlanPayment } from "#answers/path/sheet-schema.ts";
import { ColumnHeads } from "../../../components/ColumnHeads.tsx";
import * as text from "../../../messages/path-sheet-answer.ts";
import { citation, shortCitation } from "../../../messages/path-sources.ts";
import styles from "./AnswerPanel.module.css";
import onePage from "./OnePage.module.css";

/** The least a month under each plan that the loans still allow; the servicer decides. */
export function PlansPart(props: { payments: Payments; current: CurrentPayment }) {
  const { payments, current } = props;
  const left = payments.plans.filter((plan) => plan.left !== "no");
  const gone = payments.plans.filter((plan) => plan.left === "no");
  return (
    <section className={styles.part} aria-label={text.parts.loans}>
      <h3>{text.parts.loans}</h3>
      <p>{payments.state === "loans-unknown" ? text.loansUnknown : text.owed(payments)}</p>
      {payments.state === "no-direct-loans" && payments.kinds.length > 0 && <p>{text.noDirect}</p>}
      {payments.state !== "loans-unknown" && <p>{text.currentText(current)}</p>}
      {left.length > 0 && <PlanTable plans={left} />}
      {gone.length > 0 && <p>{text.plansGone(gone)}</p>}
      {payments.kinds
        .filter(({ computed }) => !computed)
        .map((kind) => (
          <p key={kind.id}>{kind.text}</p>
        ))}
      {left.length > 0 && (
        <p className={styles.soft}>
          {payments.estimate.text} {citation(payments.estimate)}
        </p>
      )}
    </section>
  );
}

function PlanTable({ plans }: { plans: readonly PlanPayment[] }) {
  return (
    <table className={styles.table}>
      <ColumnHeads columns={text.planColumns} />
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.plan}>
            <th scope="row">
              {text.planLabel(plan.plan)}
              <span className={styles.note}>{text.planNote(plan)}</span>
            </th>
            <td className={`${styles.amount} ${onePage.amount}`}>{text.planAmount(plan)}</td>
            <td>
              {plan.rule}
              <cite className={`${styles.note} ${onePage.long}`}>{citation(plan)}</cite>
              <cite className={`${styles.note} ${onePage.short}`}>{shortCitation(plan)}</cite>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
