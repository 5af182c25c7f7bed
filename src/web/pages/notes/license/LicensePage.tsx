import type { LicenceAnswer } from "#answers/path/licence-schema.ts";
import * as said from "#answers/path/licence-words.ts";
import * as text from "../../../messages/path-license.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { SheetFields } from "../parts/SheetFields.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { MapPart } from "./MapPart.tsx";
import { StateDetail } from "./StateDetail.tsx";
import { StateTable } from "./StateTable.tsx";

const licenceOf = (worker: NotesWorker) => worker.licence;
const FIELDS = ["state", "school", "yearsCredited"] as const;

/** The sentence for one state, the fields it depends on, the map, and every state as a list. */
export function LicensePage() {
  return (
    <div className={`${parts.page} ${parts.narrow}`}>
      <Waiting asked={useNotesAnswer(licenceOf)}>{(answer) => <License answer={answer} />}</Waiting>
    </div>
  );
}

function License({ answer }: { answer: LicenceAnswer }) {
  const { here, sources } = answer;
  return (
    <>
      <section className={parts.part} aria-labelledby="license">
        <h2 id="license">{text.heading}</h2>
        <p role="status" className={parts.sentence}>
          {said.sentence(answer)}
        </p>
        <p>
          <strong>{said.verify}</strong>
        </p>
        {answer.graduate === null && <p>{text.noSchool}</p>}
        {answer.years === null && <p>{text.noYears}</p>}
        {answer.doNote && <p>{answer.doNote}</p>}
        <SheetFields label={text.fieldsHeading} names={FIELDS} />
        <p className={parts.soft}>{text.fieldsNote}</p>
        {here && <StateDetail state={here} names={sources} />}
      </section>
      <MapPart answer={answer} />
      <section className={parts.part} aria-labelledby="list-of-states">
        <h3 id="list-of-states">{text.listHeading(answer.states.length)}</h3>
        <StateTable states={answer.states} names={sources} />
      </section>
      <p className={parts.soft}>{answer.about}</p>
    </>
  );
}
