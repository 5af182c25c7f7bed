import { useState } from "react";
import type { ResumeAnswer } from "#answers/path/resume-schema.ts";
import { Fold } from "../../../components/Fold.tsx";
import { CheckInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-resume.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";

type Settings = ResumeAnswer["settings"];

/** What to do before a public profile is touched. */
export function Checklist({ settings }: { settings: Settings }) {
  const [done, setDone] = useState<readonly string[]>([]);
  const tick = (id: string, isDone: boolean) =>
    setDone((before) => (isDone ? [...before, id] : before.filter((each) => each !== id)));
  return (
    <section className={parts.part} aria-labelledby="before-you-edit" data-print="no">
      <h3 id="before-you-edit">{text.settingsHeading}</h3>
      <ul className={parts.list}>
        {settings.map((setting) => (
          <li key={setting.id}>
            <CheckInput
              text={setting.text}
              checked={done.includes(setting.id)}
              onChange={(isDone) => tick(setting.id, isDone)}
            />
            <Cited told={setting} />
          </li>
        ))}
      </ul>
      <p className={parts.soft}>{text.ticksNotKept}</p>
    </section>
  );
}

/** The rules both resumes are made by, and who says so. */
export function Rules({ rules }: Pick<ResumeAnswer, "rules">) {
  return (
    <div data-print="no">
      <Fold title={text.rulesHeading}>
        <ul className={parts.list}>
          {rules.map((rule) => (
            <li key={rule.id}>
              <p>{rule.text}</p>
              <Cited told={rule} />
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
