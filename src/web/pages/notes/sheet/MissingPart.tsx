import type { SheetField } from "#answers/path/sheet-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { fieldLabel } from "../../../messages/path-field-names.ts";
import * as text from "../../../messages/path-sheet-answer.ts";
import { focusField } from "../fields/focus-field.ts";
import styles from "./AnswerPanel.module.css";
import onePage from "./OnePage.module.css";

/** Every line that is not known, what waits for it, and the way to its field. */
export function MissingPart({ fields }: { fields: readonly SheetField[] }) {
  const missing = fields.filter(({ known }) => !known);
  return (
    <section className={`${styles.part} ${onePage.running}`} aria-label={text.parts.missing}>
      <h3>{text.parts.missing}</h3>
      {missing.length === 0 ? <p>{text.nothingMissing}</p> : <Missing fields={missing} />}
    </section>
  );
}

function Missing({ fields }: { fields: readonly SheetField[] }) {
  return (
    <dl className={styles.rows}>
      {fields.map(({ field, blocks }) => (
        <div key={field}>
          <dt>
            <LinkButton onClick={() => focusField(field)}>{fieldLabel(field)}</LinkButton>
          </dt>
          <dd>{text.blockedText(blocks)}</dd>
        </div>
      ))}
    </dl>
  );
}
