import { Link } from "wouter";
import type { SeasonAnswer } from "#answers/season.ts";
import * as text from "../../messages/dates.ts";
import styles from "./SeasonStrip.module.css";

/** The next date in one line, above the list. */
export function SeasonStrip({ answer }: { answer: SeasonAnswer }) {
  return (
    <p className={styles.strip}>
      <span>{text.stripSentence(answer)}</span>{" "}
      <Link href="/dates" data-print="no">
        {text.allDates}
      </Link>
    </p>
  );
}
