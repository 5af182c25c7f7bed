import { Suspense, useEffect } from "react";
import { Link } from "wouter";
import { useStore } from "../app/app.ts";
import { LinkButton } from "../components/LinkButton.tsx";
import { HelpCard } from "../help/HelpCard.tsx";
import * as text from "../messages/notes.ts";
import { disclaimer } from "../messages/page.ts";
import { CoveredPage } from "./CoveredPage.tsx";
import { EntryPage } from "./EntryPage.tsx";
import { LockedPage } from "./LockedPage.tsx";
import { Main } from "./Main.tsx";
import styles from "./NotesFrame.module.css";
import { NotesKeys } from "./NotesKeys.tsx";
import { useFrame } from "./notes.ts";
import { PagesRow } from "./PagesRow.tsx";
import { StateLine } from "./StateLine.tsx";
import { sections } from "./sections.ts";
import { TopBar } from "./TopBar.tsx";
import { useNotesKeys } from "./use-notes-keys.ts";
import { useOfferHelp } from "./use-offer-help.ts";
import { pageIn, watchAlways, watchPages } from "./watch.ts";

/** The frame in which all of a resident's pages live. Help stands first, before any form. */
export function NotesFrame() {
  const notes = useFrame();
  const { window, entered } = useStore(notes.frame);
  useEffect(() => watchAlways(notes), [notes]);
  useEffect(() => watchPages(notes), [notes]);
  useEffect(() => notes.frame.show(pageIn(notes, history.state)), [notes]);
  useNotesKeys(notes);
  const onInput = useOfferHelp(notes.frame);
  return (
    <div className={styles.page} onInput={onInput}>
      <TopBar />
      <header className={styles.header}>
        <h1 className={styles.title}>{text.title}</h1>
        {entered !== "no" && <StateLine />}
        <PagesRow />
      </header>
      <Inside />
      <footer className={styles.footer} data-print="no">
        <p>{disclaimer}</p>
        <p>
          <LinkButton onClick={notes.frame.openKeys}>{text.keys}</LinkButton>
          <Link href="/">{text.toLists}</Link>
        </p>
      </footer>
      {window === "help" && <HelpCard onClose={notes.frame.close} />}
      {window === "keys" && <NotesKeys onClose={notes.frame.close} />}
    </div>
  );
}

/** What a person may see now. */
function Inside() {
  const { frame, keeper } = useFrame();
  const { entered, covered, aside, page } = useStore(frame);
  const { record } = useStore(keeper);
  if (entered === "no") return <EntryPage />;
  if (covered) return <CoveredPage />;
  if (record === "unlooked") return <p aria-busy="true">{text.opening}</p>;
  if (record === "locked" && !aside) return <LockedPage />;
  const Section = sections[page]?.component;
  return (
    <Suspense fallback={<p aria-busy="true">{text.opening}</p>}>
      <Main key={page}>{Section && <Section />}</Main>
    </Suspense>
  );
}
