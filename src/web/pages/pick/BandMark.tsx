import type { Band } from "#answers/types.ts";
import hidden from "../../components/Hidden.module.css";
import { bands } from "../../messages/list.ts";
import styles from "./BandMark.module.css";

const SHAPES: Readonly<Record<Band, string>> = {
  reach: "M6 1.5 11 10.5H1Z",
  target: "M6 .5 11.5 6 6 11.5 .5 6Z",
  likely: "M1.5 1.5h9v9h-9Z",
};

/** How good the odds are: a shape that is emptier the worse they are, and the word for it. */
export function BandMark({ band, brief }: { band: Band; brief?: boolean }) {
  return (
    <span className={styles.band}>
      <BandShape band={band} />
      <span className={brief ? hidden.hidden : undefined}>{bands[band]}</span>
    </span>
  );
}

export function BandShape({ band }: { band: Band }) {
  return (
    <svg className={styles.shape} data-band={band} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[band]} />
      {band === "target" && <path className={styles.half} d="M.5 6h11L6 11.5Z" />}
    </svg>
  );
}
