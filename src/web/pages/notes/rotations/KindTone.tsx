import type { BlockKind } from "#dossier/path/terms.ts";
import styles from "./YearStrip.module.css";

export type ToneKind = BlockKind | "unknown";

/** Kinds that are not one flat tone: how their lines lie, in degrees; null for dots. */
const LINES: readonly (readonly [ToneKind, number | null])[] = [
  ["night_float", 45],
  ["outpatient", 0],
  ["light", 90],
  ["elective", -45],
  ["research", null],
];
const lined = new Set(LINES.map(([kind]) => kind));

/** The patterns that the tones of one picture are filled with; `id` is the picture's own. */
export const KindPatterns = ({ id }: { id: string }) => (
  <svg className={styles.patterns} aria-hidden="true">
    <defs>
      {LINES.map(([kind, turn]) => (
        <pattern
          key={kind}
          id={`${id}-${kind}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${turn ?? 0})`}
          data-pattern={kind}
        >
          {turn === null ? <circle cx={3} cy={3} r={1} /> : <path d="M3 0V6" />}
        </pattern>
      ))}
    </defs>
  </svg>
);

interface Props {
  readonly id: string;
  readonly kind: ToneKind;
  readonly look: string | undefined;
  readonly goesOn?: boolean;
}

/** How dark and which pattern: the same in the picture and in its key. */
export const KindTone = ({ id, kind, look, goesOn }: Props) => (
  <svg className={look} data-kind={kind} data-on={goesOn || undefined} aria-hidden="true">
    <rect width="100%" height="100%" />
    {lined.has(kind) && <rect width="100%" height="100%" fill={`url(#${id}-${kind})`} />}
  </svg>
);
