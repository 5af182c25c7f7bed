import type { CheckInAnswer } from "#answers/path/check-in-schema.ts";
import { MOST_CHECK_INS } from "#dossier/path/terms.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-check-in.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import styles from "./CheckIn.module.css";

interface Props {
  readonly read: CheckInAnswer;
  /** null where no more fit. */
  readonly onKeep: (() => void) | null;
}

/** Which side of the line, for each scale that has enough answers. Where it asks for help, a human comes first. */
export function Result({ read: { latest, offerHelp }, onKeep }: Props) {
  const { openHelp } = useNotes();
  if (!latest) return null;
  return (
    <section className={parts.part} aria-labelledby="check-in-result">
      <h3 id="check-in-result">{text.resultHeading}</h3>
      {offerHelp && (
        <div className={styles.warm}>
          <p>{text.warm}</p>
          <TextButton onClick={openHelp}>{text.talk}</TextButton>
        </div>
      )}
      <p role="status" className={parts.sentence}>
        {text.sentence(latest)}
      </p>
      <dl className={styles.scales}>
        {latest.subscales &&
          (["personal", "work", "patient"] as const).map((id) => (
            <Line key={id} name={text.scales[id]}>
              {text.halfText(latest.subscales?.[id] ?? NONE)}
            </Line>
          ))}
        <Line name={text.single}>{text.singleText(latest.single)}</Line>
      </dl>
      <p>
        {onKeep ? <TextButton onClick={onKeep}>{text.keep}</TextButton> : text.full(MOST_CHECK_INS)}
      </p>
    </section>
  );
}

const NONE = { half: null, answered: 0, needed: 0, items: 0 };

const Line = ({ name, children }: { name: string; children: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
