import { isBlocked } from "#answers/path/blocked.ts";
import type { GuardedMode, GuardsAnswer } from "#answers/path/guards.ts";
import type { LaneRead } from "#answers/path/lanes-schema.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-lane.ts";
import { noneInside, rows } from "../../../messages/path-lanes.ts";
import { modes, verdictName } from "../../../messages/path-limits.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import parts from "../parts/Parts.module.css";
import { Rules } from "../parts/Ruled.tsx";
import { SheetFields } from "../parts/SheetFields.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import styles from "./Lanes.module.css";
import { type MoveGroup, movesOf, type SortedMoves } from "./moves.ts";

const guardsOf = (worker: NotesWorker) => worker.guards;

/** What to do first, inside the hospital and outside it; beside each what the rules say of that kind of work. */
export function LaneMoves({ lane }: { lane: LaneRead }) {
  return (
    <section className={parts.part} aria-labelledby="moves">
      <h3 id="moves">{text.parts.moves}</h3>
      <p>
        <strong>{rows.visaSafe}.</strong> {lane.visaSafe ?? noneInside}
      </p>
      <Waiting asked={useNotesAnswer(guardsOf)}>
        {(guards) => <Moves moves={movesOf(lane.moves, guards)} guards={guards} />}
      </Waiting>
    </section>
  );
}

function Moves({ moves, guards }: { moves: SortedMoves; guards: GuardsAnswer }) {
  const { hidden, inside, outside } = moves;
  return (
    <>
      {inside.length + outside.length + hidden === 0 && <p>{text.noMoves}</p>}
      {hidden > 0 && <p>{text.hiddenMoves(hidden)}</p>}
      {needsStatus(guards, moves) && <SheetFields label={text.statusHeading} names={["status"]} />}
      <Where name={text.where.inside} groups={inside} />
      <Where name={text.where.outside} groups={outside} />
    </>
  );
}

/** The field stays while it is filled in: it was asked for by what is blocked. */
const needsStatus = ({ modes: all }: GuardsAnswer, { hidden, inside, outside }: SortedMoves) =>
  hidden > 0 ||
  [...inside, ...outside].some(({ guard }) => guard && all.includes(guard) && guard.paid);

function Where({ name, groups }: { name: string; groups: readonly MoveGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <section className={parts.part} aria-label={name}>
      <h4 className={parts.small}>{name}</h4>
      {groups.map((group) => (
        <OfOneKind key={group.guard?.mode ?? ""} group={group} />
      ))}
    </section>
  );
}

/** Moves of one kind of work, and the rules on it once. */
function OfOneKind({ group: { guard, moves } }: { group: MoveGroup }) {
  return (
    <div className={styles.mode}>
      <h5 className={parts.small}>{guard ? modes[guard.mode] : text.noMode}</h5>
      <ul className={parts.list}>
        {moves.map((move) => (
          <li key={move.id}>
            <p>{move.text}</p>
            <p className={parts.soft}>
              {text.hoursText(move.hours)}. <VerdictWords guard={guard} />
            </p>
          </li>
        ))}
      </ul>
      {guard && <KindRules guard={guard} />}
    </div>
  );
}

function VerdictWords({ guard }: { guard: GuardedMode | null }) {
  if (!guard) return text.noModeVerdict;
  return (
    <strong className={styles.verdict} data-blocked={isBlocked(guard.verdict) ? "" : undefined}>
      {verdictName(guard.verdict)}.
    </strong>
  );
}

/** The strictest rule in full, with its date and who can lift it; the others folded. */
function KindRules({ guard: { reasons, verdict } }: { guard: GuardedMode }) {
  const first = reasons.filter((reason) => reason.verdict === verdict).slice(0, 1);
  const others = reasons.filter((reason) => !first.includes(reason));
  return (
    <>
      <Rules reasons={first} />
      {others.length > 0 && (
        <Fold title={text.otherRules(others.length)} printed>
          <Rules reasons={others} />
        </Fold>
      )}
    </>
  );
}
