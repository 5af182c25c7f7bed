import { useId } from "react";
import { CheckInput } from "../../components/Inputs.tsx";
import * as text from "../../messages/sharing.ts";
import styles from "./ExportPanel.module.css";
import type { Wanted } from "./export-order.ts";

interface Props {
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

/** One of six, and what goes with it when it is ticked. */
export function ExportChoice({ wanted, onWant }: Props) {
  const group = useId();
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend className={styles.hidden}>{text.kindsLegend}</legend>
        {text.kinds.map(({ kind, name, use }) => (
          <label key={kind} className={styles.kind}>
            <input
              type="radio"
              name={group}
              value={kind}
              checked={wanted.kind === kind}
              data-first={wanted.kind === kind ? "" : undefined}
              onChange={() => onWant({ ...wanted, kind })}
            />
            <span>
              {name} <span className={styles.note}>{use}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <More wanted={wanted} onWant={onWant} />
    </>
  );
}

function More({ wanted, onWant }: Props) {
  const tick = (name: "profile" | "own" | "excluded", label: string) => (
    <CheckInput
      text={label}
      checked={wanted[name]}
      onChange={(checked) => onWant({ ...wanted, [name]: checked })}
    />
  );
  if (wanted.kind === "pdf") return <div>{tick("profile", text.withProfile)}</div>;
  if (wanted.kind !== "csv") return null;
  return (
    <div className={styles.more}>
      {tick("own", text.withOwn)}
      {tick("excluded", text.withExcluded)}
    </div>
  );
}
