import { useState } from "react";
import { changedText } from "#answers/path/resume-words.ts";
import type { ResumeFormat } from "#exports/resume/made-resume.ts";
import { download } from "../../../components/download.ts";
import { fieldId } from "../../../components/Field.tsx";
import { FileText } from "../../../components/FileText.tsx";
import { RadioInput } from "../../../components/Inputs.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import type { Asked } from "../../../feeds/use-question.ts";
import * as text from "../../../messages/path-resume.ts";
import * as sharing from "../../../messages/sharing.ts";
import type { MadeResume } from "../../../worker/export-protocol.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Resume.module.css";
import type { Made, Wanted } from "./use-made-resume.ts";

interface Props {
  readonly wanted: Wanted;
  readonly onFormat: (format: ResumeFormat) => void;
  readonly asked: Asked<Made>;
  /** Things to mend that still stand. */
  readonly toMend: number;
}

/** The file is made first and shown for what it is; only the last button lets it leave. */
export function SaveIt({ wanted, onFormat, asked, toMend }: Props) {
  const { stale, failed } = asked;
  const made = asked.answer && isOf(asked.answer, wanted) ? asked.answer : null;
  const ready = made?.result.ok && !stale ? made.result.value : null;
  return (
    <section className={parts.part} aria-labelledby="save-it" data-print="no">
      <h3 id="save-it">{text.saveHeading(wanted.kind)}</h3>
      <p className={parts.soft}>{text.saveIntro}</p>
      <RadioInput
        frame={{ id: fieldId("resume-format"), label: text.formatLabel }}
        value={wanted.format}
        choices={text.formats}
        onChange={(value) => {
          const format = text.formats.find((each) => each.value === value);
          if (format) onFormat(format.value);
        }}
      />
      <section className={styles.leaves} aria-labelledby="what-leaves" aria-busy={stale}>
        <h4 id="what-leaves">{sharing.leavesHeading}</h4>
        {failed && <p className={styles.wrong}>{sharing.broken}</p>}
        {!failed && !made && <p className={styles.soft}>{sharing.making}</p>}
        {made && !made.result.ok && (
          <p className={styles.wrong}>{sharing.refusal(made.result.problems)}</p>
        )}
        {made?.result.ok && <WhatLeaves file={made.result.value} />}
      </section>
      {toMend > 0 && <p className={parts.overdue}>{text.stillToMend(toMend)}</p>}
      <Save key={`${wanted.kind} ${wanted.format}`} file={ready} />
    </section>
  );
}

/** Of another kind of file nothing is shown under the name of this one. */
const isOf = ({ of }: Made, { kind, format }: Wanted): boolean =>
  of.kind === kind && of.format === format;

function WhatLeaves({ file }: { file: MadeResume }) {
  return (
    <>
      <p className={styles.file}>{sharing.fileLine(file.name, file.bytes.length)}</p>
      {file.contents.length === 0 && <p>{text.nothingInIt}</p>}
      <ul className={styles.contents}>
        {file.contents.map((content) => (
          <li key={content.kind}>{sharing.contentLine(content)}</li>
        ))}
      </ul>
      {file.changed.map((line) => (
        <p key={`${line.at} ${line.text}`} className={parts.overdue}>
          {changedText(line.text, line.drawn)}
        </p>
      ))}
      {IS_TEXT.test(file.name) && <FileText title={sharing.showText} bytes={file.bytes} />}
      <p className={styles.soft}>{sharing.nothingElse}</p>
    </>
  );
}

/** Others are no text: what they say is drawn above. */
const IS_TEXT = /\.(txt|json)$/;

function Save({ file }: { file: MadeResume | null }) {
  const [said, say] = useState("");
  const save = () => {
    if (!file) return;
    download(file.name, file.bytes, file.type);
    say(sharing.savedAs(file.name));
  };
  return (
    <div className={parts.buttons}>
      <TextButton disabled={file === null} onClick={save}>
        {sharing.save}
      </TextButton>
      <p role="status">{said}</p>
    </div>
  );
}
