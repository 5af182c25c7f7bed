import type { LicenceState } from "#answers/path/licence-schema.ts";
import * as text from "../../../messages/path-license.ts";
import parts from "../parts/Parts.module.css";
import styles from "./StateMap.module.css";
import type { Graduate } from "./school.ts";
import { binsOf } from "./year-bins.ts";

interface Props {
  readonly states: readonly LicenceState[];
  readonly school: Graduate;
}

/** What each look means, in how many states, and how sure we are of them. */
export function MapKey({ states, school }: Props) {
  const asked = states.map(({ usCan, img }) => (school === "img" ? img : usCan));
  return (
    <>
      <ul className={styles.key}>
        {binsOf(asked).map((bin) => (
          <li key={bin.id}>
            <span className={styles.swatch} aria-hidden="true">
              {bin.tones.map((tone, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the two ends of one range
                <span key={i} data-tone={tone} />
              ))}
            </span>
            {text.keyText(bin, bin.count)}
          </li>
        ))}
      </ul>
      <p className={parts.soft}>{text.confidenceText(asked)}</p>
    </>
  );
}
