import { catalogLine } from "#answers/list-words.ts";
import type { ListAnswer } from "#answers/types.ts";
import * as text from "../../messages/what-if.ts";
import { Comparison, type ComparisonProps } from "./Comparison.tsx";
import styles from "./WhatIfPage.module.css";

interface Props extends ComparisonProps {
  /** The directory all lists are worked out from; null before it is read. */
  readonly catalog: ListAnswer["catalog"] | null;
}

/** The page of the lists side by side. */
export function WhatIfPage({ catalog, ...props }: Props) {
  return (
    <main id="answer" tabIndex={-1} className={styles.page}>
      <h2>{text.heading}</h2>
      <p className={styles.intro}>{text.intro}</p>
      {catalog && <p className={styles.edition}>{catalogLine({ catalog })}</p>}
      <Comparison {...props} />
    </main>
  );
}
