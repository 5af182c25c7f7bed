import { useState } from "react";
import type { FactsPreview } from "#answers/user-csv/facts-desk.ts";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/facts-import.ts";
import styles from "./FactsImport.module.css";

const SHOWN = 20;

/** Every row and cell that is not used: where, what was found, what is accepted. */
export function RowProblems({ preview }: { preview: FactsPreview }) {
  const { problems, problemCount } = preview;
  const [all, setAll] = useState(false);
  if (problemCount === 0) return null;
  const shown = all ? problems : problems.slice(0, SHOWN);
  const unlisted = problemCount - problems.length;
  return (
    <div className={styles.problems}>
      <h3>{text.problemsHeading(problemCount)}</h3>
      <ul>
        {shown.map((problem) => (
          <li key={`${problem.row} ${problem.code} ${problem.column}`}>
            <b>{text.problemWhere(problem)}</b>: {text.problemWhat(problem)}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <div>
          <TextButton onClick={() => setAll(true)}>
            {text.showAll(problems.length - shown.length)}
          </TextButton>
        </div>
      )}
      {shown.length === problems.length && unlisted > 0 && (
        <p className={styles.soft}>{text.unlisted(unlisted)}</p>
      )}
    </div>
  );
}
