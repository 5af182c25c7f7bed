import type { CheckInView } from "#answers/path/check-in-view.ts";
import * as text from "../../../messages/path-check-in.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { Waiting } from "../parts/Waiting.tsx";
import { FillIn } from "./FillIn.tsx";
import { Owners, WhatItMeans } from "./Notes.tsx";
import { Trend } from "./Trend.tsx";

const checkInOf = (worker: NotesWorker) => worker.checkIn;

/** A new one to fill in, what it says, what that means, and the kept ones. */
export function CheckInPage() {
  return (
    <div className={`${parts.page} ${parts.narrow}`}>
      <Waiting asked={useNotesAnswer(checkInOf)}>{(view) => <CheckIn view={view} />}</Waiting>
    </div>
  );
}

function CheckIn({ view }: { view: CheckInView }) {
  return (
    <>
      <section className={parts.part} aria-labelledby="check-in">
        <h2 id="check-in">{text.heading}</h2>
        <p>{text.intro}</p>
        <p className={parts.soft}>{text.notPart}</p>
        <FillIn view={view} />
      </section>
      <WhatItMeans notes={view.answer.notes} others={view.answer.others} />
      <Trend answer={view.answer} />
      <Owners owned={view.owned} />
    </>
  );
}
