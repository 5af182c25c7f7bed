import { ENJOYMENTS } from "#dossier/path/terms.ts";
import { fieldId } from "../../../components/Field.tsx";
import { ChecksInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-sheet.ts";
import { useNotes } from "../../../notes/notes.ts";
import { withField } from "../fields/edit.ts";

/** What is enjoyed in the day; none ticked is not known. */
export function Enjoyed() {
  const { document, act } = useNotes();
  const chosen = document.sheet?.enjoys ?? [];
  const toggle = (value: string, present: boolean) => {
    const next = ENJOYMENTS.filter((each) => (each === value ? present : chosen.includes(each)));
    const label = text.enjoysLabel;
    act({ label }, withField("sheet", "enjoys", next.length > 0 ? next : undefined));
  };
  return (
    <ChecksInput
      frame={{ id: fieldId("sheet-enjoys"), label: text.enjoysLabel }}
      chosen={chosen}
      choices={ENJOYMENTS.map((value) => ({ value, text: text.enjoyments[value] }))}
      most={ENJOYMENTS.length}
      onChange={toggle}
    />
  );
}
