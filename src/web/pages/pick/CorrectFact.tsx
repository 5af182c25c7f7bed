import { type FormEvent, useId, useState } from "react";
import type { WhyAnswer } from "#answers/why-types.ts";
import { SelectInput } from "../../components/Inputs.tsx";
import { SubmitButton, TextButton } from "../../components/TextButton.tsx";
import { factNames, factValue } from "../../messages/facts.ts";
import * as text from "../../messages/why.ts";
import styles from "./CorrectFact.module.css";
import { type Correctable, correctables, nothingTyped, readTyped, typedOf } from "./correctable.ts";
import { FactInput } from "./FactInput.tsx";
import type { WhyActs } from "./ProgramWhy.tsx";

interface Props {
  readonly why: WhyAnswer;
  readonly refused: string | null;
  readonly onCorrect: WhyActs["onCorrect"];
}

const groups = [
  {
    label: "",
    choices: [
      { value: "", text: text.correct.choose },
      ...correctables.map(({ fact }) => ({ value: fact, text: factNames[fact] })),
    ],
  },
];

/** One fact at a time: which, the person's value, save or clear. */
export function CorrectFact({ why, refused, onCorrect }: Props) {
  const id = useId();
  const [which, setWhich] = useState("");
  const what = correctables.find(({ fact }) => fact === which);
  return (
    <div className={styles.correct}>
      <SelectInput
        frame={{ id: `${id}-which`, label: text.correct.which }}
        value={which}
        groups={groups}
        onChange={setWhich}
      />
      {what && (
        <OneFact
          key={`${why.program.id} ${what.fact}`}
          what={what}
          why={why}
          refused={refused}
          onCorrect={onCorrect}
        />
      )}
    </div>
  );
}

function OneFact({ what, why, refused, onCorrect }: Props & { readonly what: Correctable }) {
  const id = useId();
  const stated = why.stated[what.fact];
  const [typed, setTyped] = useState(() => typedOf(what, stated));
  const [problem, setProblem] = useState<string | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(what, typed);
    setProblem(read.ok ? null : read.say);
    if (read.ok) onCorrect(why.program.id, { [what.fact]: read.value });
  };
  const clear = () => {
    setTyped(nothingTyped);
    setProblem(null);
    onCorrect(why.program.id, { [what.fact]: null });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <p className={styles.now}>{text.current(currentText(why, what))}</p>
      <FactInput
        id={`${id}-value`}
        what={what}
        typed={typed}
        error={problem ?? (stated === undefined ? null : refused)}
        onChange={setTyped}
      />
      <div className={styles.buttons}>
        <SubmitButton>{text.correct.save}</SubmitButton>
        <TextButton disabled={stated === undefined} onClick={clear}>
          {text.correct.clear}
        </TextButton>
      </div>
    </form>
  );
}

/** What counts now: the person's word, else the directory's. */
function currentText({ stated, facts }: WhyAnswer, { fact }: Correctable): string {
  const own = stated[fact];
  return factValue(fact, own ?? facts.find((known) => known.fact === fact)?.value);
}
