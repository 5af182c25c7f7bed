import type { LicenceAnswer, LicenceState } from "#answers/path/licence-schema.ts";
import * as said from "#answers/path/licence-words.ts";
import * as text from "../../../messages/path-license.ts";
import { citedBy, whoSays } from "../../../messages/path-sources.ts";
import parts from "../parts/Parts.module.css";

interface Props {
  readonly state: LicenceState;
  readonly names: LicenceAnswer["sources"];
}

/** What we read of one state: both ranges with their confidence, the notes, the newest year, who says so. */
export function StateDetail({ state, names }: Props) {
  const { name, verdict, usCan, img, newestYear, withoutUsTraining, exams, overdue } = state;
  return (
    <section className={parts.part} aria-label={name}>
      <h4 className={parts.small}>
        {name}. {said.verdictName(verdict)}.
      </h4>
      <Asked name={text.details.usCan} asked={usCan} names={names} />
      <Asked name={text.details.img} asked={img} names={names} />
      {withoutUsTraining && <p>{state.withoutUsTrainingNote ?? said.withoutTraining}</p>}
      <p>{said.examText(exams)}</p>
      <p>
        {said.newest(newestYear)} <strong>{said.verify}</strong>
      </p>
      <p className={overdue ? parts.overdue : parts.cited}>{citedBy(state, names)}</p>
    </section>
  );
}

function Asked({
  name,
  asked,
  names,
}: Pick<Props, "names"> & { name: string; asked: LicenceState["usCan"] }) {
  return (
    <p>
      {name}: <strong>{said.askedText(asked)}</strong>. {asked.note} {said.confidence(asked)}{" "}
      <span className={parts.cited}>{whoSays({ ...asked, basis: "sourced" }, names)}</span>
    </p>
  );
}
