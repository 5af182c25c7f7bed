import { fieldId } from "../../../components/Field.tsx";
import { LinesInput, TextInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-people.ts";
import { useNotes } from "../../../notes/notes.ts";
import { MOST, personIn, withWords } from "./edits.ts";

interface Props {
  readonly id: string;
  readonly field: text.TextField;
  /** Lines of a longer text. */
  readonly rows?: number;
}

/** Own words on a person, written down as they are typed; each field is one step to undo. */
export function PersonWords({ id, field, rows }: Props) {
  const { document, act } = useNotes();
  const person = personIn(document, id);
  const value = person?.[field] ?? "";
  const frame = { id: fieldId(`people-${field}`), ...text.words[field] };
  const onChange = (typed: string) =>
    act({ label: text.changed(field, person?.name ?? "") }, withWords(id, field, typed));
  if (rows === undefined)
    return <TextInput frame={frame} width={21} value={value} onChange={onChange} />;
  return (
    <LinesInput frame={frame} rows={rows} longest={MOST[field]} value={value} onChange={onChange} />
  );
}
