import { type RotationsNow, rotationsNow } from "#answers/path/rotations-now.ts";
import { overlapText } from "#answers/path/rotations-words.ts";
import type { Block } from "#dossier/path/path-document.ts";
import * as text from "../../../messages/path-rotations.ts";
import { useNotes } from "../../../notes/notes.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import { BlockList } from "./BlockList.tsx";
import { BringIn } from "./BringIn.tsx";
import { Duties } from "./Duties.tsx";
import { blocksOf } from "./edits.ts";
import { Preview } from "./Preview.tsx";
import styles from "./Rotations.module.css";
import { UnknownKinds } from "./UnknownKinds.tsx";
import { useRotationsLeft, useRotationsView } from "./use-rotations.ts";
import { YearStrip } from "./YearStrip.tsx";

/** What there is, what is being read, what is not known, then the blocks, the ways in, and single days. */
export function RotationsPage() {
  const { document, today } = useNotes();
  const now = rotationsNow(document.rotations, today);
  const asked = useRotationsView();
  const [{ given }] = useRotationsLeft();
  const blocks = blocksOf(document);
  return (
    <div className={parts.page}>
      <section className={parts.part} aria-labelledby="rotations">
        <h2 id="rotations" tabIndex={-1}>
          {text.heading}
        </h2>
        <p className={parts.sentence}>{text.sentence(now)}</p>
        <p className={styles.prose}>{blocks.length === 0 ? text.emptyNote : text.nowText(now)}</p>
      </section>
      {given && <Preview given={given} asked={asked} />}
      {blocks.length === 0 && <BringIn />}
      <UnknownKinds blocks={blocks} unknown={now.unknown} />
      {blocks.length > 0 && <YearStrip blocks={blocks} today={today} />}
      {blocks.length === 0 ? (
        <Duties now={now} />
      ) : (
        <div className={parts.beside}>
          <BlockList blocks={blocks} today={today} />
          <div className={parts.answered}>
            <SameDays overlaps={now.overlaps} blocks={blocks} />
            <Duties now={now} />
            <BringIn />
          </div>
        </div>
      )}
      {asked.answer && (
        <section className={parts.part} aria-labelledby="kinds-from">
          <h3 id="kinds-from">{text.methodHeading}</h3>
          <p className={styles.prose}>{asked.answer.kinds.text}</p>
          <Cited told={asked.answer.kinds} />
        </section>
      )}
    </div>
  );
}

interface SameDaysProps {
  readonly overlaps: RotationsNow["overlaps"];
  readonly blocks: readonly Block[];
}

function SameDays({ overlaps, blocks }: SameDaysProps) {
  if (overlaps.length === 0) return null;
  return (
    <section className={parts.part} aria-labelledby="same-days">
      <h3 id="same-days">{text.overlapsHeading}</h3>
      <ul className={styles.lines}>
        {overlaps.map((overlap) => (
          <li key={`${overlap.first} ${overlap.second}`}>{overlapText(overlap, blocks)}</li>
        ))}
      </ul>
    </section>
  );
}
