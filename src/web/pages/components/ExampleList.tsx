import type { ExampleGroup } from "../../examples/example.ts";
import styles from "./ExampleList.module.css";
import { InTurn } from "./InTurn.tsx";

/** One component in each of its states; every state has its anchor. */
export function ExampleList({ group }: { group: ExampleGroup }) {
  return (
    <section aria-labelledby={group.component} className={styles.group}>
      <h3 id={group.component}>{group.component}</h3>
      <p className={styles.what}>{group.what}</p>
      <div className={styles.states} data-kind={group.kind}>
        {group.examples.map(({ id, state, note, draw }) => (
          <div key={id} id={id} className={styles.state} data-example>
            <p className={styles.name}>
              {state}
              {note && <span className={styles.note}>{note}</span>}
            </p>
            <InTurn className={styles.drawn} draw={draw} />
          </div>
        ))}
      </div>
    </section>
  );
}
