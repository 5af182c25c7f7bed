import { useEffect, useRef } from "react";
import type { PeopleAnswer, PersonTold } from "#answers/path/people-schema.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-people.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { Draft } from "./Draft.tsx";
import { withoutPerson } from "./edits.ts";
import { Happened } from "./Happened.tsx";
import { InvitationNotes } from "./InvitationNotes.tsx";
import styles from "./People.module.css";
import { PersonWords } from "./PersonWords.tsx";

interface Props {
  readonly person: PersonTold;
  readonly answer: PeopleAnswer;
  readonly onBack: () => void;
}

/** One person: what is next, the prompts, the message they make, the days. */
export function OnePerson({ person, answer, onBack }: Props) {
  const { act } = useNotes();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const takeOut = () => {
    act({ label: text.removed(person.name), told: true }, withoutPerson(person.id));
    onBack();
  };
  return (
    <>
      <section className={parts.part} aria-labelledby="one-person">
        <p data-print="no">
          <LinkButton onClick={onBack}>{text.close}</LinkButton>
        </p>
        <h2 id="one-person" ref={heading} tabIndex={-1}>
          {person.name}
        </h2>
        <p className={parts.sentence}>{text.nextText(person.next)}.</p>
      </section>
      <section className={parts.part} aria-labelledby="prompts" data-print="no">
        <h3 id="prompts">{text.promptsHeading}</h3>
        <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
          <PersonWords id={person.id} field="name" />
          <PersonWords id={person.id} field="role" />
          <PersonWords id={person.id} field="why" rows={3} />
          <PersonWords id={person.id} field="common" rows={3} />
          <PersonWords id={person.id} field="ask" rows={3} />
        </form>
      </section>
      <Draft person={person} limits={answer.limits} />
      <InvitationNotes person={person} limits={answer.limits} />
      <Happened person={person} />
      <p data-print="no">
        <TextButton onClick={takeOut}>{text.remove}</TextButton>
      </p>
    </>
  );
}
