import { useState } from "react";
import type { CheckInView } from "#answers/path/check-in-view.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-check-in.ts";
import * as asking from "../../../messages/path-questions.ts";
import { useNotes } from "../../../notes/notes.ts";
import { OneQuestion } from "../parts/OneQuestion.tsx";
import parts from "../parts/Parts.module.css";
import { askedOf } from "./asked.ts";
import { Result } from "./Result.tsx";
import { answeredOf, blank, checkInOf, hasRoom, withCheckIn } from "./sheet-of-answers.ts";
import { useRead } from "./use-read.ts";

/** One question at a time; the result beside it from the first answer on. Kept only by the button that says so. */
export function FillIn({ view }: { view: CheckInView }) {
  const { document, act, today } = useNotes();
  const [filled, setFilled] = useState(blank);
  const [at, setAt] = useState(0);
  const [moved, setMoved] = useState(false);
  const [isKept, setKept] = useState(false);
  const read = useRead(filled);
  const questions = askedOf(view);
  const question = questions[at];
  const checkIn = checkInOf(filled, today);
  const goTo = (next: number) => {
    setMoved(true);
    setAt(next);
  };
  const keep = () => {
    if (!checkIn) return;
    act({ label: text.keepLabel(view.answer.kept.length + 1) }, withCheckIn(checkIn));
    setFilled(blank);
    setKept(true);
    setAt(questions.length);
  };
  return (
    <>
      {question ? (
        <OneQuestion
          key={question.id}
          {...question}
          given={question.givenBy(filled)}
          place={{ number: at + 1, of: questions.length }}
          takesFocus={moved}
          onGive={(id) => {
            setKept(false);
            setFilled((before) => question.give(before, Number(id)));
          }}
          onTakeBack={() => setFilled((before) => question.give(before, null))}
          onMove={(by) => goTo(Math.max(0, at + by))}
        />
      ) : (
        <div className={parts.buttons}>
          <p role="status">{isKept ? text.kept : asking.done}</p>
          <TextButton onClick={() => goTo(0)}>{isKept ? text.again : asking.againFrom}</TextButton>
        </div>
      )}
      <p className={parts.soft}>{asking.soFar(answeredOf(filled), questions.length)}.</p>
      {checkIn && read && <Result read={read} onKeep={hasRoom(document) ? keep : null} />}
    </>
  );
}
