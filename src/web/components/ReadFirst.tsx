import { useId, useState } from "react";
import { fewer, moreToRead, warnings } from "../messages/page.ts";
import styles from "./ReadFirst.module.css";
import { TextButton } from "./TextButton.tsx";

/** The first ones are in view; the rest are one press away, and all of them are printed. */
const SHOWN = 3;

interface Props {
  readonly items: readonly { readonly code: string; readonly text: string }[];
}

/** What to know before trusting the answer, in the order of the answer. Said plainly: nothing here is an alarm. */
export function ReadFirst({ items }: Props) {
  const [all, setAll] = useState(false);
  const list = useId();
  if (items.length === 0) return null;
  // One line behind a button would take the room of the line.
  const rest = items.length - SHOWN;
  const fold = rest > 1;
  return (
    <section className={styles.notes} aria-labelledby={`${list}-title`}>
      <h3 id={`${list}-title`}>{warnings}</h3>
      <ul id={list} data-all={all || !fold ? "" : undefined}>
        {items.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{text}</li>
        ))}
      </ul>
      {fold && (
        <div data-print="no">
          <TextButton onClick={() => setAll(!all)} expanded={all} controls={list}>
            {all ? fewer : moreToRead(rest)}
          </TextButton>
        </div>
      )}
    </section>
  );
}
