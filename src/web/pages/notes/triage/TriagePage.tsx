import { useState } from "react";
import type { TriageView } from "#answers/path/triage-view.ts";
import * as text from "../../../messages/path-triage.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { Waiting } from "../parts/Waiting.tsx";
import { Changes } from "./Changes.tsx";
import { withoutAnswer } from "./edits.ts";
import { HelpFirst } from "./HelpFirst.tsx";
import { Offers } from "./Offers.tsx";
import { Questions } from "./Questions.tsx";
import { Verdict } from "./Verdict.tsx";
import { WhatSpoke } from "./WhatSpoke.tsx";

const triageOf = (worker: NotesWorker) => worker.triage;

/** Answer sentence, the question asked now, what spoke, what would change it, what to do: in that order. */
export function TriagePage() {
  return (
    <div className={parts.page}>
      <Waiting asked={useNotesAnswer(triageOf)}>{(view) => <Triage view={view} />}</Waiting>
    </div>
  );
}

/** Where help comes first there is nothing else on the page, and what was pressed is written nowhere. */
function Triage({ view }: { view: TriageView }) {
  const { act } = useNotes();
  const [urgent, setUrgent] = useState(false);
  const { first, answer, help } = view;
  if (urgent || answer.verdict === "get_help_now") {
    const goBack = () => {
      setUrgent(false);
      if (answer.verdict === "get_help_now") act({ label: first.text }, withoutAnswer(first.id));
    };
    return <HelpFirst help={help} pressed={answer.verdict !== "get_help_now"} onBack={goBack} />;
  }
  const some = answer.answered > 0;
  return (
    <>
      <div className={parts.beside}>
        <div className={parts.answered}>
          <Verdict answer={answer} />
          <Questions view={view} onUrgent={() => setUrgent(true)} />
        </div>
        {some && (
          <div className={parts.answered}>
            <WhatSpoke view={view} />
            <Changes view={view} />
            <Offers answer={answer} />
          </div>
        )}
      </div>
      {answer.unread.length > 0 && (
        <p className={parts.soft}>{text.unread(answer.unread.length)}</p>
      )}
    </>
  );
}
