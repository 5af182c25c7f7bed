import { useEffect, useRef } from "react";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/import.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import type { DirectoryStore, ImportStep } from "./directory-store.ts";
import { ImportReport } from "./ImportReport.tsx";
import styles from "./ImportSteps.module.css";

interface Props {
  readonly now: ImportStep;
  /** A file is held over the page. */
  readonly over: boolean;
  readonly store: Pick<DirectoryStore, "choose" | "accept" | "cancel">;
  readonly onUndo: (() => void) | null;
}

/** The import as far as it has come; each step takes the place of the one before, and the focus. */
export function ImportSteps(props: Props) {
  const { step } = props.now;
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) place.current?.focus();
    before.current = step;
  }, [step]);
  return (
    <div ref={place} tabIndex={-1} className={styles.steps}>
      <TheStep {...props} />
    </div>
  );
}

function TheStep({ now, over, store, onUndo }: Props) {
  const choose = <ChooseFile over={over} onFile={(file) => void store.choose(file)} />;
  switch (now.step) {
    case "ready":
      return choose;
    case "looking":
      return <p className={styles.quiet}>{text.looking(now.file)}</p>;
    case "notice":
      return <NoticeStep now={now} onAccept={() => void store.accept()} onCancel={store.cancel} />;
    case "reading":
      return <ReadingStep now={now} onCancel={store.cancel} />;
    case "refused":
      return (
        <>
          <p className={styles.wrong}>
            {text.refusedSentence(now.problem)} <span>{text.unchanged}</span>
          </p>
          {choose}
        </>
      );
    case "done":
      return (
        <>
          <ImportReport report={now.report} kept={now.kept} onUndo={onUndo} />
          <div>
            <TextButton onClick={store.cancel}>{text.another}</TextButton>
          </div>
        </>
      );
  }
}

/** What is read aloud when a step has come. */
export function stepSentence(now: ImportStep): string {
  if (now.step === "notice") return text.noticeHeading;
  if (now.step === "refused") return `${text.refusedSentence(now.problem)} ${text.unchanged}`;
  return now.step === "done" ? text.doneSentence(now.report) : "";
}

interface NoticeProps {
  readonly now: Extract<ImportStep, { step: "notice" }>;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

function NoticeStep({ now: { file, pages, notice, more }, onAccept, onCancel }: NoticeProps) {
  return (
    <>
      <h3>{text.noticeHeading}</h3>
      {notice === null ? (
        <p>{text.noNotice(file)}</p>
      ) : (
        <>
          <p>{more ? text.noticeMore(file) : text.noticeFrom(file)}</p>
          <blockquote className={styles.notice}>
            {notice.split("\n\n").map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
        </>
      )}
      <p className={styles.quiet}>{text.terms}</p>
      <div className={styles.acts}>
        <button type="button" className={styles.go} onClick={onAccept}>
          {text.accept(pages)}
        </button>
        <TextButton onClick={onCancel}>{text.cancel}</TextButton>
      </div>
    </>
  );
}

interface ReadingProps {
  readonly now: Extract<ImportStep, { step: "reading" }>;
  readonly onCancel: () => void;
}

function ReadingStep({ now: { pages, done }, onCancel }: ReadingProps) {
  return (
    <>
      <progress
        className={styles.progress}
        max={pages}
        value={done}
        aria-label={text.readingHeading}
      />
      <div className={styles.acts}>
        <p className={styles.quiet}>{text.readingPage(done, pages)}</p>
        <TextButton onClick={onCancel}>{text.cancel}</TextButton>
      </div>
    </>
  );
}
