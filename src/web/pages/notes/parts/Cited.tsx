import type { Told } from "#answers/path/ruled.ts";
import { citation, pastItsDate } from "../../../messages/path-sources.ts";
import styles from "./Parts.module.css";

/** Who says so and since when, under what is said; a date that has passed is said in plain ink. */
export function Cited({ told }: { readonly told: Omit<Told, "id" | "text"> }) {
  return (
    <>
      {told.overdue && <p className={styles.overdue}>{pastItsDate}</p>}
      <p className={styles.cited}>{citation(told)}</p>
    </>
  );
}
