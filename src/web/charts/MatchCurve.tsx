import { useMemo, useState } from "react";
import { percentRange } from "#answers/chance-words.ts";
import { curveCaption, curvePoint, fewerThanAll, pointChance } from "#answers/curve-words.ts";
import type { CurvePoint, ListAnswer } from "#answers/types.ts";
import { dollars } from "../messages/numbers.ts";
import * as text from "../messages/page.ts";
import { ChartReader } from "./ChartReader.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { type CurveShape, curveShape, feeAt, nearestPoint } from "./curve-scales.ts";
import styles from "./MatchCurve.module.css";
import plot from "./Plot.module.css";
import { useWidth } from "./use-width.ts";

const HEIGHT = 260;

/** Chance of matching against applications and dollars, with the point where the next one stops paying. */
export function MatchCurve({ answer }: { answer: ListAnswer }) {
  const [box, width] = useWidth(640);
  const [chosen, choose] = useState<number | null>(null);
  const { curve, stopAt } = answer;
  const shape = useMemo(() => curveShape(curve, { width, height: HEIGHT }), [curve, width]);
  const last = curve.at(-1);
  if (!last) return null;
  const wanted = Math.min(chosen ?? stopAt, last.applications);
  const point = curve.find((p) => p.applications === wanted) ?? last;
  return (
    <figure className={plot.figure}>
      <figcaption>{curveCaption(answer)}</figcaption>
      <div ref={box}>
        <svg
          className={plot.chart}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          aria-hidden="true"
          onPointerMove={(event) => {
            const left = event.currentTarget.getBoundingClientRect().left;
            choose(nearestPoint(curve, shape, event.clientX - left));
          }}
        >
          <Axes shape={shape} curve={curve} width={width} />
          <path className={styles.area} d={shape.area} />
          <path className={styles.line} d={shape.path} />
          <StopMark shape={shape} stopAt={stopAt} />
          <EndRange shape={shape} answer={answer} at={last.applications} />
          <Reading shape={shape} point={point} />
        </svg>
      </div>
      <ChartReader
        label={text.readCurve}
        min={curve[0]?.applications ?? 1}
        max={last.applications}
        value={point.applications}
        words={curvePoint(point, answer)}
        lines={2}
        onChoose={choose}
      />
      <CurveTable answer={answer} />
    </figure>
  );
}

function Axes({
  shape,
  curve,
  width,
}: {
  shape: CurveShape;
  curve: readonly CurvePoint[];
  width: number;
}) {
  const { x, y, margin } = shape;
  return (
    <g className={plot.axes}>
      {shape.yTicks.map((p) => (
        <g key={p}>
          <line x1={margin.left} x2={width - margin.right} y1={y(p)} y2={y(p)} />
          <text x={margin.left - 8} y={y(p)} dy="0.32em" textAnchor="end">
            {Math.round(p * 100)}%
          </text>
        </g>
      ))}
      {shape.xTicks.map((n) => {
        const fee = feeAt(curve, n);
        return (
          <g key={n} transform={`translate(${x(n)} ${y(0)})`}>
            <text y={18} textAnchor="middle">
              {n}
            </text>
            {fee !== null && (
              <text y={34} textAnchor="middle" className={plot.second}>
                {dollars(fee)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The range of the whole list, at the end of its curve: the curve itself carries none. */
function EndRange({ shape, answer, at }: { shape: CurveShape; answer: ListAnswer; at: number }) {
  const [low, high] = [shape.y(answer.matchChance.low), shape.y(answer.matchChance.high)];
  const x = shape.x(at);
  const words = shape.narrow
    ? { x: x + 5, y: high - 8, textAnchor: "end" as const }
    : { x: x + 9, y: (low + high) / 2, dy: "0.32em" };
  return (
    <g className={`${plot.mark} ${styles.range}`}>
      <path d={`M${x - 5} ${high}h10M${x} ${high}V${low}M${x - 5} ${low}h10`} />
      <text {...words}>{percentRange(answer.matchChance)}</text>
    </g>
  );
}

function StopMark({ shape, stopAt }: { shape: CurveShape; stopAt: number }) {
  if (stopAt === 0) return null;
  const x = shape.x(stopAt);
  const end = x > (shape.x.range()[1] ?? 0) / 2;
  return (
    <g className={`${plot.mark} ${plot.upright}`}>
      <line x1={x} x2={x} y1={shape.y(1) - 8} y2={shape.y(0)} />
      <text x={end ? x + 4 : x - 4} y={shape.y(1) - 12} textAnchor={end ? "end" : "start"}>
        {text.stopMark(stopAt)}
      </text>
    </g>
  );
}

function Reading({ shape, point }: { shape: CurveShape; point: CurvePoint }) {
  return (
    <circle
      className={plot.reading}
      cx={shape.x(point.applications)}
      cy={shape.y(point.matchChance)}
      r={5}
    />
  );
}

function CurveTable({ answer }: { answer: ListAnswer }) {
  return (
    <ChartTable
      label={text.curveHeading}
      columns={[text.applications, text.fee, text.chance, text.fewerThanAll]}
      rows={answer.curve.map((point) => ({
        key: point.applications,
        head: point.applications,
        cells: [dollars(point.fee), pointChance(point, answer), fewerThanAll(point, answer)],
      }))}
    />
  );
}
