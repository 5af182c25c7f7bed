import type { RunwayAnswer } from "#answers/path/runway-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { fieldLabel } from "../../../messages/path-field-names.ts";
import * as text from "../../../messages/path-money.ts";
import { useNotes } from "../../../notes/notes.ts";
import { focusField } from "../fields/focus-field.ts";
import styles from "../sheet/AnswerPanel.module.css";

/** What is not known, what waits for it, and the way to its field, here or on the sheet. */
export function MissingMoney({ missing }: { missing: RunwayAnswer["missing"] }) {
  const { go } = useNotes();
  return (
    <section className={styles.part} aria-label={text.parts.missing}>
      <h3>{text.parts.missing}</h3>
      <dl className={styles.rows}>
        {missing.map(({ pointer, blocks }) => (
          <div key={`${pointer} ${blocks}`}>
            <dt>
              <LinkButton onClick={() => focusField(pointer) || go("sheet")}>
                {fieldLabel(pointer)}
              </LinkButton>
            </dt>
            <dd>{text.blocksText(blocks)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
