import { rounded } from "#answers/chance-words.ts";
import type { Chance } from "#answers/types.ts";
import { inRange, type Stack, stackDots } from "./dots.ts";
import styles from "./ValueDots.module.css";

const WIDTH = 200;
const HEIGHT = 42;
const LARGEST = 2.6;
const TICKS = [0, 50, 100];

/** The values as they fit over the axis; null where there are none or they stand too close to be told apart. */
export const stackOf = (values: readonly number[] | undefined): Stack | null =>
  values ? stackDots(values, { width: WIDTH, height: HEIGHT, largest: LARGEST }) : null;

interface Props {
  readonly chance: Chance;
  readonly stack: Stack | null;
}

/** The quantile dotplot of the chance: fifty values on a line from 0 to 100 %, the range bracketed under them. */
export function ValueDots({ chance, stack }: Props) {
  const { low, high } = rounded(chance);
  // As high with few dots as with many: what stands below does not move while the answer does.
  const top = stack ? HEIGHT : 0;
  return (
    <svg viewBox={`0 ${-top} ${WIDTH} ${top + 26}`} className={styles.values} aria-hidden="true">
      {stack?.dots.map(({ value, x, y }) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={-y}
          r={stack.radius * 0.9}
          data-outside={inRange(value, chance) ? undefined : ""}
        />
      ))}
      <line className={styles.axis} x1={0} x2={WIDTH} y1={0.5} y2={0.5} />
      <path className={styles.range} d={`M${low * 2} 1v5H${high * 2}v-5`} />
      {TICKS.map((tick) => (
        <text key={tick} x={tick * 2} y={22} textAnchor={anchor(tick)}>
          {tick}%
        </text>
      ))}
    </svg>
  );
}

const anchor = (tick: number) => (tick === 0 ? "start" : tick === 100 ? "end" : "middle");
