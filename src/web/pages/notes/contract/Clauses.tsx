import type { ContractAnswer, ContractClause } from "#answers/path/contract-schema.ts";
import { CLAUSE_STATUS_WORDS, DENIAL_WORDS } from "#answers/path/contract-words.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-contract.ts";
import { Besides } from "../parts/Besides.tsx";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import { Carries } from "./Carries.tsx";
import styles from "./Contract.module.css";
import { clauseId } from "./Glance.tsx";
import { KeepSentence } from "./KeepSentence.tsx";

/** Every clause as it is written, or not found, with what to ask whom; then what no contract says. */
export function Clauses({ answer }: { answer: ContractAnswer }) {
  const { clauses, notFound, denied, about, beyond } = answer;
  const isDenied = clauses.some(({ passages }) => passages.some((p) => p.denial !== "none"));
  return (
    <>
      <section className={parts.part} aria-labelledby="clauses">
        <h3 id="clauses">{text.clausesHeading}</h3>
        <div className={styles.caution}>
          <p>{about.text}</p>
          <p>{notFound.text}</p>
          {isDenied && <p>{denied.text}</p>}
          <Cited told={about} />
        </div>
        <p className={parts.soft} data-print="no">
          {text.keepNote}
        </p>
        {clauses.map((clause) => (
          <Clause key={clause.id} clause={clause} />
        ))}
      </section>
      <Besides title={text.beyondHeading} facts={beyond} />
    </>
  );
}

function Clause({ clause }: { clause: ContractClause }) {
  const { id, name, status, passages, values, refersTo } = clause;
  return (
    <section className={styles.clause} aria-labelledby={clauseId(id)}>
      <div className={styles.head}>
        <h4 id={clauseId(id)} tabIndex={-1}>
          {name}
        </h4>
        <p data-status={status}>{CLAUSE_STATUS_WORDS[status]}</p>
      </div>
      <div className={styles.sides}>
        {passages.length > 0 && (
          <div className={styles.written}>
            <Passages clause={clause} />
            {values.length > 0 && <p className={styles.says}>{text.says(values)}</p>}
            {refersTo.length > 0 && <p>{text.readToo(refersTo)}</p>}
          </div>
        )}
        <ToAsk clause={clause} />
      </div>
      <Carries clause={clause} />
    </section>
  );
}

/** So many sentences stand open; the others are folded. */
const SHOWN = 2;

function Passages({ clause }: { clause: ContractClause }) {
  const { passages } = clause;
  const more = passages.length - SHOWN;
  return (
    <>
      <Quotes clause={clause} passages={passages.slice(0, SHOWN)} />
      {more > 0 && (
        <Fold title={text.morePassages(more)} later printed>
          <Quotes clause={clause} passages={passages.slice(SHOWN)} />
        </Fold>
      )}
    </>
  );
}

type Passage = ContractClause["passages"][number];

const Quotes = ({ clause, passages }: { clause: ContractClause; passages: readonly Passage[] }) => (
  <>
    {passages.map((passage) => (
      <figure key={`${passage.page} ${passage.text}`} className={styles.passage}>
        <blockquote>{passage.text}</blockquote>
        <figcaption>
          {text.where(passage.page, passage.heading)}
          {passage.denial !== "none" && <strong>{DENIAL_WORDS[passage.denial]}</strong>}
        </figcaption>
        <KeepSentence clause={clause} passage={passage} />
      </figure>
    ))}
  </>
);

/** Why it matters, the questions, and who answers them. */
function ToAsk({ clause }: { clause: ContractClause }) {
  const { why, ask, who } = clause;
  return (
    <div className={styles.ask}>
      <p>{why}</p>
      <p className={styles.askHead}>{text.ask}</p>
      <ul>
        {ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p>{text.whom(who.map(({ words }) => words))}</p>
      <Cited told={clause} />
    </div>
  );
}
