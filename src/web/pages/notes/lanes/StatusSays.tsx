import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import * as text from "../../../messages/path-lanes.ts";
import parts from "../parts/Parts.module.css";
import { Rules } from "../parts/Ruled.tsx";

interface Props {
  readonly answer: LanesAnswer;
  /** Of one lane: only its own rule, and the one on a job. */
  readonly rule?: string;
}

/** The rules on the status, with their dates and who can lift them; nothing where it sets no limit. */
export function StatusSays({ answer, rule }: Props) {
  const { statusRules, asJob } = answer;
  const said = statusRules.filter(
    ({ id, verdict }) =>
      verdict !== "no_immigration_limit" && (rule === undefined || id === rule || id === asJob),
  );
  if (answer.stage === null) return null;
  return [...new Set(said.map(text.statusSays))].map((about) => (
    <section key={about} aria-label={about}>
      <p className={parts.small}>{about}:</p>
      <Rules reasons={said.filter((reason) => text.statusSays(reason) === about)} />
    </section>
  ));
}
