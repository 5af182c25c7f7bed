import type { CheckInAnswer } from "#answers/path/check-in-schema.ts";
import type { CheckInView } from "#answers/path/check-in-view.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-check-in.ts";
import { citation } from "../../../messages/path-sources.ts";
import parts from "../parts/Parts.module.css";

type Notes = Pick<CheckInAnswer, "notes" | "others">;

/** What a side of the line means, and what it does not. */
export function WhatItMeans({ notes, others }: Notes) {
  const about = (which: Notes["notes"][number]["about"]) =>
    notes.filter((note) => note.about === which);
  return (
    <section className={parts.part} aria-labelledby="means">
      <h3 id="means">{text.means}</h3>
      <Told notes={about("means")} />
      <h3>{text.meansNot}</h3>
      <Told notes={about("does-not")} />
      <Fold title={text.others}>
        <Told notes={others} />
      </Fold>
    </section>
  );
}

const Told = ({ notes }: { notes: Notes["others"] }) => (
  <ul className={parts.list}>
    {notes.map((note) => (
      <li key={note.id}>{note.text}</li>
    ))}
  </ul>
);

/** The questions are not ours: whose they are stands where they are used. */
export function Owners({ owned }: Pick<CheckInView, "owned">) {
  return (
    <section className={parts.part} aria-labelledby="owners">
      <h3 id="owners">{text.ownersHeading}</h3>
      <ul className={parts.list}>
        {owned.map((each) => (
          <li key={each.name}>
            <p>
              {each.name}. {text.ownedBy(each.credit, each.owner)}
            </p>
            <p className={parts.soft}>{each.terms}</p>
            <p className={parts.cited}>{citation({ ...each, basis: "sourced", overdue: false })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
