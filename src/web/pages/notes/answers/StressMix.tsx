import type { StraightAnswer } from "#answers/path/straight.ts";
import * as text from "../../../messages/path-answers.ts";
import { citedBy } from "../../../messages/path-sources.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Answers.module.css";

type Stress = StraightAnswer["stress"];

const MIXES = ["residency", "nonClinical"] as const;
const SHARES = ["workload", "lackOfControl", "emotionalBurden"] as const;

interface Props {
  readonly stress: Stress;
  readonly names: StraightAnswer["sources"];
}

/** Two bars of one length, then the same as a table with its sums. */
export function StressMix({ stress, names }: Props) {
  const { today } = useNotes();
  const overdue = stress.reviewBy < today;
  return (
    <section className={parts.part} aria-labelledby="stress">
      <h3 id="stress">{text.stressHeading}</h3>
      <p className={styles.about}>{stress.about}</p>
      <p>
        <strong>{text.estimate}</strong>
      </p>
      <figure className={styles.picture} aria-hidden="true">
        {MIXES.map((mix) => (
          <div key={mix} className={styles.mix}>
            <span>{text.mixes[mix]}</span>
            <Bar mix={stress[mix]} sum={stress.sums[mix]} />
          </div>
        ))}
        <ul className={styles.key}>
          {SHARES.map((share) => (
            <li key={share}>
              <span className={styles.share} data-share={share} />
              {text.shares[share]}
            </li>
          ))}
          <li>
            <span className={styles.share} data-share="rest" />
            {text.rest}
          </li>
        </ul>
      </figure>
      <Table stress={stress} />
      <p>{stress.note}</p>
      <p className={overdue ? parts.overdue : parts.cited}>
        {citedBy({ ...stress, overdue }, names)}
      </p>
    </section>
  );
}

/** What the shares leave open stays open in the bar. */
function Bar({ mix, sum }: { mix: Stress["residency"]; sum: number }) {
  return (
    <div className={styles.bar}>
      {SHARES.map((share) => (
        <span
          key={share}
          className={styles.share}
          data-share={share}
          style={{ inlineSize: `${mix[share]}%` }}
        >
          <b>{mix[share]}</b>
        </span>
      ))}
      {sum < 100 && (
        <span className={styles.share} data-share="rest" style={{ inlineSize: `${100 - sum}%` }}>
          <b>{100 - sum}</b>
        </span>
      )}
    </div>
  );
}

function Table({ stress }: { stress: Stress }) {
  return (
    <table className={styles.table}>
      <caption>{text.tableCaption}</caption>
      <thead>
        <tr>
          <td />
          {MIXES.map((mix) => (
            <th key={mix} scope="col">
              {text.mixes[mix]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SHARES.map((share) => (
          <tr key={share}>
            <th scope="row">{text.shares[share]}</th>
            {MIXES.map((mix) => (
              <td key={mix}>{text.percent(stress[mix][share])}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{text.total}</th>
          {MIXES.map((mix) => (
            <td key={mix}>{text.percent(stress.sums[mix])}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
