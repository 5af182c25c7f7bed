import { type FormEvent, useState } from "react";
import type { RotationsGiven } from "#answers/path/rotations-view.ts";
import type { Template } from "#dossier/rotations/template.ts";
import { fieldId } from "../../../components/Field.tsx";
import { FileDrop } from "../../../components/FileDrop.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-rotations.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { blocksOf } from "./edits.ts";
import styles from "./Rotations.module.css";
import { dayOf, useRotationsLeft } from "./use-rotations.ts";

/** As the reader takes it; said before the file is read. */
const LARGEST_FILE = 20_000_000;

/** Three ways in. Each is only read: what comes of it is shown first. */
export function BringIn() {
  const { document } = useNotes();
  const [, change] = useRotationsLeft();
  const give = (given: RotationsGiven) => change({ given, firstDay: "" });
  const some = blocksOf(document).length > 0;
  return (
    <section id="bring" className={parts.part} aria-labelledby="bring-rotations" data-print="no">
      <h3 id="bring-rotations">{some ? text.bringAgain : text.bringHeading}</h3>
      <p className={styles.prose}>{text.bringNote}</p>
      <FromFile onGive={give} />
      <div className={styles.folds}>
        <Fold title={text.pasteTitle}>
          <FromText onGive={give} />
        </Fold>
        <Fold title={text.templateTitle}>
          <FromTemplate onGive={give} />
        </Fold>
      </div>
    </section>
  );
}

interface Props {
  readonly onGive: (given: RotationsGiven) => void;
}

function FromFile({ onGive }: Props) {
  const [problem, setProblem] = useState("");
  const take = async (file: File) => {
    const given = await givenBy(file);
    setProblem(typeof given === "string" ? given : "");
    if (typeof given !== "string") onGive(given);
  };
  return (
    <>
      <FileDrop
        label={<span>{text.drop}</span>}
        choose={text.choose}
        accept=".ics,.ical,.csv,.tsv,.txt,text/calendar,text/csv,text/plain"
        onFile={(file) => void take(file)}
      />
      <p role="status" className={styles.status}>
        {problem}
      </p>
    </>
  );
}

/** What is wrong with it, where it can not be read. */
async function givenBy(file: File): Promise<RotationsGiven | string> {
  if (file.size > LARGEST_FILE) return text.tooLarge;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { kind: "file", name: file.name, bytes };
  } catch {
    return text.notRead;
  }
}

function FromText({ onGive }: Props) {
  const [{ pasted }, change] = useRotationsLeft();
  const id = fieldId("pasted-rotations");
  return (
    <div className={styles.add}>
      <label htmlFor={id}>{text.pasteLabel}</label>
      <textarea
        id={id}
        className={styles.paste}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={pasted}
        onChange={({ target }) => change({ pasted: target.value })}
      />
      <p id={`${id}-hint`} className={parts.soft}>
        {text.pasteHint}
      </p>
      <div>
        <TextButton
          onClick={() => onGive({ kind: "text", text: pasted })}
          disabled={pasted.trim() === ""}
        >
          {text.pasteButton}
        </TextButton>
      </div>
    </div>
  );
}

const TEMPLATES: readonly Template[] = ["13x4", "months"];

function FromTemplate({ onGive }: Props) {
  const [{ yearFrom }, change] = useRotationsLeft();
  const [tried, setTried] = useState(false);
  const from = dayOf(yearFrom);
  const give = (template: Template) => {
    setTried(true);
    if (from !== null) onGive({ kind: "template", template, from });
  };
  const error = tried && from === null ? text.refused(text.blockForm.needed) : undefined;
  return (
    <form className={styles.add} noValidate onSubmit={(event: FormEvent) => event.preventDefault()}>
      <p className={parts.soft}>{text.templateNote}</p>
      <TextInput
        frame={{
          id: fieldId("template-from"),
          label: text.templateFrom,
          hint: text.templateHint,
          error,
        }}
        width={12}
        value={yearFrom}
        onChange={(value) => change({ yearFrom: value })}
      />
      <div className={parts.buttons}>
        {TEMPLATES.map((template) => (
          <TextButton key={template} onClick={() => give(template)}>
            {text.templateNames[template]}
          </TextButton>
        ))}
      </div>
    </form>
  );
}
