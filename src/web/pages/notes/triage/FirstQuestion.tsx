import { useEffect, useRef } from "react";
import type { AskedQuestion } from "#answers/path/triage-view.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import parts from "../parts/Parts.module.css";
import styles from "./TriagePage.module.css";

interface Props {
  readonly question: AskedQuestion;
  readonly urgent: readonly string[];
  /** It was asked for again, in the middle of the others. */
  readonly takesFocus: boolean;
  readonly onNone: (answer: string) => void;
  readonly onUrgent: () => void;
}

/** Buttons, not a choice: nobody comes to help by an arrow key on the way to something else. */
export function FirstQuestion({ question, urgent, takesFocus, onNone, onUrgent }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={parts.part} aria-labelledby="first-question" data-print="no">
      <h3 id="first-question" ref={heading} tabIndex={-1}>
        {question.text}
      </h3>
      <div className={styles.choices}>
        {question.answers.map(({ id, text }) => (
          <TextButton key={id} onClick={() => (urgent.includes(id) ? onUrgent() : onNone(id))}>
            {text}
          </TextButton>
        ))}
      </div>
    </section>
  );
}
