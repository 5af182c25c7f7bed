import type { TriageView } from "#answers/path/triage-view.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-triage.ts";
import parts from "../parts/Parts.module.css";
import { named } from "./named.ts";
import styles from "./TriagePage.module.css";

type Hypothesis = TriageView["answer"]["hypotheses"][number];

/** The four as bars either side of nothing, each with its words, its points and the answers behind them. */
export function WhatSpoke({ view }: { view: TriageView }) {
  return (
    <section className={parts.part} aria-labelledby="spoke">
      <h3 id="spoke">{text.pictureHeading}</h3>
      <p className={parts.soft}>{text.pictureCaption}</p>
      <ul className={styles.bars}>
        {view.answer.hypotheses.map((each) => (
          <li key={each.id}>
            <div className={styles.row}>
              <span className={styles.name}>{text.names[each.id]}</span>
              <Bar {...each} most={view.mostPoints} />
              <span className={styles.words}>
                {text.strength(each.strength, each.spoke.length)}
                <span className={styles.points}>{text.points(each.for, each.against)}</span>
              </span>
            </div>
            <Spoke view={view} hypothesis={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bar({ for: plus, against, most }: Pick<Hypothesis, "for" | "against"> & { most: number }) {
  const scale = (points: number) => (Math.abs(points) / most) * 50;
  return (
    <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={styles.minus}
        x={50 - scale(against)}
        y={2}
        width={scale(against)}
        height={8}
      />
      <rect className={styles.plus} x={50} y={2} width={scale(plus)} height={8} />
      <line className={styles.zero} x1={50} x2={50} y1={0} y2={12} />
    </svg>
  );
}

function Spoke({ view, hypothesis }: { view: TriageView; hypothesis: Hypothesis }) {
  const { id, spoke } = hypothesis;
  return (
    <Fold title={text.spokeTitle(spoke.length, text.names[id])} later printed>
      {spoke.length === 0 ? (
        <p className={parts.soft}>{text.none}</p>
      ) : (
        <ul className={styles.spoke}>
          {spoke.map(({ question, answer, points }) => {
            const words = named(view, question, answer);
            return <li key={question}>{text.spokeLine(words.question, words.answer, points)}</li>;
          })}
        </ul>
      )}
    </Fold>
  );
}
