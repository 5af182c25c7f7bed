import * as text from "../../messages/what-if.ts";
import { Comparison, type ComparisonProps } from "./Comparison.tsx";
import styles from "./WhatIfPage.module.css";

/** The page of the lists side by side. */
export function WhatIfPage(props: ComparisonProps) {
  return (
    <main id="answer" tabIndex={-1} className={styles.page}>
      <h2>{text.heading}</h2>
      <p className={styles.intro}>{text.intro}</p>
      <Comparison {...props} />
    </main>
  );
}
