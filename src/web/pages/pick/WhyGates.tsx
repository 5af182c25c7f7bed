import type { GateVerdict, WhyAnswer } from "#answers/why-types.ts";
import { factNames } from "../../messages/facts.ts";
import * as text from "../../messages/why.ts";
import styles from "./WhyTable.module.css";

interface Props {
  readonly gates: readonly GateVerdict[];
  readonly sources: WhyAnswer["sources"];
}

/** Every gate that could stop this person: passed, failed, a preference, or not known. The others in one line. */
export function WhyGates({ gates, sources }: Props) {
  const own = gates.filter(({ concerns }) => concerns);
  const others = gates.filter(({ concerns }) => !concerns);
  return (
    <section>
      <h4>{text.gatesTitle}</h4>
      {own.length > 0 && (
        <table className={styles.table} aria-label={text.gatesTitle}>
          <thead>
            <tr>
              <th scope="col">{text.gateColumns.gate}</th>
              <th scope="col">{text.gateColumns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((gate) => (
              <tr key={gate.gate}>
                <th scope="row">
                  {factNames[gate.policy]}
                  <span className={styles.under}>
                    {text.askedText(gate, gate.source === null ? undefined : sources[gate.source])}
                  </span>
                </th>
                <td data-verdict={gate.verdict}>{text.verdictText(gate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <p className={styles.soft}>
          {text.idleGates(others.map(({ policy }) => factNames[policy]))}
        </p>
      )}
    </section>
  );
}
