import { CheckInput, RadioInput, SelectInput, TextInput } from "../../components/Inputs.tsx";
import { factNames, visaKinds } from "../../messages/facts.ts";
import * as text from "../../messages/why.ts";
import styles from "./CorrectFact.module.css";
import type { Correctable, Typed } from "./correctable.ts";

interface Props {
  readonly id: string;
  readonly what: Correctable;
  readonly typed: Typed;
  readonly error: string | null;
  readonly onChange: (typed: Typed) => void;
}

/** The control that fits the fact; a policy is also asked how strict it is. */
export function FactInput(props: Props) {
  const { id, what, typed, onChange } = props;
  return (
    <>
      <ValueInput {...props} />
      {what.policy && (
        <RadioInput
          frame={{ id: `${id}-rule`, label: text.correct.kind }}
          value={typed.rule}
          choices={rules}
          onChange={(rule) =>
            onChange({ ...typed, rule: rule === "preferred" ? "preferred" : "strict" })
          }
        />
      )}
    </>
  );
}

const rules = [
  { value: "strict", text: text.correct.strict },
  { value: "preferred", text: text.correct.preferred },
];
const yesOrNo = [
  { value: "yes", text: text.correct.yes },
  { value: "no", text: text.correct.no },
];

function ValueInput({ id, what, typed, error, onChange }: Props) {
  const frame = {
    id,
    label: factNames[what.fact],
    error: error ?? undefined,
    hint: text.factHint(what.fact),
  };
  const shared = {
    frame,
    value: typed.value,
    onChange: (value: string) => onChange({ ...typed, value }),
  };
  switch (what.kind) {
    case "yes-no":
      return <RadioInput {...shared} choices={yesOrNo} />;
    case "choice":
      return <SelectInput {...shared} groups={[{ label: "", choices: choicesOf(what) }]} />;
    case "visas":
      return <Visas typed={typed} onChange={onChange} />;
    case "number":
    case "percent":
      return <TextInput {...shared} width={6} digits />;
    case "text":
      return <TextInput {...shared} width={24} />;
  }
}

const choicesOf = ({ choices = [] }: Correctable) => [
  { value: "", text: text.chooseOne },
  ...choices,
];

function Visas({ typed, onChange }: Pick<Props, "typed" | "onChange">) {
  const toggled = (visa: string, present: boolean) =>
    visaKinds
      .map(({ value }) => value)
      .filter((value) => (value === visa ? present : typed.visas.includes(value)));
  return (
    <fieldset className={styles.visas}>
      <legend>{text.correct.visas}</legend>
      {visaKinds.map(({ value, text: name }) => (
        <CheckInput
          key={value}
          text={name}
          checked={typed.visas.includes(value)}
          onChange={(present) => onChange({ ...typed, visas: toggled(value, present) })}
        />
      ))}
    </fieldset>
  );
}
