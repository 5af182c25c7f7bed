import { type FormEvent, useState } from "react";
import type { RotationsNow } from "#answers/path/rotations-now.ts";
import { MOST_DAYS } from "#dossier/path/terms.ts";
import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import hidden from "../../../components/Hidden.module.css";
import { RadioInput, TextInput } from "../../../components/Inputs.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-rotations.ts";
import { useNotes } from "../../../notes/notes.ts";
import { dayReader } from "../fields/typed.ts";
import parts from "../parts/Parts.module.css";
import { type DayList, withDays, withoutDay } from "./edits.ts";
import styles from "./Rotations.module.css";

/** Single days: what is not entered is not known, and that is said. */
export function Duties({ now }: { now: RotationsNow }) {
  return (
    <section className={parts.part} aria-labelledby="duties">
      <h3 id="duties" tabIndex={-1}>
        {text.dutiesHeading}
      </h3>
      <ul className={styles.lines}>
        <li>{text.callsText(now.calls)}</li>
        <li>{text.daysOffText(now.daysOff)}</li>
      </ul>
      <p className={parts.soft}>{text.dutiesNote}</p>
      <AddDays />
      <Days list="calls" />
      <Days list="daysOff" />
    </section>
  );
}

function AddDays() {
  const { document, act } = useNotes();
  const [typed, setTyped] = useState("");
  const [list, setList] = useState<DayList>("calls");
  const [problem, setProblem] = useState<string>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const days = typed.split(/[,;\s]+/).filter((part) => part !== "");
    const read = readDays(days, document.rotations?.[list] ?? []);
    setProblem(typeof read === "string" ? read : undefined);
    if (typeof read === "string") return;
    act({ label: text.addedDays(read.length, list) }, withDays(list, read));
    setTyped("");
  };
  return (
    <form className={styles.form} data-print="no" noValidate onSubmit={add}>
      <TextInput
        frame={{ id: fieldId("days-to-add"), ...text.days, error: problem }}
        width={20}
        value={typed}
        onChange={setTyped}
      />
      <RadioInput
        frame={{ id: fieldId("days-kind"), label: text.dayKind }}
        value={list}
        choices={KINDS}
        onChange={(value) => setList(value === "calls" ? "calls" : "daysOff")}
      />
      <div>
        <SubmitButton>{text.addDays}</SubmitButton>
      </div>
    </form>
  );
}

const KINDS = [
  { value: "calls", text: text.dayKinds.calls },
  { value: "daysOff", text: text.dayKinds.daysOff },
];

/** The new days, or why none of them is taken. */
function readDays(typed: readonly string[], before: readonly string[]): readonly string[] | string {
  const days: string[] = [];
  for (const part of typed) {
    const read = dayReader.read(part);
    if (!read.ok || read.value === undefined) return text.notADay(part);
    days.push(read.value);
  }
  if (days.length === 0) return text.refused(text.blockForm.needed);
  const all = new Set([...before, ...days]);
  return all.size > MOST_DAYS ? text.fullDays(MOST_DAYS) : [...new Set(days)];
}

function Days({ list }: { list: DayList }) {
  const { document, act } = useNotes();
  const days = document.rotations?.[list] ?? [];
  if (days.length === 0) return null;
  const drop = (day: string) => {
    act({ label: text.takenOut(day), told: true }, withoutDay(list, day));
    globalThis.document.getElementById("duties")?.focus();
  };
  return (
    <Fold title={text.listAll(list, days.length)} open={days.length <= 12} later printed>
      <ul className={styles.singleDays}>
        {days.map((day) => (
          <li key={day}>
            {text.weekday(day)}{" "}
            <span data-print="no">
              <LinkButton onClick={() => drop(day)}>
                {text.takeOut} <span className={hidden.hidden}>{text.weekday(day)}</span>
              </LinkButton>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
