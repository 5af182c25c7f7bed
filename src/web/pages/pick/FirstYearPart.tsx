import type { ReactNode } from "react";
import type { FirstYear } from "#answers/types.ts";
import { chanceLine } from "../../messages/answer.ts";
import { firstYear as text } from "../../messages/list.ts";
import styles from "./Answer.module.css";

interface Props {
  readonly firstYear: FirstYear;
  readonly children: ReactNode;
}

/** The preliminary or transitional year beside an advanced position, with the three chances. */
export function FirstYearPart({ firstYear, children }: Props) {
  const { advanced, firstYear: first, both } = firstYear.chance;
  return (
    <section aria-labelledby="first-year" className={styles.part}>
      <h2 id="first-year">{text.heading}</h2>
      <p>{text.note}</p>
      <ul>
        <li>{chanceLine(text.advanced, advanced)}</li>
        <li>{chanceLine(text.first, first)}</li>
        <li>{chanceLine(text.both, both)}</li>
      </ul>
      {children}
    </section>
  );
}
