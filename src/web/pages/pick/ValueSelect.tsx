import { valueChoices, valueName } from "../../messages/list-tools.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";

interface Props {
  readonly id: string;
  readonly institution: string;
  readonly value: number | undefined;
  readonly onValue: (id: string, value: number | null) => void;
}

/** How much the user wants a program; ours until they say. */
export function ValueSelect({ id, institution, value, onValue }: Props) {
  return (
    <ChoiceSelect
      name={valueName(institution)}
      part="value"
      choices={valueChoices(value)}
      value={value === undefined ? "" : `${value}`}
      onChange={(text) => onValue(id, text === "" ? null : Number(text))}
    />
  );
}
