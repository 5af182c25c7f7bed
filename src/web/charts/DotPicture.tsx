import type { Chance } from "#answers/types.ts";
import { percent, percentRange, rounded } from "../messages/chance.ts";
import { dots } from "../messages/page.ts";
import styles from "./DotPicture.module.css";

const PEOPLE = 50;
const ROWS = 5;
const STEP = 20;

const people = Array.from({ length: PEOPLE }, (_, i) => i);

/** Never all of them for certain, never all of them out: a rounded chance is no promise. */
function people50(chance: Chance) {
  const { estimate, low, high } = rounded(chance);
  const [matched = 0, lowest = 0, highest = 0] = [estimate, low, high].map((p) =>
    Math.round((p / 100) * PEOPLE),
  );
  const some = Math.min(PEOPLE - 1, matched);
  return { matched: some, lowest: Math.min(lowest, some), highest: Math.max(1, highest, some) };
}

/** Fifty people like you, ten columns of five: one column is one in ten. */
export function DotPicture({ chance }: { chance: Chance }) {
  const { matched, lowest, highest } = people50(chance);
  return (
    <figure className={styles.figure}>
      <svg viewBox="0 0 200 116" className={styles.dots} aria-hidden="true">
        {people.map((i) => (
          <circle
            key={i}
            cx={10 + Math.floor(i / ROWS) * STEP}
            cy={10 + (i % ROWS) * STEP}
            r={7}
            data-matched={i < matched ? "" : undefined}
            data-unsure={i >= lowest && i < highest ? "" : undefined}
          />
        ))}
        <path
          className={styles.range}
          d={`M${(lowest / ROWS) * STEP} 104v7h${((highest - lowest) / ROWS) * STEP}v-7`}
        />
      </svg>
      <figcaption className={styles.caption}>
        <span>{dots(rounded(chance), PEOPLE)}</span>{" "}
        <span className={styles.key}>
          {percent(chance)}, range {percentRange(chance)}
        </span>
      </figcaption>
    </figure>
  );
}
