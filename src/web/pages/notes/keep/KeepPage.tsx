import { useStore } from "../../../app/app.ts";
import * as text from "../../../messages/keep.ts";
import { sectionNames } from "../../../messages/notes.ts";
import { DeleteKept } from "../../../notes/DeleteKept.tsx";
import { NewPassphrase } from "../../../notes/NewPassphrase.tsx";
import { useFrame } from "../../../notes/notes.ts";
import { BringIn } from "./BringIn.tsx";
import { Carry } from "./Carry.tsx";
import styles from "./KeepPage.module.css";
import { LockItself } from "./LockItself.tsx";

/** Keeping, locking, carrying away, bringing in, deleting: all that can happen to the notes as a whole. */
export function KeepPage() {
  return (
    <div className={styles.page}>
      <h2>{sectionNames.keep}</h2>
      <KeepHere />
      <LockItself />
      <Carry />
      <BringIn />
      <DeleteKept />
    </div>
  );
}

function KeepHere() {
  const { keeper, frame } = useFrame();
  const { record, busy, problem, problems } = useStore(keeper);
  const { entered } = useStore(frame);
  if (record === "open")
    return (
      <section className={styles.part} aria-label={text.keepHeading}>
        <h3>{text.keepHeading}</h3>
        <p role="status">{text.nowKept}</p>
      </section>
    );
  return (
    <section className={styles.part} aria-label={text.keepHeading}>
      <h3>{text.keepHeading}</h3>
      {record === "broken" && problem && <p>{text.problemLine(problem, problems)}</p>}
      {record === "none" && entered === "shared" && <p>{text.shared}</p>}
      {record === "none" && entered === "private" && (
        <>
          <p>{text.keepNote}</p>
          <NewPassphrase
            id="keep"
            submit={text.keep}
            busy={busy}
            error={problem ? text.problemLine(problem, problems) : undefined}
            onSubmit={(passphrase) => void keeper.keep(passphrase)}
          />
        </>
      )}
    </section>
  );
}
