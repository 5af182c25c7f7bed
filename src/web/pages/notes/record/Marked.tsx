import { Fragment } from "react";
import type { Finding } from "#answers/path/record-identifiers.ts";
import styles from "./Record.module.css";

type Span = Pick<Finding, "start" | "end">;

/** A text with its spans marked: by weight, frame and underline, and named as marks to who hears it. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  const last = spans.at(-1)?.end ?? 0;
  return (
    <p className={styles.quoted}>
      {spans.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(spans[i - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(last)}
    </p>
  );
}
