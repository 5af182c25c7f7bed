import type { ReactNode } from "react";
import type { ResumeAnswer } from "#answers/path/resume-schema.ts";
import { overText } from "#answers/path/resume-words.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as fieldText from "../../../messages/path-fields.ts";
import * as text from "../../../messages/path-resume.ts";
import { useNotes } from "../../../notes/notes.ts";
import { problemOf, useDrafts } from "../fields/drafts.ts";
import { NoteField } from "../fields/NoteField.tsx";
import type { FieldSpec } from "../fields/spec.ts";
import { EntryRows } from "./EntryRows.tsx";
import { type EntryList, entriesOf } from "./edits.ts";
import styles from "./Resume.module.css";
import {
  contactFields,
  entryFields,
  headlineFields,
  isFilled,
  languageFields,
  skillFields,
  summaryFields,
} from "./resume-fields.ts";

/** What both resumes are made of. Nothing has to be filled in, and there is no button to press for a resume. */
export function ResumeForm({ headline }: Pick<ResumeAnswer, "headline">) {
  return (
    <form
      className={styles.form}
      aria-label={text.formLabel}
      data-print="no"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <Fields title={text.folds.contact} specs={contactFields} open />
      <Fields title={text.folds.headline} specs={headlineFields}>
        <HeadlineCount headline={headline} />
      </Fields>
      <Fields title={text.folds.summary} specs={summaryFields} />
      <Entries list="training" />
      <Entries list="work" />
      <Entries list="education" />
      <Fields title={text.folds.skills} specs={skillFields} />
      <Entries list="licenses" />
      <Entries list="publications" />
      <Entries list="awards" />
      <Fields title={text.folds.languages} specs={languageFields} />
    </form>
  );
}

interface FieldsProps {
  readonly title: string;
  readonly specs: readonly FieldSpec[];
  readonly open?: boolean;
  readonly children?: ReactNode;
}

function Fields({ title, specs, open = false, children }: FieldsProps) {
  const { document } = useNotes();
  const { all } = useDrafts();
  const isWrong = specs.some((spec) => problemOf(spec, document, all) !== null);
  const filled = specs.filter((spec) => isFilled(spec, document)).length;
  const note = isWrong ? fieldText.needsChange : fieldText.filledIn(filled, specs.length);
  return (
    <Fold title={title} note={note} open={open}>
      <div className={styles.fields}>
        {specs.map((spec) => (
          <NoteField key={spec.id} spec={spec} />
        ))}
        {children}
      </div>
    </Fold>
  );
}

function HeadlineCount({
  headline: { text: whole, length, most, over },
}: Pick<ResumeAnswer, "headline">) {
  if (whole === null) return <p className={styles.soft}>{text.headlineNone(most)}</p>;
  return (
    <p className={over > 0 ? styles.wrong : styles.soft} role="status">
      {over > 0 ? overText(over, most) : text.headlineCount(length, most)}
    </p>
  );
}

function Entries({ list }: { list: EntryList }) {
  const { document } = useNotes();
  const { all } = useDrafts();
  const entries = entriesOf(document, list);
  const specs = entries.flatMap((_, at) => entryFields[list](at));
  const isWrong = specs.some((spec) => problemOf(spec, document, all) !== null);
  const note = isWrong ? fieldText.needsChange : text.entries(entries.length);
  return (
    <Fold title={text.folds[list]} note={note}>
      <EntryRows list={list} />
    </Fold>
  );
}
