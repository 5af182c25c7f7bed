import { type ReactNode, useEffect, useId, useRef } from "react";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { SubmitButton, TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-questions.ts";
import styles from "./OneQuestion.module.css";
import parts from "./Parts.module.css";

export interface OneQuestionProps {
  /** Tells this question from every other on the page. */
  readonly id: string;
  readonly question: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly given: string | undefined;
  readonly place: { readonly number: number; readonly of: number };
  /** The person came here from another question: the next key answers this one. */
  readonly takesFocus: boolean;
  readonly onGive: (answer: string) => void;
  readonly onTakeBack: () => void;
  readonly onMove: (by: 1 | -1) => void;
}

/** One decision: chosen at once, taken back at once, left by Enter. Give it a key, so that the next one starts anew. */
export function OneQuestion(props: OneQuestionProps) {
  const { takesFocus, onMove } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) focusChoice(form.current);
  }, [takesFocus]);
  return (
    <form
      ref={form}
      className={parts.part}
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        onMove(1);
      }}
    >
      <Choices {...props} />
      <Moves {...props} />
    </form>
  );
}

function Choices({ id, question, choices, given, place, onGive }: OneQuestionProps) {
  const hint = useId();
  return (
    <fieldset className={styles.question} aria-describedby={hint}>
      <legend>
        <span className={styles.place}>{text.at(place.number, place.of)}</span>{" "}
        <span className={styles.asked}>{question}</span>
      </legend>
      {choices.map((choice) => (
        <label key={choice.id} className={styles.choice}>
          <input
            type="radio"
            autoComplete="off"
            name={id}
            value={choice.id}
            checked={given === choice.id}
            onChange={() => onGive(choice.id)}
          />
          {choice.text}
        </label>
      ))}
      <p id={hint} className={styles.keys}>
        {text.keysHint}
      </p>
    </fieldset>
  );
}

function Moves({ given, place, onTakeBack, onMove }: OneQuestionProps): ReactNode {
  return (
    <div className={parts.buttons}>
      <SubmitButton>{given === undefined ? text.skip : text.next}</SubmitButton>
      {place.number > 1 && <TextButton onClick={() => onMove(-1)}>{text.back}</TextButton>}
      {given !== undefined && <LinkButton onClick={onTakeBack}>{text.clear}</LinkButton>}
    </div>
  );
}

/** What was chosen before, or else the first. */
function focusChoice(form: HTMLFormElement | null): void {
  const chosen = form?.querySelector<HTMLInputElement>("input:checked");
  (chosen ?? form?.querySelector<HTMLInputElement>("input"))?.focus();
}
