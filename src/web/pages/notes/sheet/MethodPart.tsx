import type { Told } from "#answers/path/ruled.ts";
import type { SheetAnswer } from "#answers/path/sheet-schema.ts";
import { Fold } from "../../../components/Fold.tsx";
import { longDay } from "../../../messages/days.ts";
import * as text from "../../../messages/path-sheet-answer.ts";
import { citation } from "../../../messages/path-sources.ts";
import styles from "./AnswerPanel.module.css";

/** What is coming, and what stands behind the numbers. */
export function MethodPart({ answer }: { answer: SheetAnswer }) {
  const coming = answer.timeline.filter(({ past, onward }) => !past || onward);
  return (
    <div data-print="no">
      <Fold title={text.parts.rules}>
        <Facts
          facts={coming.map((fact) => ({ ...fact, text: `${longDay(fact.day)}: ${fact.text}` }))}
        />
      </Fold>
      <Fold title={text.parts.method}>
        <Facts facts={notesOf(answer)} />
      </Fold>
    </div>
  );
}

/** Each once, however many plans it belongs to. */
function notesOf({ notes, payments }: SheetAnswer): readonly Told[] {
  const all = [
    ...payments.plans.flatMap((plan) => plan.notes),
    ...payments.notComputed,
    ...payments.notes,
    ...notes,
  ];
  return [...new Map(all.map((note) => [note.id, note])).values()];
}

function Facts({ facts }: { facts: readonly Told[] }) {
  return (
    <ul className={styles.list}>
      {facts.map((fact) => (
        <li key={fact.id}>
          {fact.text} <cite className={styles.note}>{citation(fact)}</cite>
        </li>
      ))}
    </ul>
  );
}
