import { useState } from "react";
import type { TriageView } from "#answers/path/triage-view.ts";
import { Fold } from "../../../components/Fold.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as asking from "../../../messages/path-questions.ts";
import * as text from "../../../messages/path-triage.ts";
import { useNotes } from "../../../notes/notes.ts";
import { OneQuestion } from "../parts/OneQuestion.tsx";
import parts from "../parts/Parts.module.css";
import { answerOf, withAnswer, withoutAnswer } from "./edits.ts";
import { FirstQuestion } from "./FirstQuestion.tsx";

interface Props {
  readonly view: TriageView;
  readonly onUrgent: () => void;
}

/** Where the person is: a question, or past the last. Resumed where it was left. */
export function Questions({ view, onUrgent }: Props) {
  const { document, act } = useNotes();
  const { first, questions, answer } = view;
  const [at, setAt] = useState(() => questions.findIndex(({ id }) => id === answer.next));
  const [moved, setMoved] = useState(false);
  const [again, setAgain] = useState(false);
  const goTo = (next: number) => {
    setMoved(true);
    setAt(next);
  };
  if (again || answerOf(document, first.id) === undefined)
    return (
      <FirstQuestion
        question={first}
        takesFocus={again}
        onNone={(none) => {
          setMoved(true);
          setAgain(false);
          act({ label: first.text }, withAnswer(first.id, none));
        }}
        urgent={view.urgent}
        onUrgent={onUrgent}
      />
    );
  const question = questions[at];
  return (
    <div className={parts.part}>
      {question ? (
        <OneQuestion
          key={question.id}
          id={question.id}
          question={question.text}
          choices={question.answers}
          given={answerOf(document, question.id)}
          place={{ number: at + 1, of: questions.length }}
          takesFocus={moved}
          onGive={(id) => act({ label: question.text }, withAnswer(question.id, id))}
          onTakeBack={() =>
            act({ label: text.takenBack(question.text) }, withoutAnswer(question.id))
          }
          onMove={(by) => goTo(Math.max(0, at + by))}
        />
      ) : (
        <Past view={view} onGo={goTo} />
      )}
      <p>
        <LinkButton onClick={() => setAgain(true)}>{text.notSafeNow}</LinkButton>
      </p>
      <Given view={view} onGo={goTo} />
    </div>
  );
}

interface GoProps {
  readonly view: TriageView;
  readonly onGo: (at: number) => void;
}

function Past({ view: { questions, answer }, onGo }: GoProps) {
  const open = questions.findIndex(({ id }) => id === answer.next);
  return (
    <div className={parts.buttons}>
      <p role="status">{asking.done}</p>
      <TextButton onClick={() => onGo(Math.max(0, open))}>
        {open < 0 ? asking.againFrom : asking.openOnes(answer.of - answer.answered)}
      </TextButton>
    </div>
  );
}

/** Every question with its answer, each a way back to it. */
function Given({ view: { questions, answer }, onGo }: GoProps) {
  const { document } = useNotes();
  return (
    <Fold title={text.givenHeading} note={asking.soFar(answer.answered, answer.of)} later printed>
      <ol className={parts.list}>
        {questions.map(({ id, text: asked, answers }, at) => {
          const given = answerOf(document, id);
          return (
            <li key={id}>
              <LinkButton onClick={() => onGo(at)}>{asked}</LinkButton>
              <span className={parts.soft}>
                {answers.find((each) => each.id === given)?.text ?? asking.noAnswer}
              </span>
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}
