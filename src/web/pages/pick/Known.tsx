import { knownLine, unknownPolicies } from "#answers/list-words.ts";
import type { ListAnswer } from "#answers/types.ts";
import * as text from "../../messages/page.ts";
import styles from "./Answer.module.css";

/** For how many programs each policy is known, the age of the directory, and who published what. */
export function Known({ answer }: { answer: ListAnswer }) {
  return (
    <section aria-labelledby="known" className={styles.part}>
      <h2 id="known">{text.knownHeading}</h2>
      <ul>
        {Object.entries(answer.known).map(([policy, known]) => (
          <li key={policy}>{knownLine(policy, known)}</li>
        ))}
      </ul>
      <p className={styles.soft}>{unknownPolicies}</p>
      <h3>{text.sources}</h3>
      <ul className={styles.soft}>
        {Object.entries(answer.sources).map(([id, title]) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <p className={styles.soft}>{text.seasonLine(answer.season, answer.seed)}</p>
    </section>
  );
}
