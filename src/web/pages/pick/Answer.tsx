import { memo } from "react";
import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import { DotPicture } from "../../charts/DotPicture.tsx";
import { MatchCurve } from "../../charts/MatchCurve.tsx";
import { ReadFirst } from "../../components/ReadFirst.tsx";
import * as words from "../../messages/answer.ts";
import * as text from "../../messages/page.ts";
import styles from "./Answer.module.css";
import { Cost } from "./Cost.tsx";
import { ExcludedPrograms } from "./ExcludedPrograms.tsx";
import { FirstYearPart } from "./FirstYearPart.tsx";
import { Known } from "./Known.tsx";
import { ProgramTable } from "./ProgramTable.tsx";
import type { RowActs } from "./row-acts.ts";
import { Signals } from "./Signals.tsx";
import { TheList } from "./TheList.tsx";

export interface AnswerProps {
  readonly answer: ListAnswer;
  readonly specialties: readonly SpecialtyInfo[];
  readonly acts: RowActs;
}

/** Sentence, picture, curve, list, method and sources, in that order. */
export const Answer = memo(function Answer({ answer, specialties, acts }: AnswerProps) {
  return (
    <>
      <Head answer={answer} />
      {answer.curve.length > 0 && (
        <section aria-labelledby="curve" className={styles.part}>
          <h2 id="curve">{text.curveHeading}</h2>
          <MatchCurve answer={answer} />
          <p className={styles.soft}>
            {words.boundSentence(answer)} {words.worthNote}
          </p>
        </section>
      )}
      <div className={styles.pair}>
        <Cost answer={answer} specialties={specialties} />
        <Signals answer={answer} specialties={specialties} />
      </div>
      <TheList answer={answer} acts={acts} />
      {answer.firstYear && (
        <FirstYearPart firstYear={answer.firstYear}>
          <ProgramTable rows={answer.firstYear.applications} answer={answer} acts={acts} />
        </FirstYearPart>
      )}
      <ExcludedPrograms
        excluded={answer.excluded}
        sources={answer.sources}
        onPutBack={acts.onPutBack}
      />
      <Known answer={answer} />
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
        {some && <p>{words.stopSentence(answer)}</p>}
        {some && <p className={styles.soft}>{words.luckNote(answer.matchChance)}</p>}
      </div>
      {some && <DotPicture chance={answer.matchChance} values={answer.matchValues} />}
      <div className={styles.notes}>
        <ReadFirst items={answer.warnings} />
      </div>
    </section>
  );
}
