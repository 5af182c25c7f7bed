import type { GuardedMode } from "#answers/path/guards.ts";
import type { RunwayLever } from "#answers/path/runway-schema.ts";
import { leverName, leverSentence } from "#answers/path/runway-words.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-money.ts";
import { citation } from "../../../messages/path-sources.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import styles from "../sheet/AnswerPanel.module.css";

const guardsOf = (worker: NotesWorker) => worker.guards;

/** The guard's verdict first. A size is shown only where no guard blocks, and then as no permission. */
export function MoonlightGuard({ lever }: { lever: RunwayLever }) {
  const { answer, stale } = useNotesAnswer(guardsOf);
  const { go } = useNotes();
  const modes = (answer?.modes ?? []).filter(({ mode }) => mode in text.guarded);
  return (
    <section className={styles.part} aria-label={text.guardHeading} aria-busy={stale}>
      <h4>{text.guardHeading}</h4>
      {modes.some(({ hidden }) => hidden) && <p>{text.statusUnknown}</p>}
      {grouped(modes).map((same) => (
        <Verdict key={same[0].mode} same={same} />
      ))}
      <Size lever={lever} modes={stale ? [] : modes} />
      <p data-print="no">
        <LinkButton onClick={() => go("limits")}>{text.toLimits}</LinkButton>
      </p>
    </section>
  );
}

type Same = readonly [GuardedMode, ...GuardedMode[]];

/** Kinds of work with the same verdict for the same first reason are told once. */
function grouped(modes: readonly GuardedMode[]): readonly Same[] {
  const groups = new Map<string, Same>();
  for (const mode of modes) {
    const key = `${mode.verdict} ${mode.reasons[0]?.id}`;
    const before = groups.get(key);
    groups.set(key, before ? [...before, mode] : [mode]);
  }
  return [...groups.values()];
}

function Verdict({ same }: { same: Same }) {
  const { verdict, reasons } = same[0];
  const [reason] = reasons;
  const name = text.guardedNames(same.map(({ mode }) => mode));
  return (
    <div>
      <p>
        <strong>
          {name}: {text.verdicts[verdict]}.
        </strong>{" "}
        {reason?.text} {reason && text.liftedBy(reason.liftedBy.map(({ words }) => words))}
      </p>
      {reason && <p className={styles.soft}>{citation(reason)}</p>}
    </div>
  );
}

function Size(props: { lever: RunwayLever; modes: readonly GuardedMode[] }) {
  const { lever, modes } = props;
  if (modes.length === 0) return <p>{text.guardUnread}</p>;
  if (modes.some(({ verdict }) => verdict.startsWith("blocked"))) return <p>{text.guardBlocks}</p>;
  return (
    <p>
      {leverName(lever)}: {leverSentence(lever)} {text.guardAsk}
    </p>
  );
}
