import type { ResumeAnswer } from "#answers/path/resume-schema.ts";
import * as text from "../../../messages/path-resume.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { Waiting } from "../parts/Waiting.tsx";
import { ResumeForm } from "./ResumeForm.tsx";

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
  return (
    <>
      <section className={parts.part} aria-labelledby="resume">
        <h2 id="resume">{text.heading}</h2>
        <p className={parts.soft}>{text.intro}</p>
      </section>
      <div className={parts.beside} data-fields>
        <ResumeForm headline={answer.headline} />
      </div>
    </>
  );
}
