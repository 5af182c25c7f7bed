import { memo, type ReactNode } from "react";
import type { SignalLevel } from "#answers/types.ts";
import type { WhyAnswer } from "#answers/why-types.ts";
import type { StatedFacts } from "#dossier/profile.ts";
import { Fold } from "../../components/Fold.tsx";
import * as text from "../../messages/why.ts";
import { CorrectFact } from "./CorrectFact.tsx";
import { ProgramNote } from "./ProgramNote.tsx";
import styles from "./ProgramWhy.module.css";
import { WhyChances } from "./WhyChances.tsx";
import { WhyFacts } from "./WhyFacts.tsx";
import { WhyGates } from "./WhyGates.tsx";
import { WhyMoved } from "./WhyMoved.tsx";

/** Facts to state of a program; null takes back what was stated. */
export type Patch = { readonly [Fact in keyof StatedFacts]?: unknown };

export interface WhyActs {
  readonly onCorrect: (id: string, patch: Patch) => void;
}

interface Props {
  /** null while it is not read. */
  readonly why: WhyAnswer | null;
  /** True while it is not (yet) that of the profile. */
  readonly stale: boolean;
  /** The signal placed there. */
  readonly signal: SignalLevel;
  /** The picture of positions by year. */
  readonly history: ReactNode;
  /** Why the last correction was refused; null where it was not. */
  readonly refused?: string | null;
  readonly acts: WhyActs;
}

/** An opened program: the answer first, then what moved it, its gates, its facts, and what can be corrected. */
export const ProgramWhy = memo(function ProgramWhy(props: Props) {
  const { why, stale, signal, history, acts } = props;
  if (!why) return <p className={styles.waiting}>{text.waiting}</p>;
  const { id } = why.program;
  return (
    <div className={styles.why}>
      <div className={styles.parts} data-stale={stale ? "" : undefined} aria-busy={stale}>
        <div className={styles.side}>
          <div className={styles.answer}>
            <p className={styles.sentence}>{text.whySentence(why, signal)}</p>
            {why.excluded && why.chances && <p className={styles.soft}>{text.ifOpen}</p>}
            <WhyChances why={why} signal={signal} />
          </div>
          <WhyMoved why={why} signal={signal} />
        </div>
        <div className={styles.side}>
          <WhyGates gates={why.gates} sources={why.sources} />
          <Verify why={why} />
          <section>
            <h4>{text.historyTitle}</h4>
            {history}
          </section>
          <NotKnown why={why} />
        </div>
        <div className={styles.whole}>
          <WhyFacts facts={why.facts} sources={why.sources} />
        </div>
      </div>
      <div className={styles.acts} data-print="no">
        <Fold title={text.correctTitle}>
          <CorrectFact why={why} refused={props.refused ?? null} onCorrect={acts.onCorrect} />
        </Fold>
        <ProgramNote id={id} note={why.stated.note ?? ""} onCorrect={acts.onCorrect} />
      </div>
    </div>
  );
});

function Verify({ why }: { why: WhyAnswer }) {
  return (
    <section>
      <h4>{text.verifyTitle}</h4>
      <ul className={styles.list}>
        {why.verify.map((item) => (
          <li key={`${item.fact} ${item.text}`}>{item.text}</li>
        ))}
      </ul>
    </section>
  );
}

function NotKnown({ why }: { why: WhyAnswer }) {
  if (why.unknown.length === 0) return null;
  return (
    <section>
      <h4>{text.unknownTitle}</h4>
      <p className={styles.list}>{text.unknownText(why.unknown)}</p>
    </section>
  );
}
