import type { Told } from "#answers/path/ruled.ts";
import { citedText, overdueText } from "../../../messages/path-cited.ts";
import styles from "./Parts.module.css";

/** Who says so and since when, under what is said; a date that has passed is said in plain ink. */
export function Cited({ told }: { readonly told: Omit<Told, "id" | "text"> }) {
  return (
    <>
      {told.overdue && <p className={styles.overdue}>{overdueText(told)}</p>}
      <p className={styles.cited}>{citedText(told)}</p>
    </>
  );
}
