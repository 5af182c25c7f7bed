import type { WhyAnswer, WhyFact } from "#answers/why-types.ts";
import { useWidth } from "../../charts/use-width.ts";
import { factNames, factValue } from "../../messages/facts.ts";
import * as text from "../../messages/why.ts";
import styles from "./WhyTable.module.css";

interface Props {
  readonly facts: readonly WhyFact[];
  readonly sources: WhyAnswer["sources"];
}

/** Below this the source stands under its value. */
const WIDE_PX = 560;

/** Facts with value, source, year and how sure they are; what the person corrected beside what the directory has. */
export function WhyFacts({ facts, sources }: Props) {
  const [box, width] = useWidth(WIDE_PX);
  const wide = width >= WIDE_PX;
  return (
    <section ref={box}>
      <h4>{text.factsTitle}</h4>
      <table className={styles.table} aria-label={text.factsTitle}>
        <thead>
          <tr>
            <th scope="col">{text.factColumns.fact}</th>
            <th scope="col">{text.factColumns.value}</th>
            {wide && <th scope="col">{text.factColumns.source}</th>}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <Row
              key={fact.fact}
              fact={fact}
              wide={wide}
              source={text.factSource(
                fact,
                fact.source === null ? undefined : sources[fact.source],
              )}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly fact: WhyFact;
  readonly wide: boolean;
  readonly source: string;
}

function Row({ fact, wide, source }: RowProps) {
  return (
    <tr data-source={fact.source === "user" ? "user" : undefined}>
      <th scope="row">{factNames[fact.fact]}</th>
      <td data-known={fact.value === null ? "no" : undefined}>
        <span className={styles.said}>{factValue(fact.fact, fact.value)}</span>
        {!wide && source !== "" && <cite className={styles.under}>{source}</cite>}
      </td>
      {wide && <td className={styles.source}>{source}</td>}
    </tr>
  );
}
