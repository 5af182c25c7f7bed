import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import { signalSentence, signalSource } from "../../messages/answer.ts";
import { signalsAt } from "../../messages/list.ts";
import * as text from "../../messages/page.ts";
import { specialtyName } from "../../messages/specialties.ts";
import styles from "./Signals.module.css";

interface Props {
  readonly answer: ListAnswer;
  readonly specialties: readonly SpecialtyInfo[];
}

/** How many signals each specialty gives, and where they went. */
export function Signals({ answer, specialties }: Props) {
  return (
    <section aria-labelledby="signals" className={styles.signals}>
      <h2 id="signals">{text.signals}</h2>
      {answer.signals.map((scheme) => (
        <div key={scheme.specialty} className={styles.scheme}>
          <p>{signalSentence(scheme, specialtyName(scheme.specialty, specialties))}</p>
          {scheme.gold + scheme.silver > 0 && (
            <p className={styles.note}>{signalSource(scheme, answer.sources[scheme.source])}</p>
          )}
          {scheme.note && <p className={styles.note}>{scheme.note}</p>}
          <Placed
            answer={answer}
            specialty={scheme.specialty}
            level="gold"
            two={scheme.silver > 0}
          />
          <Placed
            answer={answer}
            specialty={scheme.specialty}
            level="silver"
            two={scheme.silver > 0}
          />
        </div>
      ))}
    </section>
  );
}

interface PlacedProps {
  readonly answer: ListAnswer;
  readonly specialty: string;
  readonly level: "gold" | "silver";
  readonly two: boolean;
}

function Placed({ answer, specialty, level, two }: PlacedProps) {
  const places = answer.applications
    .filter((row) => row.specialty === specialty && row.signal === level)
    .map((row) => row.institution);
  if (places.length === 0) return null;
  return <p className={styles.note}>{signalsAt(level, two, places)}</p>;
}
