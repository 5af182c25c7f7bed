import { useState } from "react";
import type { PlanAnswer } from "#answers/path/plan-schema.ts";
import { download } from "../../../components/download.ts";
import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { CheckInput, TextInput } from "../../../components/Inputs.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import { olderFile, tasksHint, titleHint, weeksWords } from "../../../messages/path-plan.ts";
import * as text from "../../../messages/path-plan-page.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Plan.module.css";

const FILE = "weeks.ics";

/** The weeks for a calendar: every letter of the file is shown before it leaves. */
export const CalendarFile = ({ answer }: { answer: PlanAnswer }) => (
  <div data-print="no">
    <Fold title={text.calendarTitle} later>
      <Making answer={answer} />
    </Fold>
  </div>
);

interface Made {
  readonly of: PlanAnswer;
  /** Null where no week that is certain has work. */
  readonly file: string | null;
}

function Making({ answer }: { answer: PlanAnswer }) {
  const [title, setTitle] = useState("");
  const [tasks, setTasks] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const change = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      set(value);
      setMade(null);
    };
  };
  const make = async () => {
    const { weeksIcs } = await import("#exports/weeks-ics.ts");
    const options = { stamp: new Date(), title: title.trim() || null, tasks };
    setMade({ of: answer, file: weeksIcs(answer, options, weeksWords) });
  };
  return (
    <div className={parts.fields}>
      <TextInput
        frame={{ id: fieldId("calendar-title"), label: text.calendarEntry, hint: titleHint }}
        width={20}
        value={title}
        onChange={change(setTitle)}
      />
      <CheckInput text={tasksHint} checked={tasks} onChange={change(setTasks)} />
      <div>
        <TextButton onClick={() => void make()}>{text.calendarShow}</TextButton>
      </div>
      {made?.of === answer && <Shown file={made.file} />}
    </div>
  );
}

function Shown({ file }: Pick<Made, "file">) {
  const id = fieldId("calendar-file");
  if (file === null) return <p role="status">{text.calendarNone}</p>;
  return (
    <>
      <label htmlFor={id}>{text.calendarAll}</label>
      <textarea id={id} className={styles.file} rows={8} readOnly value={file} />
      <p className={parts.soft}>{olderFile}</p>
      <div>
        <TextButton onClick={() => download(FILE, file, "text/calendar;charset=utf-8")}>
          {text.calendarSave}
        </TextButton>
      </div>
    </>
  );
}
