import { useState } from "react";
import type { GatesAnswer } from "#answers/path/gates-schema.ts";
import { gatesSentence } from "#answers/path/gates-words.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-steps.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import { Besides } from "../parts/Besides.tsx";
import parts from "../parts/Parts.module.css";
import { Waiting } from "../parts/Waiting.tsx";
import { HelpFirst } from "../triage/HelpFirst.tsx";
import { GateList } from "./GateList.tsx";
import { LastDays } from "./LastDays.tsx";
import { Records } from "./Records.tsx";
import { Ways } from "./Ways.tsx";

const gatesOf = (worker: NotesWorker) => worker.gates;

/** Help outside of everything, then ten steps in order, three ways, last days, what to copy, whom to talk to. */
export function StepsPage() {
  return (
    <div className={`${parts.page} ${parts.narrow}`}>
      <Waiting asked={useNotesAnswer(gatesOf)}>{(answer) => <Steps answer={answer} />}</Waiting>
    </div>
  );
}

/** Where help comes first it stands alone until the person goes on; what was pressed is written nowhere. */
function Steps({ answer }: { answer: GatesAnswer }) {
  const [help, setHelp] = useState<"pressed" | "passed" | null>(null);
  if (help === "pressed" || (answer.urgent && help === null))
    return (
      <HelpFirst
        help={answer.help}
        pressed={help === "pressed"}
        back={text.backToSteps}
        onBack={() => setHelp("passed")}
      />
    );
  return (
    <>
      <section className={parts.part} aria-label={text.notSafe}>
        <p>{text.OUTSIDE}</p>
        <p data-print="no">
          <TextButton onClick={() => setHelp("pressed")}>{text.notSafe}</TextButton>
        </p>
      </section>
      <h2 id="steps" tabIndex={-1} className={parts.sentence}>
        {gatesSentence(answer)}
      </h2>
      <GateList answer={answer} />
      <Ways answer={answer} />
      <LastDays />
      <Records answer={answer} />
      <Besides title={text.neverHeading} facts={answer.never} />
      <Besides title={text.talkHeading} facts={answer.talk} />
      {answer.unread.length > 0 && <p className={parts.soft}>{text.unreadNames(answer.unread)}</p>}
    </>
  );
}
