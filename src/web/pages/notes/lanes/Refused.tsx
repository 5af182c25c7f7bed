import styles from "./Lanes.module.css";

/** Why an act was refused, beside what was pressed; read aloud when it appears. */
export function Refused({ words }: { words: string }) {
  return (
    <p role="alert" className={styles.refused}>
      {words}
    </p>
  );
}
