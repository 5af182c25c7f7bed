import { useId } from "react";
import type { WhyAnswer } from "#answers/why-types.ts";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/why.ts";
import styles from "./ValueControl.module.css";

interface Props {
  readonly id: string;
  readonly value: WhyAnswer["value"];
  readonly onValue: (id: string, value: number | null) => void;
}

const STEP = 5;

/** How much a match there is worth, from nothing to everything; ours until the person moves it. */
export function ValueControl({ id, value, onValue }: Props) {
  const label = useId();
  const percent = Math.round(value.counted * 100);
  return (
    <section className={styles.value} aria-labelledby={label}>
      <h4 id={label}>{text.valueTitle}</h4>
      <div className={styles.row}>
        <input
          type="range"
          min={0}
          max={100}
          step={STEP}
          value={percent}
          aria-label={text.valueLabel}
          aria-valuetext={text.valueNow(percent)}
          onChange={(event) => onValue(id, Number(event.target.value) / 100)}
        />
        <output>{text.valueNow(percent)}</output>
      </div>
      {value.stated ? (
        <TextButton onClick={() => onValue(id, null)}>{text.backToOurs}</TextButton>
      ) : (
        <p className={styles.ours}>{text.valueOurs(Math.round(value.ours * 100))}</p>
      )}
    </section>
  );
}
