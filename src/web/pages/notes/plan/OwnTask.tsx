import { type FormEvent, useState } from "react";
import { fieldId } from "../../../components/Field.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-plan-page.ts";
import { useNotes } from "../../../notes/notes.ts";
import { numberReader } from "../fields/typed.ts";
import parts from "../parts/Parts.module.css";
import { withOwnTask } from "./edits.ts";

/** As many as a document holds. */
const MOST_TASKS = 120;
const NOTHING = { title: "", hours: "" };
const HOURS = numberReader({ low: 0.5, high: 200, places: 2, accepted: "" });

/** What the table of tasks does not have, in the person's words. */
export function OwnTask() {
  const { document, act } = useNotes();
  const [typed, setTyped] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const title = typed.title.trim();
  const hours = HOURS.read(typed.hours);
  const titled = title !== "" && title.length <= 200;
  const add = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!titled || !hours.ok || hours.value === undefined) return;
    act({ label: text.ownAdded }, withOwnTask(title, hours.value));
    setTyped(NOTHING);
    setTried(false);
  };
  if ((document.plan?.tasks?.length ?? 0) >= MOST_TASKS)
    return <p className={parts.soft}>{text.fullTasks(MOST_TASKS)}</p>;
  const wrong = (is: boolean, words: string) => (tried && is ? words : undefined);
  return (
    <form className={parts.fields} aria-label={text.ownTask} data-print="no" onSubmit={add}>
      <p>{text.ownTask}</p>
      <TextInput
        frame={{
          id: fieldId("own-title"),
          label: text.ownTitle,
          error: wrong(!titled, text.ownTitleNeeded),
        }}
        width={24}
        value={typed.title}
        onChange={(value) => setTyped({ ...typed, title: value })}
      />
      <TextInput
        frame={{
          id: fieldId("own-hours"),
          label: text.ownHours,
          error: wrong(!hours.ok, text.ownHoursNeeded),
        }}
        width={5}
        digits
        value={typed.hours}
        onChange={(value) => setTyped({ ...typed, hours: value })}
      />
      <div>
        <SubmitButton>{text.ownAdd}</SubmitButton>
      </div>
    </form>
  );
}
