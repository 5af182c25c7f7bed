import answerBar from "../../../components/AnswerBar.module.css";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { seeAnswer } from "../../../messages/path-fields.ts";
import styles from "./AnswerBar.module.css";

/** On a narrow page the answer is below the form: its first line stays in view while typing. */
export function AnswerBar({ text, onSee }: { text: string; onSee: () => void }) {
  return (
    <div className={`${answerBar.bar} ${styles.bar}`} data-print="no">
      <span>{text}</span>
      <LinkButton onClick={onSee}>{seeAnswer}</LinkButton>
    </div>
  );
}
