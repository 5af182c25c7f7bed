import { useId, useRef } from "react";
import { FileDrop } from "../../../components/FileDrop.tsx";
import { SubmitButton, TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-contract.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Give.module.css";
import type { Reading } from "./use-reading.ts";

/** A file or a text to read, how far reading is, and why something is not read. */
export function Give({ reading }: { reading: Reading }) {
  const { read, busy, problem, shown } = reading;
  return (
    <>
      <p className={parts.soft}>{text.giveNote}</p>
      <FileDrop
        label={<p className={styles.here}>{text.dropHere}</p>}
        choose={text.chooseFile}
        accept=".pdf,.txt,.md,application/pdf,text/plain"
        onFile={(file) => read(file, file.name)}
      >
        <p className={parts.soft}>{text.fileNote}</p>
      </FileDrop>
      <PastePlace onText={(pasted) => read(pasted, text.pasted)} />
      {busy && <Progress busy={busy} onStop={reading.stop} />}
      <div role="alert">
        {problem && (
          <p className={styles.wrong}>
            {problem.code === "nothing" ? text.nothingPasted : text.refused(problem)}
            {shown && ` ${text.stillThere}`}
          </p>
        )}
      </div>
    </>
  );
}

/** The text stays in its field until it was read, and in no state of the page. */
function PastePlace({ onText }: { onText: (pasted: string) => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        onText(area.current?.value ?? "");
      }}
    >
      <label htmlFor={id}>{text.pasteLabel}</label>
      <textarea ref={area} id={id} rows={5} spellCheck={false} autoComplete="off" />
      <div>
        <SubmitButton>{text.readPasted}</SubmitButton>
      </div>
    </form>
  );
}

interface ProgressProps {
  readonly busy: NonNullable<Reading["busy"]>;
  readonly onStop: () => void;
}

function Progress({ busy: { done, pages }, onStop }: ProgressProps) {
  const isOpen = pages !== null;
  return (
    <div className={styles.busy} aria-busy="true">
      <progress
        aria-label={text.reading}
        max={pages ?? undefined}
        value={isOpen ? done : undefined}
      />
      <div className={parts.buttons}>
        <TextButton onClick={onStop}>{text.stop}</TextButton>
        <span>{isOpen ? text.readingPage(done, pages) : text.opening}</span>
      </div>
    </div>
  );
}
