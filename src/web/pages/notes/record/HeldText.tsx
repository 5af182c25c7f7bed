import type { Finding } from "#answers/path/record-identifiers.ts";
import type { RecordAnswer } from "#answers/path/record-schema.ts";
import { WHY_WORDS } from "#answers/path/record-words.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-record.ts";
import { Marked } from "./Marked.tsx";
import styles from "./Record.module.css";

interface Props {
  readonly said: string;
  /** Of this text, in its order. */
  readonly findings: readonly Finding[];
  readonly kinds: RecordAnswer["identifiers"]["kinds"];
  /** For each: it is no patient's. Without it nothing is let in here. */
  readonly onLetIn?: (finding: Finding) => void;
}

/** What is held back in one text: where, what it looks like and why, and how to say it instead. */
export function HeldText({ said, findings, kinds, onLetIn }: Props) {
  return (
    <div className={styles.held}>
      <Marked text={said} spans={findings} />
      <ul className={styles.findings}>
        {findings.map((finding) => {
          const kind = kinds.find(({ id }) => id === finding.kind);
          const words = said.slice(finding.start, finding.end);
          return (
            <li key={finding.start}>
              <p>
                <strong>{words}</strong>: {text.looksLike(kind?.name ?? "", WHY_WORDS[finding.why])}{" "}
                {kind?.instead}
              </p>
              {onLetIn && (
                <TextButton onClick={() => onLetIn(finding)}>{text.notPatient(words)}</TextButton>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
