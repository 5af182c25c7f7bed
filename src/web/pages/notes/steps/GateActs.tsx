import { type FormEvent, useState } from "react";
import { clearGate, goRound, MOST_WHY, markGate } from "#answers/path/gate-acts.ts";
import type { GateTold } from "#answers/path/gates-schema.ts";
import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { SubmitButton, TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-steps.ts";
import { useNotes } from "../../../notes/notes.ts";
import { dayReader } from "../fields/typed.ts";
import styles from "./Steps.module.css";
import { useHalfTyped } from "./use-half-typed.ts";

interface Props {
  readonly gate: GateTold;
  readonly isNoted: boolean;
}

/** What a person does with it: notes it, goes round it with a reason, takes that back. */
export function GateActs({ gate, isNoted }: Props) {
  if (gate.state === "not_needed") return null;
  const canGoRound = gate.state === "next" || gate.state === "refused";
  return (
    <div className={styles.acts} data-print="no">
      {isNoted ? <TakeBack gate={gate} /> : <Note gate={gate} />}
      {canGoRound && <GoRound gate={gate} />}
    </div>
  );
}

const noteId = ({ gate }: GateTold) => fieldId(`exit-gates-${gate}`);
const roundId = ({ gate }: GateTold) => fieldId(`step-round-${gate}`);
/** What was refused is said with the field that it is typed into. */
const focusField = (id: string) => document.getElementById(id)?.focus();

/** The button that was pressed goes with what it did: the name of the step takes the focus. */
const focusName = ({ gate }: GateTold) => document.getElementById(`gate-${gate}`)?.focus();

function TakeBack({ gate }: { gate: GateTold }) {
  const { act } = useNotes();
  const press = () => {
    act({ label: text.takenBack(gate.name) }, (document) => clearGate(document, gate.gate));
    focusName(gate);
  };
  return (
    <p>
      <TextButton label={`${text.takeBack}: ${gate.name}`} onClick={press}>
        {text.takeBack}
      </TextButton>
    </p>
  );
}

/** Open where it is next; a step that is still locked is noted early, in a fold. */
function Note({ gate }: { gate: GateTold }) {
  if (gate.state === "next") return <NoteForm gate={gate} />;
  return (
    <Fold title={text.noteEarly} later>
      <NoteForm gate={gate} />
    </Fold>
  );
}

function NoteForm({ gate }: { gate: GateTold }) {
  const { act, today } = useNotes();
  const [day, setDay] = useState(today);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = dayReader.read(day);
    const on = read.ok ? read.value : undefined;
    if (on === undefined) {
      setError(text.dayRefused(day));
      return focusField(noteId(gate));
    }
    setError(undefined);
    act({ label: text.noted(gate.name) }, (document) => markGate(document, gate.gate, on));
    focusName(gate);
  };
  return (
    <form
      className={styles.line}
      aria-label={`${text.note}: ${gate.name}`}
      noValidate
      onSubmit={submit}
    >
      <TextInput
        frame={{ id: noteId(gate), label: text.dayLabel, error }}
        width={12}
        value={day}
        onChange={setDay}
      >
        <SubmitButton>{text.note}</SubmitButton>
      </TextInput>
    </form>
  );
}

function GoRound({ gate }: { gate: GateTold }) {
  const { document: notes, act, today } = useNotes();
  const { typed: why, type: setWhy, drop } = useHalfTyped(`step-round-${gate.gate}`);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const round = { on: today, why };
    if (!goRound(notes, gate.gate, round).ok) {
      setError(text.roundRefused(MOST_WHY));
      return focusField(roundId(gate));
    }
    act({ label: text.roundLabel(gate.name) }, (before) => {
      const after = goRound(before, gate.gate, round);
      return after.ok ? after.value : before;
    });
    drop();
    focusName(gate);
  };
  return (
    <Fold title={text.round} open={why !== ""}>
      <form
        className={styles.round}
        aria-label={`${text.round}: ${gate.name}`}
        noValidate
        onSubmit={submit}
      >
        <TextInput
          frame={{
            id: roundId(gate),
            label: text.roundWhy,
            hint: text.roundNote,
            error,
          }}
          width={40}
          value={why}
          onChange={setWhy}
        />
        <p>
          <SubmitButton>{text.round}</SubmitButton>
        </p>
      </form>
    </Fold>
  );
}
