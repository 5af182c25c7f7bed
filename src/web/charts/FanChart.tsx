import { useMemo, useState } from "react";
import { dollars } from "../messages/numbers.ts";
import * as text from "../messages/runway.ts";
import { ChartReader } from "./ChartReader.tsx";
import { ChartTable } from "./ChartTable.tsx";
import styles from "./FanChart.module.css";
import {
  besideFall,
  type Fan,
  type FanShape,
  fanShape,
  nearestMonth,
  type RuinMark,
  ruinMark,
  wordsAt,
} from "./fan-scales.ts";
import plot from "./Plot.module.css";

import { useWidth } from "./use-width.ts";

const HEIGHT = 300;

/** What is left, month by month: bands for 8 and 5 in 10 simulated paths, and the range in which the money is gone. */
export function FanChart({ answer }: { answer: Fan }) {
  const [box, width] = useWidth(640);
  const [chosen, choose] = useState<number | null>(null);
  const shape = useMemo(() => fanShape(answer, { width, height: HEIGHT }), [answer, width]);
  const { shown } = shape;
  const wanted = chosen ?? answer.runsOut?.middle.month ?? answer.payEnds?.month ?? 0;
  const row = shown[Math.min(wanted, shown.length - 1)];
  if (!row) return null;
  return (
    <figure className={plot.figure}>
      <figcaption>{text.fanCaption(answer)}</figcaption>
      <Key />
      <div ref={box}>
        <svg
          className={plot.chart}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          aria-hidden="true"
          onPointerMove={(event) => {
            const left = event.currentTarget.getBoundingClientRect().left;
            choose(nearestMonth(shape, event.clientX - left));
          }}
        >
          <Axes shape={shape} today={answer.today} width={width} />
          <path className={styles.outer} d={shape.outer} />
          <path className={styles.inner} d={shape.inner} />
          <path className={styles.middle} d={shape.middle} />
          <ZeroLine shape={shape} />
          <PayEnd shape={shape} answer={answer} width={width} />
          <Gone shape={shape} answer={answer} width={width} />
          <circle className={plot.reading} cx={shape.x(row.month)} cy={shape.y(row.p50)} r={5} />
        </svg>
      </div>
      <p className={styles.note}>{text.shownNote(shown.length - 1, answer.fan.length - 1)}</p>
      <ChartReader
        label={text.readFan}
        min={0}
        max={shown.length - 1}
        value={row.month}
        words={text.fanPoint(row, answer.today)}
        lines={3}
        onChoose={choose}
      />
      <FanTable answer={answer} />
    </figure>
  );
}

const KEY = [
  { mark: "outer", words: text.outerKey },
  { mark: "inner", words: text.innerKey },
  { mark: "middle", words: text.middleKey },
] as const;

/** The bands by shape as well: dashed edge, full edge, line. */
function Key() {
  return (
    <ul className={styles.key}>
      {KEY.map(({ mark, words }) => (
        <li key={mark}>
          <svg viewBox="0 0 28 14" width={28} height={14} aria-hidden="true">
            {mark === "middle" ? (
              <path className={styles.middle} d="M1 7h26" />
            ) : (
              <rect className={styles[mark]} x={1} y={1} width={26} height={12} />
            )}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

function Axes({ shape, today, width }: { shape: FanShape; today: string; width: number }) {
  const { x, y, margin, xTicks, yTicks } = shape;
  const [bottom = 0] = y.range();
  return (
    <g className={plot.axes}>
      {yTicks.map((amount) => (
        <g key={amount}>
          <line x1={margin.left} x2={width - margin.right} y1={y(amount)} y2={y(amount)} />
          <text x={margin.left - 8} y={y(amount)} dy="0.32em" textAnchor="end">
            {text.thousands(amount)}
          </text>
        </g>
      ))}
      {xTicks.map((month) => (
        <g key={month} transform={`translate(${x(month)} ${bottom})`}>
          <line y2={5} />
          <text y={20} textAnchor="middle">
            {month}
          </text>
          <text y={36} textAnchor="middle" className={plot.second}>
            {text.shortMonth(today, month)}
          </text>
        </g>
      ))}
    </g>
  );
}

function ZeroLine({ shape: { x, y } }: { shape: FanShape }) {
  const [left = 0, right = 0] = x.range();
  return <line className={styles.zero} x1={left} x2={right} y1={y(0)} y2={y(0)} />;
}

interface MarkProps {
  readonly shape: FanShape;
  readonly answer: Fan;
  readonly width: number;
}

function PayEnd({ shape, answer: { payEnds }, width }: MarkProps) {
  const { x, y, shown } = shape;
  if (payEnds === null || payEnds.month === 0 || payEnds.month >= shown.length) return null;
  const at = x(payEnds.month);
  const [bottom = 0, top = 0] = y.range();
  const words = text.payEndsMark(payEnds.calendar);
  return (
    <g className={`${plot.mark} ${plot.upright}`}>
      <line x1={at} x2={at} y1={top - 8} y2={bottom} />
      <text x={wordsAt(words, at - 4, width)} y={top - 14}>
        {words}
      </text>
    </g>
  );
}

/** A bracket on the zero line: the months in which the money is gone, in 8 of 10 paths. */
function Gone({ shape, answer, width }: MarkProps) {
  const mark = ruinMark(answer, shape);
  if (mark === null || answer.runsOut === null) return null;
  const at = shape.y(0);
  const words = text.goneMark(answer.runsOut);
  const place = besideFall(words, mark, { shape, width });
  return (
    <g className={plot.mark}>
      <path className={styles.bracket} d={bracket(mark, at)} />
      {mark.middle !== null && (
        <path className={styles.half} d={`M${mark.middle} ${at - 6}l6 6l-6 6l-6 -6z`} />
      )}
      <text x={place.x} y={at + (place.below ? 21 : -14)}>
        {words}
      </text>
    </g>
  );
}

/** Closed at both ends, or an arrow where some paths last longer than all ten years. */
const bracket = ({ from, to, open }: RuinMark, y: number): string =>
  open
    ? `M${from} ${y - 8}v16M${from} ${y}H${to}M${to - 7} ${y - 6}L${to} ${y}L${to - 7} ${y + 6}`
    : `M${from} ${y - 8}v16M${from} ${y}H${to}M${to} ${y - 8}v16`;

function FanTable({ answer: { fan, today } }: { answer: Fan }) {
  return (
    <ChartTable
      label={text.table}
      columns={text.columns}
      rows={fan.map(({ month, p10, p25, p50, p75, p90 }) => ({
        key: month,
        head: `${month}, ${text.shortMonth(today, month)}`,
        cells: [p10, p25, p50, p75, p90].map(dollars),
      }))}
    />
  );
}
