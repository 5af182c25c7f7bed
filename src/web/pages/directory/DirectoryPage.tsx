import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "../../app/app.ts";
import { Announcer } from "../../components/Announcer.tsx";
import { useMissedDrops } from "../../components/use-missed-drops.ts";
import * as text from "../../messages/import.ts";
import { starting } from "../../messages/page.ts";
import styles from "./DirectoryPage.module.css";
import type { DirectoryStore } from "./directory-store.ts";
import { ImportSteps, stepSentence } from "./ImportSteps.tsx";

interface Props {
  readonly store: DirectoryStore;
  /** Null while it is being read. */
  readonly inUse: text.DirectoryInUse | null;
  /** Goes back to the directory before; null where there is none. */
  readonly onUndo: (() => void) | null;
  /** What else can be imported. */
  readonly children?: ReactNode;
}

/** Which directory is in use, how old it is, and how to bring it up to date. */
export function DirectoryPage({ store, inUse, onUndo, children }: Props) {
  const { now } = useStore(store);
  const drop = useFileDrop((file) => void store.choose(file));
  useReportWhileTrue(store, inUse);
  return (
    <main id="answer" className={styles.main} tabIndex={-1} {...drop.handlers}>
      <section className={styles.part} aria-labelledby="directory">
        <h2 id="directory" className={styles.hidden}>
          {text.heading}
        </h2>
        <p className={styles.sentence}>{inUse ? text.ageSentence(inUse) : starting}</p>
        <p className={styles.soft}>{inUse ? text.inUseLine(inUse) : "\u00a0"}</p>
      </section>
      <section className={styles.part} aria-labelledby="import" data-print="no">
        <h2 id="import">{text.importHeading}</h2>
        <p className={styles.prose}>{text.how}</p>
        <ImportSteps now={now} over={drop.over} store={store} onUndo={onUndo} />
      </section>
      {children}
      <Announcer text={stepSentence(now)} />
    </main>
  );
}

/** Once the directory that a report speaks of is no longer in use, undone or replaced, the report goes. */
function useReportWhileTrue(store: DirectoryStore, inUse: text.DirectoryInUse | null): void {
  const { now } = useStore(store);
  const wasTrue = useRef(false);
  useEffect(() => {
    const told = now.step === "done" ? now.report.catalog : null;
    const isTrue = told?.edition === inUse?.edition && told?.programs === inUse?.programs;
    if (told && wasTrue.current && !isTrue) store.cancel();
    wasTrue.current = told !== null && isTrue;
  }, [now, inUse?.edition, inUse?.programs, store]);
}

/**
 * A file dropped anywhere on the page, but for what takes its own files (and prevents the default); one that
 * misses it is not opened by the browser in its place.
 */
function useFileDrop(take: (file: File) => void) {
  const [over, setOver] = useState(false);
  useMissedDrops();
  const handlers = {
    onDragOver: (event: DragEvent) =>
      setOver(!event.defaultPrevented && event.dataTransfer.types.includes("Files")),
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file && !event.defaultPrevented) take(file);
    },
  };
  return { over, handlers };
}
