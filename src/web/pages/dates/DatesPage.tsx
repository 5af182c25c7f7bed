import type { SeasonAnswer } from "#answers/season.ts";
import { TextButton } from "../../components/TextButton.tsx";
import * as text from "../../messages/dates.ts";
import styles from "./DatesPage.module.css";
import { DateTable } from "./DateTable.tsx";
import { FeeTable } from "./FeeTable.tsx";

interface Props {
  /** Null while the directory is being read. */
  readonly answer: SeasonAnswer | null;
  /** The zone of this device, like "Asia/Karachi": times elsewhere are told in it too. */
  readonly here: string;
  /** Opens the window that shows the calendar file before it is saved. */
  readonly onSave: () => void;
}

/** The season's dates and prices; what is not published is said, and last season's stands in, labeled. */
export function DatesPage({ answer, here, onSave }: Props) {
  return (
    <main className={styles.page} tabIndex={-1} id="answer">
      {answer ? (
        <Season answer={answer} here={here} onSave={onSave} />
      ) : (
        <section className={styles.part} aria-labelledby="dates">
          <h2 id="dates">{text.title}</h2>
          <p className={styles.note}>{text.intro}</p>
          <p className={styles.status}>{text.reading}</p>
        </section>
      )}
    </main>
  );
}

function Season({ answer, here, onSave }: Props & { readonly answer: SeasonAnswer }) {
  return (
    <>
      <section className={styles.part} aria-labelledby="dates">
        <h2 id="dates">{text.heading(answer.season)}</h2>
        <p className={styles.note}>{text.intro}</p>
        <p className={styles.status}>{text.statusSentence(answer)}</p>
        {answer.published && (
          <div data-print="no">
            <TextButton onClick={onSave}>{text.saveCalendar}</TextButton>
          </div>
        )}
        {answer.dates.length > 0 && <DateTable answer={answer} here={here} />}
      </section>
      <section className={styles.part} aria-labelledby="prices">
        <h2 id="prices">{text.feesHeading(answer.season)}</h2>
        <p className={styles.note}>{text.feesNote}</p>
        <FeeTable answer={answer} />
      </section>
    </>
  );
}
