import type { CheckInAnswer } from "#answers/path/check-in-schema.ts";
import type { CheckInView } from "#answers/path/check-in-view.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-check-in.ts";
import { pastItsDate } from "../../../messages/path-sources.ts";
import { useNotes } from "../../../notes/notes.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";

type Notes = Pick<CheckInAnswer, "notes" | "others">;

/** What a side of the line means, and what it does not. */
export function WhatItMeans({ notes, others }: Notes) {
  const { today } = useNotes();
  const late = [...notes, ...others].some(({ reviewBy }) => reviewBy < today);
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
      {late && <p className={parts.overdue}>{pastItsDate}</p>}
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
  const { today } = useNotes();
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
            <Cited told={{ ...each, basis: "sourced", overdue: each.reviewBy < today }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
