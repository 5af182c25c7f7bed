import { memo } from "react";
import type { SignalLevel } from "#answers/types.ts";
import { worthSentence } from "../messages/charts.ts";
import { SignalDotShape } from "./SignalDot.tsx";
import styles from "./SignalWorth.module.css";
import { type LevelChance, worthShape } from "./worth-scale.ts";

const WIDTH = 200;
const RADIUS = 5;

interface Props {
  /** Chance of matching from the whole list with no signal, silver or gold at this program; the levels it could get. */
  readonly levels: readonly LevelChance[];
  /** The level it has now. */
  readonly placed: SignalLevel;
  readonly twoTiers: boolean;
  /** The most that any signal of the board adds: the same for every line of it (`worthReach`). */
  readonly reach: number;
}

/** What a signal here is worth to the whole list: a dot for each level, as far from the first as it adds. */
export const SignalWorth = memo(function SignalWorth({ levels, placed, twoTiers, reach }: Props) {
  const dots = worthShape(levels, { reach, width: WIDTH - 2 * RADIUS });
  // On top where levels stand on one another.
  const placedLast = dots.toSorted(
    (a, b) => Number(a.level === placed) - Number(b.level === placed),
  );
  const said = dots.filter(({ level }) => level !== "none");
  return (
    <div className={styles.worth}>
      <svg className={styles.line} viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
        <line className={styles.axis} x1={RADIUS} x2={WIDTH - RADIUS} y1={8} y2={8} />
        {placedLast.map(({ level, x }) => (
          <g key={level} transform={`translate(${RADIUS + x} 8)`}>
            <SignalDotShape level={level} />
            {level === placed && <circle className={styles.placed} r={RADIUS + 2} />}
          </g>
        ))}
      </svg>
      <span className={styles.words}>{worthSentence(said, placed, twoTiers)}</span>
    </div>
  );
});
