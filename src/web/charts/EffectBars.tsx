import { memo } from "react";
import type { Reason } from "#answers/types.ts";
import { effects } from "../messages/charts.ts";
import { effectMark, effectWords, reasonFact, reasonSource } from "../messages/list.ts";
import styles from "./EffectBars.module.css";
import { effectBar } from "./effect-scale.ts";

/** A reason, with the standard error of its effect where the answer gives one. */
type Effect = Reason & { readonly se?: number };

interface Props {
  /** What the bars moved; that of an invitation if not said. */
  readonly caption?: string;
  readonly reasons: readonly Effect[];
  /** Titles by source id. */
  readonly sources: Readonly<Record<string, string>>;
}

/** What moved the odds: log-odds as bars either side of no effect, each with its words and its source. */
export const EffectBars = memo(function EffectBars(props: Props) {
  const { caption = effects.caption, reasons, sources } = props;
  if (reasons.length === 0) return null;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{effects.fact}</th>
            <th scope="col">{effects.effect}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <tr key={reason.fact}>
              <th scope="row">
                {reasonFact(reason)} <cite>{reasonSource(reason, sources[reason.source])}</cite>
              </th>
              <td>
                <EffectBar effect={reason.effect} se={reason.se ?? 0} />
                <span data-effect={effectMark(reason.effect)}>{effectWords(reason.effect)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
});

function EffectBar({ effect, se }: { effect: number; se: number }) {
  const { from, to, cut, low, high } = effectBar({ effect, se }, 100);
  return (
    <svg className={styles.bar} viewBox="0 0 100 12" aria-hidden="true">
      <rect
        className={styles.effect}
        data-effect={effectMark(effect)}
        x={from}
        y={2}
        width={Math.max(1.5, to - from)}
        height={8}
      />
      {cut && (
        <path
          className={styles.cut}
          d={`M${effect > 0 ? 90 : 7} 0l3 12M${effect > 0 ? 94 : 3} 0l3 12`}
        />
      )}
      {high > low && <line className={styles.unsure} x1={low} x2={high} y1={6} y2={6} />}
      <line className={styles.zero} x1={50} x2={50} y1={0} y2={12} />
    </svg>
  );
}
