import { TextButton } from "../components/TextButton.tsx";
import * as text from "../messages/notes.ts";
import styles from "./NotesFrame.module.css";
import { useFrame } from "./notes.ts";

/** The first question. Its answer is in memory only, and decides whether keeping is offered. */
export function EntryPage() {
  const { frame, keeper } = useFrame();
  const enter = (answer: "private" | "shared") => {
    frame.enter(answer);
    void keeper.look();
  };
  return (
    <main id="answer" tabIndex={-1} className={styles.main}>
      <h2 className={styles.question}>{text.privateQuestion}</h2>
      <p>{text.privateWhy}</p>
      <ul className={styles.rules}>
        {text.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className={styles.answers}>
        <TextButton onClick={() => enter("private")}>{text.privateYes}</TextButton>
        <TextButton onClick={() => enter("shared")}>{text.privateNo}</TextButton>
      </p>
      <p>{text.yesMeans}</p>
      <p>{text.noMeans}</p>
      <p>{text.hideNote}</p>
    </main>
  );
}
