import { CLAUSES, type Clause } from "#answers/path/contract-words.ts";
import hidden from "../../../components/Hidden.module.css";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-contract.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { useKeptFocus } from "../parts/use-kept-focus.ts";
import styles from "./Contract.module.css";
import { keptOf, withSentence } from "./edits.ts";

/** What of the contract is in the notes, whether or not one is read now. */
export function Kept() {
  const { document } = useNotes();
  const kept = CLAUSES.flatMap((clause) => {
    const sentence = keptOf(document, clause);
    return sentence === undefined ? [] : [{ clause, sentence }];
  });
  useKeptFocus(String(kept.length), ["contract-kept", "contract"]);
  if (kept.length === 0) return null;
  return (
    <section className={parts.part} aria-labelledby="contract-kept">
      <h3 id="contract-kept" tabIndex={-1}>
        {text.keptHeading}
      </h3>
      <p className={parts.soft}>{text.keptFrom}</p>
      <dl className={styles.kept}>
        {kept.map((one) => (
          <OneKept key={one.clause} {...one} />
        ))}
      </dl>
    </section>
  );
}

function OneKept({ clause, sentence }: { clause: Clause; sentence: string }) {
  const { act } = useNotes();
  const name = text.clauseNames[clause];
  const takeBack = () => act({ label: text.takeBackLabel(name) }, withSentence(clause, undefined));
  return (
    <div>
      <dt>{name}</dt>
      <dd>{sentence}</dd>
      <dd data-print="no">
        <LinkButton onClick={takeBack}>
          {text.takeBack}
          <span className={hidden.hidden}>: {name}</span>
        </LinkButton>
      </dd>
    </div>
  );
}
