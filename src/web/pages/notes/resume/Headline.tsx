import { useState } from "react";
import type { ResumeAnswer } from "#answers/path/resume-schema.ts";
import { overText } from "#answers/path/resume-words.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-resume.ts";
import { copied } from "../../../messages/sharing.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import styles from "./Resume.module.css";

/** Both halves on one line, to be pasted where a profile asks for it. */
export function Headline({ headline }: Pick<ResumeAnswer, "headline">) {
  const [said, say] = useState("");
  const { text: whole, length, most, over } = headline;
  const copy = () => {
    if (whole === null) return;
    navigator.clipboard.writeText(whole).then(
      () => say(copied),
      () => say(text.notCopied),
    );
  };
  return (
    <section className={parts.part} aria-labelledby="whole-headline" data-print="no">
      <h3 id="whole-headline">{text.headlineHeading}</h3>
      {whole === null ? (
        <p>{text.headlineNone(most)}</p>
      ) : (
        <>
          <p className={styles.headline}>{whole}</p>
          <p className={over > 0 ? parts.overdue : parts.soft}>
            {over > 0 ? overText(over, most) : text.headlineCount(length, most)}
          </p>
          <div className={parts.buttons}>
            <TextButton onClick={copy}>{text.copyHeadline}</TextButton>
            <p role="status">{said}</p>
          </div>
        </>
      )}
      <Cited told={headline} />
    </section>
  );
}
