import { isBlocked } from "#answers/path/blocked.ts";
import type { GuardsAnswer } from "#answers/path/guards.ts";
import type { Ruled as RuledAnswer } from "#answers/path/ruled.ts";
import * as text from "../../../messages/path-limits.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import { Besides } from "../parts/Besides.tsx";
import parts from "../parts/Parts.module.css";
import { Ruled } from "../parts/Ruled.tsx";
import { SheetFields } from "../parts/SheetFields.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { leaveFirst, lookedAt } from "./looked-at.ts";
import { VerdictTable } from "./VerdictTable.tsx";

const guardsOf = (worker: NotesWorker) => worker.guards;

/** The sentence, the verdicts as a table, the fields that the rules look at, then every rule. */
export function LimitsPage() {
  return (
    <div className={parts.page}>
      <Waiting asked={useNotesAnswer(guardsOf)}>{(answer) => <Limits answer={answer} />}</Waiting>
    </div>
  );
}

function Limits({ answer }: { answer: GuardsAnswer }) {
  const modes = answer.modes.filter(({ hidden }) => !hidden);
  return (
    <>
      <Head answer={answer} />
      <div className={parts.beside} data-fields>
        <Fields answer={answer} />
        <div className={parts.answered}>
          <section className={parts.part} aria-labelledby="work">
            <h3 id="work">{text.workHeading}</h3>
            {modes.length < answer.modes.length && <p>{text.hidden}</p>}
            {modes.map((each) => (
              <Ruled key={each.mode} name={text.modes[each.mode]} ruled={each} shown={SHOWN} />
            ))}
          </section>
          <Leaving answer={answer} />
          <Besides title={text.sayNothing} facts={answer.facts} />
        </div>
      </div>
    </>
  );
}

/** The rule that holds; the others a touch away. */
const SHOWN = 1;

const Leaving = ({ answer }: { answer: GuardsAnswer }) => (
  <section className={parts.part} aria-labelledby="leaving">
    <h3 id="leaving">{text.leavingHeading}</h3>
    {leaveFirst(answer).map((each) => (
      <Ruled
        key={each.destination}
        name={text.destinations[each.destination]}
        ruled={each}
        shown={SHOWN}
      />
    ))}
  </section>
);

function Head({ answer }: { answer: GuardsAnswer }) {
  const all: readonly RuledAnswer[] = [...answer.modes, ...answer.destinations];
  const blocked = all.filter(({ verdict }) => isBlocked(verdict)).length;
  const missing = new Set(all.flatMap((each) => each.missing)).size;
  return (
    <section className={parts.part} aria-labelledby="limits">
      <h2 id="limits">{text.heading}</h2>
      <p role="status" className={parts.sentence}>
        {text.sentence(blocked, all.length, missing)}
      </p>
      <VerdictTable answer={answer} />
      <p className={parts.soft}>{text.ruleNote}</p>
    </section>
  );
}

/** All that the rules look at, what is open first: a field stays where it is while it is filled in. */
function Fields({ answer }: { answer: GuardsAnswer }) {
  return (
    <section className={parts.part} aria-labelledby="looked-at" data-print="no">
      <h3 id="looked-at">{text.sheetHeading}</h3>
      <p className={parts.soft}>{text.fillNote}</p>
      <SheetFields label={text.sheetHeading} names={lookedAt(answer)} />
    </section>
  );
}
