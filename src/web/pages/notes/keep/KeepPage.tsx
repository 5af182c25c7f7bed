import { useStore } from "../../../app/app.ts";
import * as text from "../../../messages/keep.ts";
import { sectionNames } from "../../../messages/notes.ts";
import { DeleteKept } from "../../../notes/DeleteKept.tsx";
import type { KeepProblem } from "../../../notes/keeper.ts";
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
  const { record, broken, busy, problem } = useStore(keeper);
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
      {broken && <p>{text.problemLine(broken, [])}</p>}
      {record === "locked" && <p>{text.aside}</p>}
      {record === "none" && entered === "shared" && <p>{text.shared}</p>}
      {record === "none" && entered === "private" && (
        <>
          <p>{text.keepNote}</p>
          <NewPassphrase
            id="keep"
            submit={text.keep}
            busy={busy}
            error={lineOf(problem)}
            onSubmit={(passphrase) => void keeper.keep(passphrase)}
          />
        </>
      )}
    </section>
  );
}

/** Of keeping: what is wrong with a file is said where the file is. */
const lineOf = (problem: KeepProblem | null): string | undefined =>
  problem === "denied" || problem === "unable" || problem === "elsewhere"
    ? text.problemLine(problem, [])
    : undefined;
