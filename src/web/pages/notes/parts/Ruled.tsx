import { isBlocked, type Reason, type Ruled as RuledAnswer } from "#answers/path/ruled.ts";
import * as text from "../../../messages/path-limits.ts";
import { Cited } from "./Cited.tsx";
import parts from "./Parts.module.css";
import styles from "./Ruled.module.css";
import { fieldLabel } from "./sheet-field.ts";

interface Props {
  readonly name: string;
  readonly ruled: RuledAnswer;
}

/** One thing a person might do: its verdict in words, then every rule behind it and who can lift it. */
export function Ruled({ name, ruled }: Props) {
  const { verdict, reasons, missing } = ruled;
  return (
    <section className={styles.ruled} aria-label={name}>
      <div className={styles.head}>
        <h4 className={styles.name}>{name}</h4>
        <p className={styles.verdict} data-blocked={isBlocked(verdict) ? "" : undefined}>
          {text.verdictName(verdict)}
        </p>
      </div>
      {reasons.length === 0 && <p>{text.noRule}</p>}
      <ul className={parts.list}>
        {reasons.map((reason) => (
          <Rule key={`${reason.table} ${reason.id}`} reason={reason} />
        ))}
      </ul>
      {missing.length > 0 && <p>{text.notKnown(missing.map(fieldLabel))}</p>}
    </section>
  );
}

function Rule({ reason }: { reason: Reason }) {
  return (
    <li>
      <p>{reason.text}</p>
      {reason.liftedBy.length > 0 && (
        <p>{text.lifted(isBlocked(reason.verdict), reason.liftedBy)}</p>
      )}
      <Cited told={reason} />
    </li>
  );
}
