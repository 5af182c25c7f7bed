import { memo, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { signalSentence, signalSource } from "#answers/list-words.ts";
import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import { Announcer } from "../../components/Announcer.tsx";
import { TextButton } from "../../components/TextButton.tsx";
import { useSame } from "../../components/use-same.ts";
import * as text from "../../messages/signals-board.ts";
import { specialtyName } from "../../messages/specialties.ts";
import type { RowActs } from "./row-acts.ts";
import styles from "./SignalsBoard.module.css";
import { type Ask, Barred, NextInLine, SignalTier } from "./SignalTier.tsx";
import { type Board, type BoardAnswer, boardsOf, type Placed, released } from "./signals-board.ts";

interface Props {
  readonly answer: BoardAnswer & Pick<ListAnswer, "sources">;
  readonly specialties: readonly SpecialtyInfo[];
  /** Where the user placed signals themselves. */
  readonly placed?: RowActs["placed"];
  /** All changes are one act. Absent where the page cannot keep them: then the board is only read. */
  readonly onPlace?: RowActs["onPlace"];
}

const NONE = {};

/** How many signals each specialty gives, who holds them, what each is worth, and every way to move them. */
export function SignalsBoard({ answer, specialties, placed = NONE, onPlace }: Props) {
  const { boards, stale } = useBoards(answer, placed);
  const sources = useSame(answer.sources);
  const [last, setLast] = useState<string | null>(null);
  const heading = useId();
  const { section, onFocus, onBlur } = useFocusBack(last);
  const ask = useCallback<Ask>(
    (changes, id) => {
      setLast(id);
      onPlace?.(changes);
    },
    [onPlace],
  );
  return (
    <section
      ref={section}
      aria-labelledby={heading}
      className={styles.signals}
      data-stale={stale ? "" : undefined}
      tabIndex={-1}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <h2 id={heading}>{text.heading}</h2>
      {boards.map((board) => (
        <Scheme
          key={board.scheme.specialty}
          board={board}
          name={specialtyName(board.scheme.specialty, specialties)}
          title={sources[board.scheme.source]}
          ask={onPlace && ask}
        />
      ))}
      <Announcer text={last === null || stale ? "" : saidAfter(boards, last)} />
    </section>
  );
}

/** A first answer does not know what signals are worth: the last board that did stays, dimmed, until the next. */
function useBoards(answer: BoardAnswer, placed: Placed) {
  const now = useSame(useMemo(() => boardsOf(answer, placed), [answer, placed]));
  const waits = now.some(waitsForWorth);
  const [known, setKnown] = useState<readonly Board[] | null>(null);
  if (!waits && known !== now) setKnown(now);
  const stale = waits && known !== null;
  return { boards: stale ? known : now, stale };
}

/** A slot that moves to another list takes its button along: the focus follows it there. */
function useFocusBack(last: string | null) {
  const section = useRef<HTMLElement>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (last === null || !inside.current || document.activeElement !== document.body) return;
    const slot = section.current?.querySelector<HTMLElement>(
      `[data-slot="${CSS.escape(last)}"] button`,
    );
    (slot ?? section.current)?.focus();
  });
  const set = (here: boolean) => () => {
    inside.current = here;
  };
  return { section, onFocus: set(true), onBlur: set(false) };
}

/** What the program that was moved holds now, and what that is worth. */
function saidAfter(boards: readonly Board[], id: string): string {
  for (const board of boards) {
    const holders = [...board.tiers.flatMap((tier) => tier.holders), ...board.barred];
    const holder = holders.find((h) => h.id === id);
    const { worth } = holder ?? {};
    const also =
      worth && holder?.level !== "none" ? ` ${text.worthSentence(worth.with, worth.without)}` : "";
    if (holder) return `${text.moved(holder.institution, holder.level, board.two)}${also}`;
  }
  return "";
}

interface SchemeProps {
  readonly board: Board;
  readonly name: string;
  readonly title: string | undefined;
  readonly ask: Ask | undefined;
}

const Scheme = memo(function Scheme({ board, name, title, ask }: SchemeProps) {
  const [moving, setMoving] = useState<string | null>(null);
  const { scheme } = board;
  const given = scheme.gold + scheme.silver;
  const shared = { board, moving, onMoving: setMoving, ask };
  const own = released(board);
  return (
    <div className={styles.scheme}>
      <h3>{signalSentence(scheme, name)}</h3>
      {given > 0 && <p className={styles.note}>{signalSource(scheme, title)}</p>}
      {scheme.note && <p className={styles.note}>{scheme.note}</p>}
      {given > 0 && <p className={styles.note}>{worthLine(board)}</p>}
      {given > 0 && (
        <div className={styles.tiers}>
          {board.tiers.map((tier) => (
            <SignalTier key={tier.level} tier={tier} {...shared} />
          ))}
          <NextInLine {...shared} />
          {board.barred.length > 0 && <Barred {...shared} />}
        </div>
      )}
      {ask && Object.keys(own).length > 0 && (
        <p data-print="no">
          <TextButton onClick={() => ask(own, Object.keys(own)[0] ?? "")}>
            {text.autoAll}
          </TextButton>
        </p>
      )}
    </div>
  );
});

const waitsForWorth = ({ tiers }: Board): boolean =>
  tiers.some((tier) => tier.holders.some((holder) => holder.worth === null));

function worthLine(board: Board): string {
  const worth = board.tiers.flatMap((tier) => tier.holders.map((holder) => holder.worth));
  if (worth.length === 0) return "";
  return waitsForWorth(board) ? text.worthUnknown : text.worthNote;
}
