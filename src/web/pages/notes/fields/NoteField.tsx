import { useEffect } from "react";
import { type FieldFrame, fieldId } from "../../../components/Field.tsx";
import { LinesInput, SelectInput, TextInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-fields.ts";
import { useNotes } from "../../../notes/notes.ts";
import { problemOf, shownText, useDrafts } from "./drafts.ts";
import type { FieldSpec } from "./spec.ts";

/** One field of the document: what cannot be read stays as typed, is named, and changes nothing. */
export function NoteField({ spec }: { spec: FieldSpec }) {
  const { document, today } = useNotes();
  const { value, problem, onChange } = useTyped(spec);
  const notice = problem ? undefined : spec.notice?.(document, today);
  const frame: FieldFrame = {
    id: fieldId(spec.id),
    label: spec.label,
    hint: notice ?? spec.hint,
    error: problem ? text.refused(problem) : undefined,
  };
  const { look } = spec;
  if (look.kind === "select") {
    const groups = [{ label: "", choices: look.choices }];
    return <SelectInput frame={frame} value={value} onChange={onChange} groups={groups} />;
  }
  if (look.kind === "lines")
    return <LinesInput frame={frame} value={value} onChange={onChange} rows={look.rows} />;
  const { width, digits } = look;
  return (
    <TextInput frame={frame} value={value} onChange={onChange} width={width} digits={digits} />
  );
}

function useTyped(spec: FieldSpec) {
  const { document, act } = useNotes();
  const drafts = useDrafts();
  const held = spec.textOf(document);
  const value = shownText(spec, document, drafts.all);
  const problem = problemOf(spec, document, drafts.all);
  const onChange = (typed: string) => {
    const read = spec.read(typed, document);
    if (read.ok) act({ label: spec.label }, read.edit);
    const over = read.ok ? spec.textOf(read.edit(document)) : held;
    drafts.keep(spec.id, { text: typed, over });
  };
  // What another field forbade is taken as soon as nothing forbids it.
  const waits = problem === null && readText(spec, value, document) !== held;
  useEffect(() => {
    if (waits) onChange(value);
  });
  return { value, problem, onChange };
}

/** The text as the document would have it. */
function readText(spec: FieldSpec, text: string, document: Parameters<FieldSpec["textOf"]>[0]) {
  const read = spec.read(text, document);
  return read.ok ? spec.textOf(read.edit(document)) : null;
}
