import type { DestinationTold, GatesAnswer } from "#answers/path/gates-schema.ts";
import { wayText } from "#answers/path/gates-words.ts";
import type { Told } from "#answers/path/ruled.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import { citation } from "../../../messages/path-sources.ts";
import * as text from "../../../messages/path-steps.ts";
import { useNotes } from "../../../notes/notes.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import { withDestination } from "./edits.ts";
import styles from "./Steps.module.css";

/** Each with what it waits for. None is advised. */
export const Ways = ({ answer }: { answer: GatesAnswer }) => (
  <section className={parts.part} aria-labelledby="ways-on">
    <h3 id="ways-on">{text.waysHeading}</h3>
    <p>{text.waysNote}</p>
    {answer.destinations.map((way) => (
      <Way key={way.destination} way={way} />
    ))}
  </section>
);

function Way({ way }: { way: DestinationTold }) {
  const heading = `way-${way.destination}`;
  return (
    <section className={styles.gate} aria-labelledby={heading}>
      <h4 id={heading} className={styles.name}>
        {way.name}
      </h4>
      {way.chosen && <p className={styles.state}>{text.yours}</p>}
      <p className={styles.state}>{wayText(way)}</p>
      <p>{way.text}</p>
      <p>
        {text.toSay} {way.story.text}
      </p>
      {way.plausible.length > 0 && (
        <>
          <p>{text.plausible}:</p>
          <ul className={styles.bullets}>
            {way.plausible.map((each) => (
              <li key={each.id}>{each.text}</li>
            ))}
          </ul>
        </>
      )}
      <CitedOnce facts={[way, way.story, ...way.plausible]} />
      <Choose way={way} />
    </section>
  );
}

/** What several facts have of the same source and date is said once. */
const CitedOnce = ({ facts }: { facts: readonly Told[] }) =>
  facts
    .filter((fact, at) => facts.findIndex((one) => citation(one) === citation(fact)) === at)
    .map((fact) => <Cited key={fact.id} told={fact} />);

function Choose({ way: { chosen, destination, name } }: { way: DestinationTold }) {
  const { act } = useNotes();
  const words = chosen ? text.notAnyOfThem : text.lookAt;
  return (
    <p data-print="no">
      <TextButton
        label={`${words}: ${name}`}
        onClick={() =>
          act(
            { label: chosen ? text.takenBack(name) : text.lookAtLabel(name) },
            withDestination(chosen ? undefined : destination),
          )
        }
      >
        {words}
      </TextButton>
    </p>
  );
}
