import type { HeldList } from "#exports/held.ts";
import { heldField } from "../../messages/held.ts";
import { opened as text } from "../../messages/sharing.ts";
import styles from "./HeldLists.module.css";

interface Props {
  readonly lists: readonly HeldList[];
  readonly nameOf: (slug: string) => string;
}

/** What a document holds, list by list and field by field. */
export function HeldLists({ lists, nameOf }: Props) {
  return (
    <>
      {lists.map((list) => (
        <section key={list.id} className={styles.list}>
          <h3>
            {list.name || text.unnamed}{" "}
            {list.active && lists.length > 1 && (
              <span className={styles.active}>{text.active}</span>
            )}
          </h3>
          <dl className={styles.fields}>
            {list.fields.map((field) => {
              const [label, said] = heldField(field, nameOf);
              return (
                <div key={field.field}>
                  <dt>{label}</dt>
                  <dd>{said}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </>
  );
}
