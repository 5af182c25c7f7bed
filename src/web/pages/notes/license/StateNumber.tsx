import type { StateShape } from "../../../charts/us-shapes.ts";
import { callouts, nudges } from "./callouts.ts";
import styles from "./StateMap.module.css";
import type { YearBin } from "./year-bins.ts";

/** A number that fits a state on a phone, in units of the map. */
const ROOMY = { width: 70, height: 60 };

interface Props {
  readonly shape: StateShape;
  /** Two letters. */
  readonly state: string;
  readonly bin: YearBin;
}

/** The years in the state itself, or beside the coast with its letters and a line to it. */
export function StateNumber({ shape, state, bin }: Props) {
  const { name, x, y, width, height } = shape;
  const beside = callouts[name];
  if (beside) {
    const [left, top] = beside;
    return (
      <g className={styles.callout}>
        <line x1={x} y1={y} x2={left} y2={top} />
        <text x={left} y={top}>
          {state} {bin.short}
        </text>
      </g>
    );
  }
  const [right, down] = nudges[name] ?? [0, 0];
  const roomy = width > ROOMY.width && height > ROOMY.height && bin.short.length === 1;
  return (
    <text
      x={x + right}
      y={y + down}
      className={styles.number}
      data-roomy={roomy ? "" : undefined}
      data-tone={bin.tones[0] === bin.tones[1] ? bin.tones[0] : undefined}
    >
      {bin.short}
    </text>
  );
}
