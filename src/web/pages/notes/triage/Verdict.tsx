import type { TriageAnswer } from "#answers/path/triage.ts";
import { soFar } from "../../../messages/path-questions.ts";
import * as text from "../../../messages/path-triage.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";

/** What the answers so far say, read aloud when it turns; before the first, what this page asks. */
export function Verdict({ answer }: { answer: TriageAnswer }) {
  const { words, answered, of, verdict, lookAgain, next } = answer;
  const open = verdict === "not_enough_evidence" && next !== null;
  return (
    <section className={parts.part} aria-labelledby="triage">
      <h2 id="triage">{text.heading}</h2>
      {answered === 0 && <p>{text.intro}</p>}
      <div role="status" className={parts.part}>
        {answered > 0 && (
          <p className={parts.sentence}>{open ? text.notYet : (words?.text ?? "")}</p>
        )}
        {answered > 0 && answer.close.length > 0 && <p>{text.closeLine(answer)}</p>}
        {answered > 0 && lookAgain && (
          <p>{open ? text.ifYouStop(lookAgain.on) : text.lookAgain(lookAgain.on)}</p>
        )}
      </div>
      {answered > 0 && (
        <p className={parts.soft}>
          {soFar(answered, of)}. {!open && answer.settled && text.settled}
        </p>
      )}
      {answered > 0 && !open && words && <Cited told={words} />}
    </section>
  );
}
