import type { SpecialtyInfo } from "#answers/types.ts";
import { STATES } from "#dossier/places.ts";
import { type FieldFrame, fieldId } from "../../components/Field.tsx";
import {
  ChecksInput,
  type ChoiceGroup,
  RadioInput,
  SelectInput,
  TextInput,
} from "../../components/Inputs.tsx";
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
    case "text":
      return <TextInput {...control} width={spec.width} />;
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
