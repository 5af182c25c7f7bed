import { isBlocked } from "#answers/path/blocked.ts";
import type { Reason, Ruled as RuledAnswer } from "#answers/path/ruled.ts";
import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-limits.ts";
import { Cited } from "./Cited.tsx";
import parts from "./Parts.module.css";
import styles from "./Ruled.module.css";
import { fieldLabel, sheetField } from "./sheet-field.ts";

interface Props {
  readonly name: string;
  readonly ruled: RuledAnswer;
  /** So many rules stand open, the strictest first; the others are folded. All of them if not said. */
  readonly shown?: number;
}

/** One thing a person might do: its verdict in words, then every rule behind it and who can lift it. */
export function Ruled({ name, ruled, shown }: Props) {
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
      <Rules reasons={reasons.slice(0, shown)} />
      {missing.length > 0 && <NotKnown names={missing} />}
      {shown !== undefined && reasons.length > shown && (
        <Fold title={text.moreRules(reasons.length - shown)} later printed>
          <Rules reasons={reasons.slice(shown)} />
        </Fold>
      )}
    </section>
  );
}

/** Each a way to the field that would settle it, on this page. */
const NotKnown = ({ names }: { names: readonly string[] }) => (
  <p className={styles.missing}>
    <span>{text.notKnown}</span>
    {names.map((name) => (
      <LinkButton key={name} onClick={() => focusField(name)}>
        {fieldLabel(name)}
      </LinkButton>
    ))}
  </p>
);

function focusField(name: string): void {
  const spec = sheetField(name);
  if (spec) document.getElementById(fieldId(spec.id))?.focus();
}

/** Each rule in its words, who can lift it, and its date. */
export const Rules = ({ reasons }: Pick<RuledAnswer, "reasons">) => (
  <ul className={parts.list}>
    {reasons.map((reason) => (
      <Rule key={`${reason.table} ${reason.id}`} reason={reason} />
    ))}
  </ul>
);

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
