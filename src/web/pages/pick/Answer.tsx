import { memo, type ReactNode } from "react";
import { stopSentence } from "#answers/curve-words.ts";
import * as words from "#answers/list-words.ts";
import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import { DotPicture } from "../../charts/DotPicture.tsx";
import { MatchCurve } from "../../charts/MatchCurve.tsx";
import * as text from "../../messages/page.ts";
import styles from "./Answer.module.css";
import { Cost } from "./Cost.tsx";
import { ExcludedPrograms } from "./ExcludedPrograms.tsx";
import { FirstYearPart } from "./FirstYearPart.tsx";
import { Known } from "./Known.tsx";
import type { ListTables } from "./row-actions.ts";
import type { RowActs } from "./row-acts.ts";
import { SignalsBoard } from "./SignalsBoard.tsx";
import { TheList } from "./TheList.tsx";
import { Warnings } from "./Warnings.tsx";
import type { RenderWhy } from "./WhyRow.tsx";

export interface AnswerProps {
  readonly answer: ListAnswer;
  readonly specialties: readonly SpecialtyInfo[];
  readonly acts: RowActs;
  /** What an opened program says, once it is worked out; what the list knows stands there until then. */
  readonly renderWhy?: RenderWhy;
  /** The map of the list, if the page has one. */
  readonly map?: ReactNode;
  /** Every program of the specialties, on the list or not, if the page shows them. */
  readonly every?: ReactNode;
  /** Where the numbers come from: links to the method. */
  readonly method?: ReactNode;
  /** Where the page finds the tables that its keys, commands and map act on. */
  readonly tables?: ListTables;
}

/** Sentence, picture, curve, map, signals, list, what was excluded, method and sources, in that order. */
export const Answer = memo(function Answer(props: AnswerProps) {
  const { answer, specialties, acts, renderWhy, map, every, method, tables } = props;
  return (
    <>
      <Head answer={answer} />
      {answer.curve.length > 0 && <Curve answer={answer} />}
      <Cost answer={answer} specialties={specialties} />
      {map}
      <SignalsBoard
        answer={answer}
        specialties={specialties}
        placed={acts.placed}
        onPlace={acts.onPlace}
      />
      <TheList answer={answer} acts={acts} renderWhy={renderWhy} tables={tables} />
      {answer.firstYear && (
        <FirstYearPart
          firstYear={answer.firstYear}
          answer={answer}
          acts={acts}
          renderWhy={renderWhy}
          tables={tables}
        />
      )}
      {every}
      <ExcludedPrograms
        excluded={answer.excluded}
        sources={answer.sources}
        onPutBack={acts.onPutBack}
      />
      <Known answer={answer} />
      {method}
    </>
  );
});

function Head({ answer }: { answer: ListAnswer }) {
  const some = answer.applications.length > 0;
  return (
    <section aria-labelledby="answer-heading" className={styles.head}>
      <div className={styles.said}>
        <h2 id="answer-heading" className={styles.hidden}>
          {text.answerHeading}
        </h2>
        <p className={styles.sentence}>{words.answerSentence(answer)}</p>
        <ul className={styles.figures}>
          {words.figures(answer).map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
        {some && <p>{stopSentence(answer)}</p>}
        {some && <p className={styles.soft}>{words.luckNote(answer.matchChance)}</p>}
      </div>
      {some && <DotPicture chance={answer.matchChance} values={answer.matchValues} />}
      <div className={styles.notes}>
        <Warnings warnings={answer.warnings} />
      </div>
    </section>
  );
}

function Curve({ answer }: { answer: ListAnswer }) {
  return (
    <section aria-labelledby="curve" className={styles.part}>
      <h2 id="curve">{text.curveHeading}</h2>
      <MatchCurve answer={answer} />
      <p className={styles.soft}>
        {words.boundSentence(answer)} {words.worthNote}
      </p>
    </section>
  );
}
