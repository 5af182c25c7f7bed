import { useRef } from "react";
import type { RunwayAnswer } from "#answers/path/runway-schema.ts";
import { lastsSentence } from "#answers/path/runway-sentence.ts";
import { firstNotes, heldSentence, paymentSentence } from "#answers/path/runway-words.ts";
import { FanChart } from "../../../charts/FanChart.tsx";
import { Announcer } from "../../../components/Announcer.tsx";
import * as text from "../../../messages/path-money.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import { AnswerBar } from "../fields/AnswerBar.tsx";
import styles from "../sheet/AnswerPanel.module.css";
import { CountedPart } from "./CountedPart.tsx";
import { LeversPart } from "./LeversPart.tsx";
import { MissingMoney } from "./MissingMoney.tsx";

const runwayOf = (worker: NotesWorker) => worker.runway;

/** The sentence, the fan, what would change it, whose numbers they are, method and sources. */
export function RunwayPanel() {
  const { answer, stale, failed, problems } = useNotesAnswer(runwayOf);
  const panel = useRef<HTMLElement>(null);
  return (
    <>
      <section
        ref={panel}
        tabIndex={-1}
        className={styles.panel}
        aria-label={text.answerLabel}
        aria-busy={stale}
        data-stale={stale ? "" : undefined}
      >
        {(failed || problems.length > 0) && <p className={styles.trouble}>{text.trouble}</p>}
        {answer ? <Parts answer={answer} /> : <p className={styles.soft}>{text.waiting}</p>}
        <Announcer text={answer && !stale ? lastsSentence(answer) : ""} />
      </section>
      {answer && <AnswerBar text={lastsSentence(answer)} onSee={() => panel.current?.focus()} />}
    </>
  );
}

function Parts({ answer }: { answer: RunwayAnswer }) {
  const { fan, missing } = answer;
  const payment = paymentSentence(answer);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.sentence}>{lastsSentence(answer)}</p>
        <p className={styles.soft}>{text.asOf(answer.today)}.</p>
        <p>{heldSentence(answer.held)}</p>
        <p>{text.incomeText(answer)}</p>
        {firstNotes(answer).map((note) => (
          <p key={note}>{note}</p>
        ))}
        {payment !== null && <p>{payment}</p>}
      </div>
      {fan && <FanChart answer={{ ...answer, fan }} />}
      {missing.length > 0 && <MissingMoney missing={missing} />}
      {answer.levers.length > 0 && <LeversPart answer={answer} />}
      <CountedPart answer={answer} />
    </>
  );
}
