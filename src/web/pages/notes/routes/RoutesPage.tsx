import type { RoutesAnswer } from "#answers/path/routes.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-routes.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import { Besides } from "../parts/Besides.tsx";
import parts from "../parts/Parts.module.css";
import { Ruled } from "../parts/Ruled.tsx";
import { SheetFields } from "../parts/SheetFields.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { DaysAndCredit } from "./DaysAndCredit.tsx";
import { OpenList } from "./OpenList.tsx";
import { Steps } from "./Steps.tsx";

const routesOf = (worker: NotesWorker) => worker.routes;

/** The sentence, both moves with their rules, when it stops being quiet, what counts, then the way into a list. */
export function RoutesPage() {
  return (
    <div className={parts.page}>
      <Waiting asked={useNotesAnswer(routesOf)}>{(answer) => <Routes answer={answer} />}</Waiting>
    </div>
  );
}

function Routes({ answer }: { answer: RoutesAnswer }) {
  return (
    <>
      <Head answer={answer} />
      <div className={parts.beside} data-fields>
        <Fields answer={answer} />
        <div className={parts.answered}>
          <section className={parts.part} aria-label={text.heading}>
            {answer.routes.map((each) => (
              <div key={each.route}>
                <Ruled name={text.names[each.route]} ruled={each} />
                {each.pointedTo && <p>{text.pointed}</p>}
              </div>
            ))}
          </section>
          <Steps steps={answer.steps} />
          <DaysAndCredit answer={answer} />
          <OpenList routes={answer.routes} />
          <Besides title={text.factsHeading} facts={eachOnce(answer.routes)} />
        </div>
      </div>
    </>
  );
}

function Head({ answer }: { answer: RoutesAnswer }) {
  const { go } = useNotes();
  return (
    <section className={parts.part} aria-labelledby="routes">
      <h2 id="routes">{text.heading}</h2>
      <p role="status" className={parts.sentence}>
        {text.sentence(answer.routes)}
      </p>
      <p>
        {text.order} <LinkButton onClick={() => go("triage")}>{text.back}</LinkButton>
      </p>
    </section>
  );
}

const FIELDS = [
  "status",
  "specialty",
  "fromNrmp",
  "contractStart",
  "yearsCredited",
  "lawyerConsulted",
] as const;
const J1_FIELDS = ["j1Years", "j1SpecialtyChanged"] as const;

/** What a J-1 is asked besides is asked of nobody else. */
function Fields({ answer }: { answer: RoutesAnswer }) {
  const { document } = useNotes();
  const missing = answer.routes.flatMap((each) => each.missing);
  const j1 = document.sheet?.status === "j1_physician" ? J1_FIELDS : [];
  return (
    <section className={parts.part} aria-labelledby="route-fields" data-print="no">
      <h3 id="route-fields">{text.fieldsHeading}</h3>
      <SheetFields
        label={text.fieldsHeading}
        names={[...new Set([...FIELDS, ...j1, ...missing])]}
      />
    </section>
  );
}

/** Both moves share most of what is said besides. */
const eachOnce = (routes: RoutesAnswer["routes"]) => [
  ...new Map(routes.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const))).values(),
];
