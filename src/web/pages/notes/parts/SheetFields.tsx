import { NoteField } from "../fields/NoteField.tsx";
import parts from "./Parts.module.css";
import { sheetField } from "./sheet-field.ts";

interface Props {
  readonly label: string;
  /** As the rules name them. */
  readonly names: readonly string[];
}

/** Fields of the sheet, edited in place. */
export function SheetFields({ label, names }: Props) {
  return (
    <form
      className={parts.fields}
      aria-label={label}
      data-print="no"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      {names.map((name) => {
        const spec = sheetField(name);
        return spec && <NoteField key={name} spec={spec} />;
      })}
    </form>
  );
}
