import { bestFit } from "#answers/path/lane-views.ts";
import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-lanes.ts";
import { useNotes } from "../../../notes/notes.ts";
import { AspectPicker } from "../parts/AspectPicker.tsx";
import parts from "../parts/Parts.module.css";
import { SheetFields } from "../parts/SheetFields.tsx";
import { saidOf } from "../parts/tastes.ts";
import { StatusSays } from "./StatusSays.tsx";

/** The sentence, what it lacks, and the likes and hates that move the list. */
export function LanesHead({ answer }: { answer: LanesAnswer }) {
  const best = bestFit(answer.lanes);
  return (
    <section className={parts.part} aria-labelledby="lanes">
      <h2 id="lanes">{text.heading}</h2>
      <p role="status" className={parts.sentence}>
        {text.sentence(answer)}
      </p>
      <p>{best?.fit ? text.bestFit(best.name, best.fit) : text.noFit}</p>
      {answer.stage === null && <p>{text.stageMissing}</p>}
      {answer.status === null && <p>{text.statusMissing}</p>}
      <SheetFields label={text.stageHeading} names={["stage", "status"]} />
      <StatusSays answer={answer} />
      <p className={parts.soft}>{text.orderNote}</p>
      <Tastes answer={answer} />
    </section>
  );
}

function Tastes({ answer }: { answer: LanesAnswer }) {
  const { document } = useNotes();
  const [hated, liked] = [saidOf(document, "hated"), saidOf(document, "liked")];
  return (
    <div data-print="no">
      <Fold title={text.tastesHeading} note={text.tastesNote(hated, liked)}>
        <div className={parts.part}>
          <AspectPicker />
          {answer.ownWords > 0 && (
            <p className={parts.soft}>{text.ownWordsNote(answer.ownWords)}</p>
          )}
        </div>
      </Fold>
      <Fold title={text.methodHeading}>
        <p className={parts.soft}>{answer.fitBasis.about}</p>
      </Fold>
    </div>
  );
}
