import { useCallback } from "react";
import type { SpecialtyInfo } from "#answers/types.ts";
import { STATES } from "#dossier/places.ts";
import { useApp } from "../../app/app.ts";
import { type FieldFrame, fieldId } from "../../components/Field.tsx";
import {
  ChecksInput,
  type ChoiceGroup,
  RadioInput,
  SelectInput,
  TextInput,
} from "../../components/Inputs.tsx";
import { WordsInput } from "../../components/WordsInput.tsx";
import * as text from "../../messages/form.ts";
import {
  type Draft,
  type FieldName,
  fieldText,
  isOurs,
  withField,
  withWord,
  words,
} from "../../workspace/draft.ts";
import type { FieldSpec } from "./form-groups.ts";
import { specialtyChoices } from "./specialty-choices.ts";

export interface FormContext {
  readonly draft: Draft;
  readonly specialties: readonly SpecialtyInfo[];
  readonly errors: ReadonlyMap<string, string>;
  /** Changes the draft; the field says what was changed. */
  readonly edit: (name: FieldName, change: (draft: Draft) => Draft) => void;
}

const ungrouped = (choices: ChoiceGroup["choices"]): readonly ChoiceGroup[] => [
  { label: "", choices },
];

/** One field of the form, drawn as its kind asks. */
export function ProfileField({ spec, form }: { spec: FieldSpec; form: FormContext }) {
  const { name } = spec;
  const value = fieldText(form.draft, name);
  const control = {
    frame: frameOf(name, form),
    value,
    onChange: (next: string) => form.edit(name, (draft) => withField(draft, name, next)),
  };
  switch (spec.kind) {
    case "number":
      return <TextInput {...control} width={spec.width} digits />;
    case "institution":
      return <Words form={form} name={name} kind="institution" single={spec.single} />;
    case "programs":
      return <Words form={form} name={name} kind="program" single={false} />;
    case "select":
      return <SelectInput {...control} groups={ungrouped(spec.choices)} />;
    case "state":
      return <SelectInput {...control} groups={ungrouped(states)} />;
    case "specialty":
      return (
        <SelectInput {...control} groups={specialtyChoices(form.specialties, value, spec.none)} />
      );
    case "radio":
      return <RadioInput {...control} choices={spec.choices} />;
    case "checks":
      return (
        <ChecksInput
          frame={control.frame}
          chosen={words(value)}
          choices={spec.choices}
          most={spec.most}
          onChange={(word, present) =>
            form.edit(name, (draft) => withWord(draft, name, word, present))
          }
        />
      );
  }
}

interface WordsProps {
  readonly form: FormContext;
  readonly name: FieldName;
  readonly kind: "institution" | "program";
  readonly single: boolean;
}

/** Codes of institutions or ids of programs, found by name in the directory. */
function Words({ form, name, kind, single }: WordsProps) {
  const { worker } = useApp().ports;
  const specialties = SPECIALTIES.map((field) => fieldText(form.draft, field)).filter(Boolean);
  const wanted = kind === "program" ? specialties.join(" ") : "";
  const find = useCallback(
    (text: string) => worker.find({ kind, text, specialties: words(wanted), most: MOST_FOUND }),
    [worker, kind, wanted],
  );
  const names = useCallback((values: readonly string[]) => worker.names(values), [worker]);
  return (
    <WordsInput
      frame={frameOf(name, form)}
      chosen={words(fieldText(form.draft, name))}
      find={find}
      names={names}
      single={single}
      onChange={(all) => form.edit(name, (draft) => withField(draft, name, all.join(" ")))}
    />
  );
}

const SPECIALTIES = ["specialty1", "specialty2", "specialty3"] as const;
const MOST_FOUND = 8;

const states = [
  { value: "", text: text.notGiven },
  ...STATES.map((state) => ({ value: state, text: state })),
];

export function frameOf(name: FieldSpec["name"], form: FormContext): FieldFrame {
  return {
    id: fieldId(name),
    label: text.labels[name],
    hint: text.hints[name],
    error: form.errors.get(name),
    ours: isOurs(form.draft, name),
  };
}
