import type { GateTold } from "#answers/path/gates-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { fieldLabel } from "../../../messages/path-field-names.ts";
import * as text from "../../../messages/path-steps.ts";
import { useNotes } from "../../../notes/notes.ts";
import { dayRead } from "../contract/edits.ts";
import { NoteField } from "../fields/NoteField.tsx";
import { fieldSpec, letters } from "../fields/spec.ts";
import { dayReader } from "../fields/typed.ts";
import parts from "../parts/Parts.module.css";
import { sheetField } from "../parts/sheet-field.ts";
import styles from "./Steps.module.css";

const read = fieldSpec(
  dayRead,
  { label: text.contractRead, hint: text.contractReadHint },
  { reader: dayReader, look: letters(12) },
);

const specOf = (pointer: string) =>
  pointer === "/exit/contractRead" ? read : sheetField(pointer.replace("/sheet/", ""));

/** What would settle it: a field of the sheet and the day of reading here, the rest by a way to its page. */
export function GateMissing({ gate }: { gate: GateTold }) {
  const here = gate.missing.filter((pointer) => specOf(pointer));
  const elsewhere = gate.missing.filter((pointer) => !specOf(pointer));
  return (
    <>
      {elsewhere.length > 0 && <Elsewhere pointers={elsewhere} />}
      {here.length > 0 && (
        <form
          className={parts.fields}
          aria-label={gate.name}
          data-print="no"
          noValidate
          onSubmit={(event) => event.preventDefault()}
        >
          {here.map((pointer) => {
            const spec = specOf(pointer);
            return spec && <NoteField key={pointer} spec={spec} />;
          })}
        </form>
      )}
    </>
  );
}

function Elsewhere({ pointers }: { pointers: readonly string[] }) {
  const { go } = useNotes();
  return (
    <p className={styles.missing}>
      <span>{text.missing}</span>
      {pointers.map((pointer) => (
        <LinkButton
          key={pointer}
          onClick={() => (pointer === "/triage" ? go("triage") : go("sheet"))}
        >
          {pointer === "/triage" ? text.questions : fieldLabel(pointer)}
        </LinkButton>
      ))}
    </p>
  );
}
