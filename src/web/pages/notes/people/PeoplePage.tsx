import { useState } from "react";
import type { PeopleAnswer } from "#answers/path/people-schema.ts";
import * as text from "../../../messages/path-people.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import { Besides } from "../parts/Besides.tsx";
import parts from "../parts/Parts.module.css";
import { useKeptFocus } from "../parts/use-kept-focus.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { AddPerson } from "./AddPerson.tsx";
import { OnePerson } from "./OnePerson.tsx";
import { PeopleList } from "./PeopleList.tsx";

const peopleOf = (worker: NotesWorker) => worker.people;

/** Calls held of three, who is next, and the one person that is open. */
export function PeoplePage() {
  return (
    <div className={`${parts.page} ${parts.narrow}`}>
      <Waiting asked={useNotesAnswer(peopleOf)}>{(answer) => <People answer={answer} />}</Waiting>
    </div>
  );
}

/** Where the one that was open is gone, the next key goes on from the list. */
const LIST = ["people"] as const;

function People({ answer }: { answer: PeopleAnswer }) {
  const [opened, setOpened] = useState<string | null>(null);
  const person = answer.people.find(({ id }) => id === opened);
  useKeptFocus(person?.id ?? "", LIST);
  if (person)
    return (
      <OnePerson key={person.id} person={person} answer={answer} onBack={() => setOpened(null)} />
    );
  return (
    <>
      <h2 className={parts.sentence}>{text.callsText(answer.calls)}</h2>
      <p>{text.NO_RATE}</p>
      <section className={parts.part} aria-labelledby="people">
        <h3 id="people" tabIndex={-1}>
          {text.listHeading}
        </h3>
        {answer.people.length === 0 ? (
          <p>{text.nobody}</p>
        ) : (
          <PeopleList people={answer.people} onOpen={setOpened} />
        )}
        <AddPerson onAdd={setOpened} />
      </section>
      <Besides title={text.factsHeading} facts={answer.facts} />
    </>
  );
}
