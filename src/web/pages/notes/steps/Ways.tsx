import type { DestinationTold, GatesAnswer } from "#answers/path/gates-schema.ts";
import { wayText } from "#answers/path/gates-words.ts";
import { TextButton } from "../../../components/TextButton.tsx";
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
      <Cited told={way} />
      <p>
        {text.toSay} {way.story.text}
      </p>
      <Cited told={way.story} />
      {way.plausible.length > 0 && (
        <>
          <p>{text.plausible}:</p>
          <ul className={styles.bullets}>
            {way.plausible.map((each) => (
              <li key={each.id}>
                {each.text}
                <Cited told={each} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Choose way={way} />
    </section>
  );
}

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
