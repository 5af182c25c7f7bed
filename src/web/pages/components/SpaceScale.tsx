import { tokensNamed } from "./page-tokens.ts";
import styles from "./Scales.module.css";

export function SpaceScale() {
  return (
    <dl className={styles.scale}>
      {tokensNamed("gap-").map(({ name, value }) => (
        <div key={name}>
          <dt>
            {name} <span className={styles.value}>{value}</span>
          </dt>
          <dd>
            <span className={styles.space} style={{ inlineSize: `var(--${name})` }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
