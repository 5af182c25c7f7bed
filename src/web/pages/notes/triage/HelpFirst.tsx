import { useEffect, useRef } from "react";
import type { Told } from "#answers/path/ruled.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import { FirstContacts } from "../../../help/Contacts.tsx";
import * as text from "../../../messages/path-triage.ts";
import { useNotes } from "../../../notes/notes.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";

interface Props {
  /** In the order it is offered. */
  readonly help: readonly Told[];
  /** Pressed just now, and so written nowhere; a document that came in says it in writing. */
  readonly pressed: boolean;
  /** Where back leads, in words. */
  readonly back?: string;
  readonly onBack: () => void;
}

/** Only who helps. */
export function HelpFirst({ help, pressed, back = text.toQuestions, onBack }: Props) {
  const { openHelp } = useNotes();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className={`${parts.part} ${parts.narrow}`} aria-labelledby="help-first">
      <h2 id="help-first" ref={heading} tabIndex={-1} className={parts.sentence}>
        {text.helpHeading}
      </h2>
      <p>{text.helpWords}</p>
      <FirstContacts />
      <ol className={parts.list}>
        {help.map((each) => (
          <li key={each.id}>
            <p>{each.text}</p>
            <Cited told={each} />
          </li>
        ))}
      </ol>
      <p>
        <TextButton onClick={openHelp}>{text.helpOpen}</TextButton>
      </p>
      <p className={parts.soft}>
        {pressed && text.notKept} <LinkButton onClick={onBack}>{back}</LinkButton>
      </p>
    </section>
  );
}
