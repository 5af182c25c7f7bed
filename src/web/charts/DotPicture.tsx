import { memo, useMemo } from "react";
import { percent, percentRange } from "#answers/chance-words.ts";
import type { Chance } from "#answers/types.ts";
import * as text from "../messages/charts.ts";
import { ChartTable } from "./ChartTable.tsx";
import styles from "./DotPicture.module.css";
import { DOTS, type DotKind, dotKind, inRange, type People, peopleOf, type Stack } from "./dots.ts";
import { stackOf, ValueDots } from "./ValueDots.tsx";

const ROWS = 5;
const STEP = 20;
const people = Array.from({ length: DOTS }, (_, i) => i);
const kinds: readonly DotKind[] = ["sure", "likely", "unlikely", "never"];

interface Props {
  readonly chance: Chance;
  /** Equally likely values of the chance, any order; without them the range is drawn as a bracket only. */
  readonly values?: readonly number[];
  /** Whose chance it is, where several stand on a page. */
  readonly name?: string;
}

/** Fifty people like you, ten columns of five: one column is one in ten, over the axis of the chance itself. */
export const DotPicture = memo(function DotPicture({ chance, values, name }: Props) {
  const counted = peopleOf(chance);
  const stack = useMemo(() => stackOf(values), [values]);
  return (
    <figure className={styles.figure}>
      <svg viewBox="0 0 200 98" className={styles.dots} aria-hidden="true">
        {people.map((i) => (
          <PersonDot
            key={i}
            kind={dotKind(i, counted)}
            x={10 + Math.floor(i / ROWS) * STEP}
            y={10 + (i % ROWS) * STEP}
          />
        ))}
      </svg>
      <ValueDots chance={chance} stack={stack} />
      <figcaption className={styles.caption}>
        {text.peopleSentence(counted)} {percent(chance)}, range {percentRange(chance)}.
        {stack && ` ${text.valuesSentence(DOTS, insideOf(stack, chance))}`}
      </figcaption>
      <ChartTable
        label={name === undefined ? text.people : `${text.people}: ${name}`}
        columns={[text.people, `${DOTS}`]}
        rows={kindCounts(counted).map(([kind, n]) => ({
          key: kind,
          head: <KindName kind={kind} />,
          cells: [n],
        }))}
      />
    </figure>
  );
});

/** Told apart by shape, not by color: a disc, a disc in a ring, a broken ring, a small ring. */
function PersonDot({ kind, x, y }: { kind: DotKind; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} data-kind={kind}>
      <circle className={styles.outer} r={kind === "never" ? 5 : 7} />
      {kind === "likely" && <circle className={styles.inner} r={4} />}
    </g>
  );
}

function KindName({ kind }: { kind: DotKind }) {
  return (
    <span className={styles.kind}>
      <svg viewBox="-8 -8 16 16" className={styles.mark} aria-hidden="true">
        <PersonDot kind={kind} x={0} y={0} />
      </svg>
      <span>{text.dotKinds[kind]}</span>
    </span>
  );
}

const kindCounts = (counted: People): [DotKind, number][] =>
  kinds
    .map((kind): [DotKind, number] => [
      kind,
      people.filter((i) => dotKind(i, counted) === kind).length,
    ])
    .filter(([, n]) => n > 0);

const insideOf = ({ dots }: Stack, chance: Chance): number =>
  dots.filter(({ value }) => inRange(value, chance)).length;
