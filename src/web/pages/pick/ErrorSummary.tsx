import type { Ref } from "react";
import type { Problem } from "#core/result.ts";
import { fieldId } from "../../components/Field.tsx";
import { problemsTitle } from "../../messages/form.ts";
import { fieldOf, problemSentence } from "../../messages/problems.ts";
import styles from "./ErrorSummary.module.css";
import { showField } from "./show-field.ts";

interface Props {
  readonly problems: readonly Problem[];
  readonly ref: Ref<HTMLElement>;
}

/** All problems at once. It takes focus only when the person presses Enter; a link leads to each field. */
export function ErrorSummary({ problems, ref }: Props) {
  if (problems.length === 0) return null;
  return (
    <section className={styles.summary} ref={ref} tabIndex={-1} aria-labelledby="problems">
      <p id="problems" className={styles.title}>
        {problemsTitle(problems.length)}
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.pointer}>
            <ProblemLink problem={problem} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProblemLink({ problem }: { problem: Problem }) {
  const field = fieldOf(problem.pointer);
  if (!field) return problemSentence(problem);
  const id = fieldId(field);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        showField(id);
      }}
    >
      {problemSentence(problem)}
    </a>
  );
}
