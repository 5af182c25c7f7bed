import { components as text } from "../../messages/components.ts";
import { tokensNamed } from "./page-tokens.ts";
import styles from "./Scales.module.css";

/** Sizes that answers and headings are set in; the others are worked with. */
const serif = new Set(["text-l", "text-xl", "text-answer"]);

export function TypeScale() {
  return (
    <dl className={styles.scale}>
      {tokensNamed("text-").map(({ name, value }) => (
        <div key={name}>
          <dt>
            {name} <span className={styles.value}>{value}</span>
          </dt>
          <dd
            style={{
              fontSize: `var(--${name})`,
              fontFamily: serif.has(name) ? "var(--serif)" : "var(--sans)",
            }}
          >
            {text.sample}
          </dd>
        </div>
      ))}
    </dl>
  );
}
