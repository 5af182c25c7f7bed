import type { SignalLevel } from "#answers/types.ts";
import type { Moved, WhyAnswer } from "#answers/why-types.ts";
import { EffectBars } from "../../charts/EffectBars.tsx";
import { Fold } from "../../components/Fold.tsx";
import { effectMark, effectWords, reasonFact, reasonSource } from "../../messages/list.ts";
import * as text from "../../messages/why.ts";
import styles from "./WhyMoved.module.css";

interface Props {
  readonly why: WhyAnswer;
  readonly signal: SignalLevel;
}

/** In view even where nothing moves it. */
const LEAST_SHOWN = 3;

const moves = ({ effect }: Moved): boolean => effectMark(effect) !== "level";

/** Every part of the log-odds: what is said as bars, the small ones folded; what is not said by name. */
export function WhyMoved({ why, signal }: Props) {
  const { interview, ranked, sources } = why;
  if (interview.length === 0) return null;
  const said = interview.filter(({ said: isSaid, kind }) => isSaid && kind !== "base");
  const unsaid = interview.filter(({ said: isSaid, kind }) => !isSaid && kind !== "program");
  const parts = withSignal(said, why, signal);
  const shown = Math.max(LEAST_SHOWN, parts.filter(moves).length);
  return (
    <section className={styles.moved}>
      <h4>{text.movedTitle}</h4>
      <EffectBars reasons={parts.slice(0, shown)} sources={sources} />
      {parts.length > shown && (
        <Fold title={text.smallParts(parts.length - shown)} later>
          <EffectBars reasons={parts.slice(shown)} sources={sources} />
        </Fold>
      )}
      <p className={styles.soft}>
        {text.baseNote} {baseSource(interview, sources)}
      </p>
      {unsaid.length > 0 && (
        <p className={styles.soft}>
          {text.unsaidNote(unsaid.map(({ fact }) => text.unsaidName(fact)))}
        </p>
      )}
      <h4>{text.rankedTitle}</h4>
      <ul className={styles.ranked}>
        {ranked.slice(1).map((part) => (
          <li key={part.fact}>
            {reasonFact(part)}:{" "}
            <strong data-effect={effectMark(part.effect)}>{effectWords(part.effect)}</strong>.{" "}
            <cite>{reasonSource(part, sources[part.source])}</cite>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** With what the placed signal adds, in its place by size. */
function withSignal(
  parts: readonly Moved[],
  { signals }: WhyAnswer,
  signal: SignalLevel,
): readonly Moved[] {
  const added = signal === "none" ? undefined : signals[signal];
  return [...(added ? [added] : []), ...parts].toSorted(
    (a, b) => Math.abs(b.effect) - Math.abs(a.effect),
  );
}

function baseSource([base]: readonly Moved[], sources: WhyAnswer["sources"]): string {
  return base ? `${reasonSource(base, sources[base.source])}.` : "";
}
