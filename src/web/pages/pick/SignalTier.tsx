import type { ReactNode } from "react";
import { SignalDot } from "../../charts/SignalDot.tsx";
import * as text from "../../messages/signals-board.ts";
import type { Placements } from "./row-acts.ts";
import { HolderMoves, PlaceOne } from "./SignalMoves.tsx";
import styles from "./SignalsBoard.module.css";
import { type Board, type BoardTier, type Holder, mostWorth, type Next } from "./signals-board.ts";

/** What one press on the board asks for, and the program it was pressed for. */
export type Ask = (changes: Placements, id: string) => void;

export interface OnBoard {
  readonly board: Board;
  /** The slot whose moves are open. */
  readonly moving: string | null;
  readonly onMoving: (slot: string | null) => void;
  /** Absent where the board is only read. */
  readonly ask: Ask | undefined;
}

/** The slots of one level, the one that is worth most first. */
export function SignalTier({ tier, ...on }: OnBoard & { readonly tier: BoardTier }) {
  const { level, of, holders } = tier;
  const { two, free } = on.board;
  const empty = of - holders.length;
  return (
    <div className={styles.tier}>
      <h4>
        <SignalDot level={level} />
        {text.tierTitle(level, two, holders.length, of)}
      </h4>
      <ul className={styles.slots}>
        {holders.map((holder) => (
          <HolderSlot key={holder.id} holder={holder} {...on} />
        ))}
        {empty > 0 && (
          <Slot
            {...on}
            slot={`empty ${level}`}
            button={free.length > 0 ? text.place : null}
            buttonName={text.placeName(level, two)}
            moves={<PlaceOne level={level} {...on} />}
          >
            <span className={styles.note}>{text.emptySlots(empty, level, two)}</span>
          </Slot>
        )}
      </ul>
    </div>
  );
}

/** Programs that the user wants to have no signal. */
export function Barred(on: OnBoard) {
  return (
    <div className={styles.tier}>
      <h4>{text.barredTitle}</h4>
      <ul className={styles.slots}>
        {on.board.barred.map((holder) => (
          <HolderSlot key={holder.id} holder={holder} {...on} />
        ))}
      </ul>
    </div>
  );
}

function HolderSlot({ holder, ...on }: OnBoard & { readonly holder: Holder }) {
  const { id, institution, where, level, byYou, worth } = holder;
  return (
    <Slot
      {...on}
      slot={id}
      button={text.move}
      buttonName={text.moveName(institution)}
      moves={<HolderMoves holder={holder} {...on} />}
    >
      <span>{institution}</span>
      <span className={styles.note}>
        {where}
        {byYou && `, ${text.byYou}`}
      </span>
      {level !== "none" && <Worth worth={worth} most={mostWorth(on.board)} />}
    </Slot>
  );
}

interface WorthProps {
  readonly worth: Holder["worth"];
  /** What the signal of the board is worth that is worth most. */
  readonly most: number;
}

/** A bar against the one that is worth most, and numbers where whole ones tell them apart. */
function Worth({ worth, most }: WorthProps) {
  const share = worth ? Math.max(0, (worth.with - worth.without) / most) : 0;
  const said = worth ? text.worthSentence(worth.with, worth.without) : "";
  return (
    <>
      <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100} height={4} />
        <rect className={styles.worth} width={share * 100} height={4} />
      </svg>
      {said && <span className={styles.note}>{said}</span>}
    </>
  );
}

interface SlotProps extends OnBoard {
  readonly slot: string;
  /** The word on the button that opens the moves; null where there are none. */
  readonly button: string | null;
  readonly buttonName: string;
  readonly moves: ReactNode;
  readonly children: ReactNode;
}

function Slot({ slot, moving, onMoving, ask, button, buttonName, moves, children }: SlotProps) {
  const open = moving === slot;
  return (
    <li className={styles.slot} data-slot={slot} data-open={ask && open ? "" : undefined}>
      <span className={styles.said}>{children}</span>
      {ask && button !== null && (
        <button
          type="button"
          className={styles.move}
          data-print="no"
          aria-expanded={open}
          aria-label={buttonName}
          onClick={() => onMoving(open ? null : slot)}
        >
          {button}
        </button>
      )}
      {ask && open && (
        <div className={styles.moves} data-print="no">
          {moves}
        </div>
      )}
    </li>
  );
}

/** Shown of each level; the others are in the moves of a slot. */
const SHOWN = 3;

/** Who would get one signal more, and who would take one over, the one that gains most first; a swap that loses is no offer. */
export function NextInLine({ ask, board }: OnBoard) {
  const { oneMore, swaps, two, tiers } = board;
  const shown = tiers.flatMap((tier) =>
    swaps.filter(({ level }) => level === tier.level).slice(0, SHOWN),
  );
  if (oneMore.length + shown.length === 0) return null;
  return (
    <div className={styles.tier}>
      <h4>{text.nextTitle}</h4>
      {oneMore.map((next) => (
        <p key={next.level} className={styles.note}>
          {text.oneMore(next.level, two, next.institution, next.gain)}
        </p>
      ))}
      <ul className={styles.slots}>
        {shown.map((next) => (
          <SwapSlot key={`${next.id} ${next.level}`} next={next} two={two} ask={ask} />
        ))}
      </ul>
    </div>
  );
}

interface SwapSlotProps {
  readonly next: Next;
  readonly two: boolean;
  readonly ask: Ask | undefined;
}

function SwapSlot({ next, two, ask }: SwapSlotProps) {
  const { id, institution, level, from, gain, better } = next;
  if (!from) return null;
  return (
    <li className={styles.slot}>
      <span className={styles.said}>
        <span>{institution}</span>
        <span className={styles.note}>
          {text.swapGain(level, two, { from: from.institution, gain, better })}
        </span>
      </span>
      {ask && better && (
        <button
          type="button"
          className={styles.move}
          data-print="no"
          aria-label={text.takeName(level, two, from.institution, institution)}
          onClick={() => ask({ [from.id]: "none", [id]: level }, id)}
        >
          {text.take}
        </button>
      )}
    </li>
  );
}
