import { type FormEvent, useState } from "react";
import type { MemoAnswer } from "#answers/path/memo-schema.ts";
import type { MemoChoice } from "#dossier/path/terms.ts";
import { fieldId } from "../../../components/Field.tsx";
import { LinesInput, RadioInput } from "../../../components/Inputs.tsx";
import { SubmitButton, TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-memo.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { useHalfTyped } from "../steps/use-half-typed.ts";
import { MOST_MEMOS, MOST_WORDS, monthNow, withMemo } from "./edits.ts";
import styles from "./Memo.module.css";

const frameId = fieldId("memo-words");

/** The counts as a text of the person's own to change, and the choice that only they make. */
export function Write({ answer }: { answer: MemoAnswer }) {
  const writing = useWriting(answer);
  const { words, month, error } = writing;
  const hint = text.draftHint(words.length, MOST_WORDS);
  const frame = { id: frameId, label: text.draftLabel, hint, error };
  return (
    <section className={parts.part} aria-labelledby="write">
      <h3 id="write">{text.writeHeading}</h3>
      <p className={styles.paper}>{words}</p>
      <form className={styles.form} data-print="no" noValidate onSubmit={writing.submit}>
        <LinesInput frame={frame} rows={16} value={words} onChange={writing.type} />
        {words !== answer.draft && (
          <p>
            <TextButton onClick={writing.drop}>{text.again}</TextButton>
          </p>
        )}
        <Choice writing={writing} answer={answer} />
        {month !== null && <p className={parts.soft}>{text.asMonth(month)}</p>}
        {month === null ? (
          <p>{text.noStart}</p>
        ) : (
          <p>
            <SubmitButton>{text.keep}</SubmitButton>
          </p>
        )}
      </form>
    </section>
  );
}

interface ChoiceProps {
  readonly writing: ReturnType<typeof useWriting>;
  readonly answer: MemoAnswer;
}

const Choice = ({ writing, answer }: ChoiceProps) => (
  <RadioInput
    frame={{ id: fieldId("memo-choice"), label: text.choiceLabel }}
    value={writing.choice}
    onChange={writing.choose}
    choices={[
      { value: "", text: text.noChoice },
      ...answer.evidence.map(({ choice }) => ({ value: choice, text: text.choiceName(choice) })),
    ]}
  />
);

/** What is half written stays while the pages are open, and is no part of the notes until it is kept. */
function useWriting(answer: MemoAnswer) {
  const { document: notes, act, today } = useNotes();
  const { typed: words, type, drop } = useHalfTyped("memo-words", answer.draft);
  const { typed: choice, type: choose, drop: dropChoice } = useHalfTyped("memo-choice");
  const [error, setError] = useState<string>();
  const month = monthNow(answer);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const refused = refusal(words, notes.exit?.memos?.length ?? 0);
    setError(refused);
    if (refused !== undefined || month === null) return document.getElementById(frameId)?.focus();
    const chosen = answer.evidence.find((each) => each.choice === choice)?.choice;
    act({ label: text.kept(month) }, withMemo(memoOf({ on: today, month, words }, chosen)));
    drop();
    dropChoice();
    document.getElementById("memos-before")?.focus();
  };
  return { words, type, drop, choice, choose, month, error, submit };
}

const memoOf = <Base extends object>(base: Base, choice: MemoChoice | undefined) =>
  choice === undefined ? base : { ...base, choice };

function refusal(words: string, held: number): string | undefined {
  if (words.trim() === "") return text.empty;
  if (words.length > MOST_WORDS) return text.tooLong(MOST_WORDS);
  return held >= MOST_MEMOS ? text.full(MOST_MEMOS) : undefined;
}
