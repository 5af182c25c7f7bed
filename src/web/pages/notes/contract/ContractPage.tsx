import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-contract.ts";
import parts from "../parts/Parts.module.css";
import { useKeptFocus } from "../parts/use-kept-focus.ts";
import { Clauses } from "./Clauses.tsx";
import styles from "./Contract.module.css";
import { DayRead } from "./DayRead.tsx";
import { Give } from "./Give.tsx";
import { Glance } from "./Glance.tsx";
import { Kept } from "./Kept.tsx";
import { type Reading, type Shown, useReading } from "./use-reading.ts";

const SAYS = "contract-says";
const GIVE = "contract-give";

/** What was found, all clauses at a glance, the text to read, then clause by clause; what is kept last. */
export function ContractPage() {
  const reading = useReading();
  const { shown, again, busy } = reading;
  const isOpen = shown === null || again;
  useKeptFocus(`${isOpen} ${busy !== null}`, [isOpen ? GIVE : SAYS]);
  return (
    <div className={parts.page}>
      <Head shown={shown} />
      <div className={parts.beside} data-fields>
        <div className={parts.answered} data-print="no">
          <GivePart reading={reading} />
          <DayRead />
        </div>
        <div className={parts.answered}>
          {shown ? <Clauses answer={shown.answer} /> : <LookedFor />}
          <Kept />
        </div>
      </div>
    </div>
  );
}

function Head({ shown }: { shown: Shown | null }) {
  const { name, answer } = shown ?? {};
  return (
    <section className={parts.part} aria-labelledby="contract">
      <h2 id="contract" tabIndex={-1}>
        {text.heading}
      </h2>
      <p id={SAYS} tabIndex={-1} role="status" className={parts.sentence}>
        {answer ? text.sentence(answer) : text.before}
      </p>
      {answer && name !== undefined && (
        <p className={`${parts.soft} ${styles.from}`}>
          {text.readFrom(name, answer)}
          {answer.emptyPages.length > 0 && ` ${text.emptyPages(answer.emptyPages)}`}
        </p>
      )}
      <p className={styles.misses}>{text.misses}</p>
      {answer && <Glance answer={answer} />}
    </section>
  );
}

/** Folded to two ways on once something was read. */
function GivePart({ reading }: { reading: Reading }) {
  return (
    <section className={parts.part} aria-labelledby={GIVE}>
      <h3 id={GIVE} tabIndex={-1}>
        {text.giveHeading}
      </h3>
      {reading.shown === null || reading.again ? (
        <Give reading={reading} />
      ) : (
        <div className={parts.buttons}>
          <LinkButton onClick={reading.askAgain}>{text.again}</LinkButton>
          <LinkButton onClick={reading.forget}>{text.forget}</LinkButton>
        </div>
      )}
    </section>
  );
}

const LookedFor = () => (
  <section className={parts.part} aria-labelledby="looked-for">
    <h3 id="looked-for">{text.lookedFor}</h3>
    <ul>
      {Object.entries(text.clauseNames).map(([id, name]) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  </section>
);
