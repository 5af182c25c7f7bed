import { useState } from "react";
import type { ResumeAnswer } from "#answers/path/resume-schema.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { Waiting } from "../parts/Waiting.tsx";
import { Checklist, Rules } from "./Besides.tsx";
import { Findings, findingsOf } from "./Findings.tsx";
import { Headline } from "./Headline.tsx";
import { HowItReads } from "./HowItReads.tsx";
import { ResumeForm } from "./ResumeForm.tsx";
import { SaveIt } from "./SaveIt.tsx";
import { useMadeResume, type Wanted } from "./use-made-resume.ts";

const resumeOf = (worker: NotesWorker) => worker.resume;

/** Two resumes from one log: what is wrong with them first, then what they are made of beside how they read. */
export function ResumePage() {
  return (
    <div className={parts.page}>
      <Waiting asked={useNotesAnswer(resumeOf)}>
        {(answer) => <TwoResumes answer={answer} />}
      </Waiting>
    </div>
  );
}

function TwoResumes({ answer }: { answer: ResumeAnswer }) {
  const [wanted, setWanted] = useState<Wanted>({ kind: "short", format: "pdf" });
  const asked = useMadeResume(wanted);
  const { answer: made, stale } = asked;
  const fit = made?.result.ok ? made.result.value.fit : null;
  const want = (change: Partial<Wanted>) => setWanted((before) => ({ ...before, ...change }));
  return (
    <>
      <Findings answer={answer} />
      <div className={parts.beside} data-fields>
        <ResumeForm headline={answer.headline} />
        <div className={parts.page}>
          <HowItReads
            answer={answer}
            kind={wanted.kind}
            onKind={(kind) => want({ kind })}
            fit={fit}
            stale={stale && wanted.kind === "short"}
          />
          <SaveIt
            wanted={wanted}
            onFormat={(format) => want({ format })}
            asked={asked}
            toMend={findingsOf(answer).length}
          />
          <Headline headline={answer.headline} />
          <Checklist settings={answer.settings} />
          <Rules rules={answer.rules} />
        </div>
      </div>
    </>
  );
}
