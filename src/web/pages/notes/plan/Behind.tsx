import type { PlanAnswer } from "#answers/path/plan-schema.ts";
import { Fold } from "../../../components/Fold.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { modes } from "../../../messages/path-limits.ts";
import * as text from "../../../messages/path-plan-page.ts";
import { useNotes } from "../../../notes/notes.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import { Rules } from "../parts/Ruled.tsx";

/** What the plan rests on: the limits of this work, what was taken for granted, the hours of each kind of block. */
export function Behind({ answer }: { answer: PlanAnswer }) {
  return (
    <>
      <Limits limits={answer.limits} />
      <section className={parts.part} aria-labelledby="granted">
        <h3 id="granted">{text.notesHeading}</h3>
        <ToldList told={answer.notes} />
        <Fold title={text.blockHoursHeading} later>
          <ToldList told={answer.blockHours} />
        </Fold>
      </section>
    </>
  );
}

function Limits({ limits }: Pick<PlanAnswer, "limits">) {
  const { go } = useNotes();
  const shown = limits.filter(({ hidden }) => !hidden);
  if (shown.length === 0) return null;
  return (
    <section className={parts.part} aria-labelledby="plan-limits">
      <h3 id="plan-limits">{text.limitsHeading}</h3>
      {shown.map(({ mode, reasons }) => (
        <Fold key={mode} title={modes[mode]} later printed>
          <Rules reasons={reasons} />
        </Fold>
      ))}
      <p data-print="no">
        <LinkButton onClick={() => go("limits")}>{text.toLimits}</LinkButton>
      </p>
    </section>
  );
}

const ToldList = ({ told }: { told: PlanAnswer["notes"] }) => (
  <ul className={parts.list}>
    {told.map((each) => (
      <li key={each.id}>
        <p>{each.text}</p>
        <Cited told={each} />
      </li>
    ))}
  </ul>
);
