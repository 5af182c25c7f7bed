import { type FormEvent, useId, useState } from "react";
import type { Block } from "#dossier/path/path-document.ts";
import { MOST_BLOCK_NAME } from "#dossier/path/terms.ts";
import { TextInput } from "../../../components/Inputs.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-rotations.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { type BlockSaid, withBlock, withoutBlock } from "./edits.ts";
import styles from "./Rotations.module.css";
import { dayOf } from "./use-rotations.ts";

interface Props {
  /** Null for a new one. */
  readonly place: number | null;
  readonly block: Block | null;
  readonly onDone: () => void;
}

/** Name and days of one block, taken together: half a change of days is no calendar. */
export function BlockForm({ place, block, onDone }: Props) {
  const { act } = useNotes();
  const [typed, setTyped] = useState<BlockSaid>({
    name: block?.name ?? "",
    from: block?.from ?? "",
    to: block?.to ?? "",
  });
  const [tried, setTried] = useState(false);
  const wrong = wrongIn(typed);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const said = saidBy(typed);
    if (wrong.name || wrong.from || wrong.to || !said) return;
    act({ label: place === null ? text.addedBlock : text.changedBlock }, withBlock(place, said));
    onDone();
    focusBlocks();
  };
  const remove = () => {
    if (place === null) return;
    act({ label: text.removedBlock, told: true }, withoutBlock(place));
    focusBlocks();
  };
  return (
    <form className={styles.form} data-print="no" noValidate onSubmit={save}>
      <Inputs typed={typed} wrong={tried ? wrong : NONE} onType={setTyped} />
      <div className={parts.buttons}>
        <SubmitButton>{text.blockForm.save}</SubmitButton>
        {place !== null && <LinkButton onClick={remove}>{text.blockForm.remove}</LinkButton>}
        <LinkButton onClick={onDone}>{text.blockForm.cancel}</LinkButton>
      </div>
    </form>
  );
}

/** The row may stand elsewhere now, or nowhere. */
const focusBlocks = (): void => document.getElementById("blocks")?.focus();

type Wrong = Partial<Record<keyof BlockSaid, string>>;
const NONE: Wrong = {};

function wrongIn({ name, from, to }: BlockSaid): Wrong {
  const [first, last] = [dayOf(from), dayOf(to)];
  const { longName, needed, order } = text.blockForm;
  return {
    ...(name.length > MOST_BLOCK_NAME && { name: text.refused(longName) }),
    ...(first === null && { from: text.refused(needed) }),
    ...(last === null && { to: text.refused(needed) }),
    ...(first !== null && last !== null && last < first && { to: text.refused(order) }),
  };
}

function saidBy({ name, from, to }: BlockSaid): BlockSaid | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first && last ? { name: name.trim(), from: first, to: last } : null;
}

interface InputsProps {
  readonly typed: BlockSaid;
  readonly wrong: Wrong;
  readonly onType: (typed: BlockSaid) => void;
}

function Inputs({ typed, wrong, onType }: InputsProps) {
  const id = useId();
  const field = (name: keyof BlockSaid, width: number) => (
    <TextInput
      frame={{ id: `${id}-${name}`, label: text.blockForm[name], error: wrong[name] }}
      width={width}
      value={typed[name]}
      onChange={(value) => onType({ ...typed, [name]: value })}
    />
  );
  return (
    <>
      {field("name", 24)}
      {field("from", 12)}
      {field("to", 12)}
    </>
  );
}
