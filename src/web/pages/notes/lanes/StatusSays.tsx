import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import * as text from "../../../messages/path-lanes.ts";
import parts from "../parts/Parts.module.css";
import { Rules } from "../parts/Ruled.tsx";

interface Props {
  readonly answer: LanesAnswer;
  /** Of one lane: only its own rule, and the one on a job. */
  readonly rule?: string;
}

/** The rules on the status, each once with its date and who can lift it; nothing where it sets no limit. */
export function StatusSays({ answer, rule }: Props) {
  const { statusRules, asJob } = answer;
  const said = statusRules.filter(
    ({ id, verdict }) =>
      verdict !== "no_immigration_limit" && (rule === undefined || id === rule || id === asJob),
  );
  if (answer.stage === null || said.length === 0) return null;
  return (
    <div className={parts.part}>
      {said.map((reason) => (
        <section key={reason.id} aria-label={text.statusSays(reason)}>
          <p className={parts.small}>{text.statusSays(reason)}</p>
          <Rules reasons={[reason]} />
        </section>
      ))}
    </div>
  );
}
