import { useEffect, useId, useState } from "react";
import * as text from "../../messages/why.ts";
import styles from "./ProgramNote.module.css";
import type { WhyActs } from "./ProgramWhy.tsx";

interface Props {
  readonly id: string;
  readonly note: string;
  readonly onCorrect: WhyActs["onCorrect"];
}

const LONGEST = 2000;

/** The person's own words about a program, kept when the field is left. */
export function ProgramNote({ id, note, onCorrect }: Props) {
  const label = useId();
  const [typed, setTyped] = useState(note);
  useEffect(() => setTyped(note), [note]);
  const keep = () => {
    if (typed !== note) onCorrect(id, { note: typed.trim() === "" ? null : typed });
  };
  return (
    <section className={styles.note}>
      <h4>
        <label htmlFor={label}>{text.noteTitle}</label>
      </h4>
      <textarea
        id={label}
        rows={3}
        maxLength={LONGEST}
        value={typed}
        aria-describedby={`${label}-hint`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
      <p id={`${label}-hint`} className={styles.hint}>
        {text.noteHint}
      </p>
    </section>
  );
}
