import { fieldId } from "../../../components/Field.tsx";
import { SelectInput } from "../../../components/Inputs.tsx";
import { aspectNames } from "../../../messages/aspect-names.ts";
import * as text from "../../../messages/sheet.ts";
import { useNotes } from "../../../notes/notes.ts";
import { NoteField } from "../fields/NoteField.tsx";
import styles from "./AspectPicker.module.css";
import { PLACES, type Side, withTaste, wordsField } from "./tastes.ts";

/** Three hates and three likes: from the list, which moves the lanes, and in own words, which do not. */
export function AspectPicker() {
  return (
    <div className={styles.picker}>
      <OneSide side="hated" heading={text.hatedHeading} hint={text.hatedHint} />
      <OneSide side="liked" heading={text.likedHeading} />
    </div>
  );
}

function OneSide({ side, heading, hint }: { side: Side; heading: string; hint?: string }) {
  return (
    <section className={styles.side} aria-label={heading}>
      <h3>{heading}</h3>
      {hint && <p className={styles.hint}>{hint}</p>}
      {PLACES.map((at) => (
        <Place key={at} side={side} at={at} />
      ))}
    </section>
  );
}

function Place({ side, at }: { side: Side; at: number }) {
  const { document, act } = useNotes();
  const said = document.sheet?.[side] ?? [];
  const taken = said.flatMap(({ aspect }, i) => (i === at || !aspect ? [] : [aspect]));
  const choices = aspectNames.map((choice) => ({
    ...choice,
    disabled: choice.value !== "other" && taken.includes(choice.value),
  }));
  const label = text.fromList(side, at + 1);
  return (
    <div className={styles.place}>
      <SelectInput
        frame={{ id: fieldId(`${side}-${at}`), label }}
        value={said[at]?.aspect ?? ""}
        onChange={(aspect) => act({ label }, withTaste(side, at, { aspect }))}
        groups={[{ label: "", choices: [{ value: "", text: text.nothingPicked }, ...choices] }]}
      />
      <NoteField spec={wordsField(side, at)} />
    </div>
  );
}
