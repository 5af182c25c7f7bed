import type { RecordAnswer } from "#answers/path/record-schema.ts";
import { sumWords, TESTED_ON, tasteWords } from "#answers/path/record-words.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-record.ts";
import { ToldList } from "../parts/Besides.tsx";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import styles from "./Record.module.css";

/** The sums that the look back starts from. */
export function Totals({ totals: { lanes } }: Pick<RecordAnswer, "totals">) {
  return (
    <section className={parts.part} aria-labelledby="by-lane">
      <h3 id="by-lane">{text.totalsHeading}</h3>
      <dl className={styles.rows}>
        {lanes.map((sum) => (
          <div key={sum.lane}>
            <dt>{sum.name ?? sum.lane ?? text.noLane}</dt>
            <dd>
              {sumWords(sum)}; {tasteWords(sum)}
            </dd>
          </div>
        ))}
      </dl>
      <p className={parts.soft}>{text.feeds}</p>
    </section>
  );
}

/** What is looked for and what is not found; nothing here says of a text that it holds none. */
export function LookedFor({ identifiers, number }: Pick<RecordAnswer, "identifiers" | "number">) {
  const { misses, rare, screens, rule, instead, kinds } = identifiers;
  return (
    <>
      <section className={parts.part} aria-labelledby="looked">
        <h3 id="looked">{text.lookedHeading}</h3>
        <p>
          {misses.text} {TESTED_ON}
        </p>
        <ToldList facts={[rare, screens, rule, number]} />
      </section>
      <Fold title={text.kindsTitle} later>
        <dl className={styles.rows}>
          {kinds.map((kind) => (
            <div key={kind.id}>
              <dt>{kind.name}</dt>
              <dd>{kind.instead}</dd>
            </div>
          ))}
        </dl>
        <p className={parts.soft}>{instead.text}</p>
      </Fold>
    </>
  );
}

export function Owner({ ownership: { clause, madeWith } }: Pick<RecordAnswer, "ownership">) {
  return (
    <section className={parts.part} aria-labelledby="owner">
      <h3 id="owner">{text.ownHeading}</h3>
      <p>{clause.why}</p>
      <ul className={styles.asks}>
        {clause.ask.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{text.whom(clause.who.map(({ words }) => words))}</p>
      <Cited told={clause} />
      <ul className={parts.list}>
        {madeWith.map((fact) => (
          <li key={fact.id}>
            <p>{fact.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
