import { memo } from "react";
import type { YearPositions } from "../messages/charts.ts";
import * as text from "../messages/charts.ts";
import styles from "./FillHistory.module.css";

const HEIGHT = 44;

/** Positions by year: the frame of a bar is what was offered, its filling what was filled. A table, so it reads as one. */
export const FillHistory = memo(function FillHistory({
  history,
}: {
  history: readonly YearPositions[];
}) {
  const most = Math.max(1, ...history.map(({ offered }) => offered ?? 0));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{text.fillSentence(history)}</figcaption>
      {history.some(({ offered }) => offered !== null) && (
        <table className={styles.table} aria-label={text.fill.table}>
          <thead>
            <tr>
              {history.map((year) => (
                <th key={year.year} scope="col">
                  <YearBar year={year} most={most} />
                  {year.year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {history.map((year) => (
                <td key={year.year} data-gap={year.offered === null ? "" : undefined}>
                  {text.yearWords(year)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
    </figure>
  );
});

function YearBar({ year: { offered, filled }, most }: { year: YearPositions; most: number }) {
  const scale = (positions: number) => (positions / most) * HEIGHT;
  return (
    <svg viewBox={`0 0 40 ${HEIGHT + 2}`} className={styles.bar} aria-hidden="true">
      <g transform={`translate(0 ${HEIGHT + 1}) scale(1 -1)`}>
        {offered === null && <line className={styles.gap} x1={8} x2={32} y1={0} y2={0} />}
        {offered !== null && (
          <rect className={styles.offered} x={8} y={0} width={24} height={scale(offered)} />
        )}
        {filled !== null && (
          <rect className={styles.filled} x={8} y={0} width={24} height={scale(filled)} />
        )}
      </g>
    </svg>
  );
}
