import { FIELD_NAMES } from "#answers/path/record-words.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-record.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Record.module.css";
import type { PieceDrafting } from "./use-piece-draft.ts";

/** What the user said is no patient's, each with a way back. */
export function LetIn({ drafting: { draft, type } }: { drafting: PieceDrafting }) {
  const { notPatient } = draft;
  if (notPatient.length === 0) return null;
  return (
    <section className={parts.part} aria-label={text.letIn}>
      <p>{text.letIn}:</p>
      <ul className={styles.findings}>
        {notPatient.map(({ field, words }, at) => (
          <li
            key={`${field} ${words} ${notPatient.slice(0, at).filter((each) => each.words === words).length}`}
          >
            <p>
              “{words}” ({FIELD_NAMES[field]})
            </p>
            <TextButton
              label={text.holdAgainOf(words)}
              onClick={() => type({ notPatient: notPatient.toSpliced(at, 1) })}
            >
              {text.holdAgain}
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
