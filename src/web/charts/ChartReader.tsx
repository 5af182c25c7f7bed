import { useId } from "react";
import styles from "./ChartReader.module.css";

interface Props {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  /** What the chart shows at the value, in at most so many lines. */
  readonly words: string;
  readonly lines: 2 | 3;
  readonly onChoose: (value: number) => void;
}

/** The values of a chart by key: a slider that says each point. */
export function ChartReader({ label, min, max, value, words, lines, onChoose }: Props) {
  const id = useId();
  return (
    <div className={styles.reader} data-print="no">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChoose(event.target.valueAsNumber)}
      />
      <output htmlFor={id} aria-hidden="true" data-lines={lines}>
        {words}
      </output>
    </div>
  );
}
