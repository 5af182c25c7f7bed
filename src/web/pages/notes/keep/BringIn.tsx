import { useRef, useState } from "react";
import { useStore } from "../../../app/app.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/keep.ts";
import { type Notes, useFrame } from "../../../notes/notes.ts";
import type { Written } from "../../../notes/notes-store.ts";
import { isWritten } from "../../../notes/notes-store.ts";
import { PassphraseForm } from "../../../notes/PassphraseForm.tsx";
import { type Bytes, isEnvelope } from "../../../vault/envelope.ts";
import styles from "./KeepPage.module.css";

/** A sheet with years of check-ins is under 1 MB. */
const LARGEST_FILE = 8_000_000;

interface Locked {
  readonly name: string;
  readonly bytes: Bytes;
}

/** A file from another device, in place of what is open; undone like anything else. */
export function BringIn() {
  const notes = useFrame();
  const { keeper } = notes;
  const { busy, problem, problems } = useStore(keeper);
  const picker = useRef<HTMLInputElement>(null);
  const [locked, setLocked] = useState<Locked | null>(null);
  const [line, setLine] = useState("");
  const take = (written: Written | null) => {
    if (!written) return;
    takeIn(notes, written);
    setLocked(null);
    setLine(`${text.opened}.`);
  };
  const choose = async (file: File | undefined) => {
    setLine("");
    setLocked(null);
    keeper.forgive();
    if (!file) return;
    if (file.size > LARGEST_FILE) return setLine(text.tooLarge);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const json = jsonIn(bytes);
    if (json !== undefined) take(await keeper.openPlain(json));
    else if (isEnvelope(bytes)) setLocked({ name: file.name, bytes });
    else setLine(text.problemLine("foreign", []));
  };
  const ofFile = problem !== null && problem !== "denied" && problem !== "elsewhere";
  const wrong = ofFile ? text.problemLine(problem, problems) : undefined;
  return (
    <section className={styles.part} aria-label={text.bringHeading}>
      <h3>{text.bringHeading}</h3>
      <p>{text.bringNote}</p>
      <TextButton onClick={() => picker.current?.click()}>{text.chooseFile}</TextButton>
      <input
        ref={picker}
        type="file"
        accept=".bin,.json"
        autoComplete="off"
        hidden
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      {locked && (
        <>
          <p>{text.lockedFile(locked.name)}</p>
          <PassphraseForm
            id="bring"
            submit={text.openLocked}
            busy={busy}
            error={wrong}
            onSubmit={(passphrase) => void keeper.openFile(locked.bytes, passphrase).then(take)}
          />
        </>
      )}
      <p role="status">{line || (locked ? "" : (wrong ?? ""))}</p>
    </section>
  );
}

/** With nothing written here yet it comes with its own undo steps; otherwise it is one step of these. */
function takeIn({ store }: Notes, { document, history }: Written): void {
  if (isWritten(store.get())) store.act({ label: text.opened, told: true }, () => document);
  else store.take({ document, history });
}

/** undefined where it is none. */
function jsonIn(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
