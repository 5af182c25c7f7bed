import type { ContractAnswer, ContractClause } from "#answers/path/contract-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-contract.ts";
import styles from "./Contract.module.css";

/** The heading of a clause, by its id on the page. */
export const clauseId = (id: string): string => `clause-${id}`;

/** All clauses with their figures, each a way to its part below. */
export function Glance({ answer }: { answer: ContractAnswer }) {
  return (
    <table className={styles.glance}>
      <caption>{text.glance}</caption>
      <tbody>
        {answer.clauses.map((clause) => (
          <Row key={clause.id} clause={clause} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ clause }: { clause: ContractClause }) {
  const { id, name, status } = clause;
  const said = text.inShort(clause);
  return (
    <tr>
      <th scope="row">
        <LinkButton onClick={() => goTo(id)}>{name}</LinkButton>
      </th>
      <td data-status={status}>
        {text.statusWords[status]}
        {said !== "" && <span>: {said}</span>}
      </td>
    </tr>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(clauseId(id));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
