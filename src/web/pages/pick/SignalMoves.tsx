import { useId, useState } from "react";
import type { SignalLevel } from "#answers/types.ts";
import { SignalWorth } from "../../charts/SignalWorth.tsx";
import { worthReach } from "../../charts/worth-scale.ts";
import { TextButton } from "../../components/TextButton.tsx";
import type { Choice } from "../../messages/choice.ts";
import * as text from "../../messages/signals-board.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import styles from "./SignalsBoard.module.css";
import type { OnBoard } from "./SignalTier.tsx";
import {
  type Board,
  type Holder,
  isFull,
  partnersOf,
  swapped,
  type Tier,
} from "./signals-board.ts";

/** Every way to move the signal of one program, each with a button. */
export function HolderMoves({ holder, board, ask, onMoving }: OnBoard & { holder: Holder }) {
  const { id, level, byYou, levels: levelsWorth } = holder;
  const { two, tiers } = board;
  const act = (changes: Parameters<NonNullable<typeof ask>>[0]) => {
    onMoving(null);
    ask?.(changes, id);
  };
  const levels: readonly SignalLevel[] = [...tiers.map((tier) => tier.level), "none"];
  const others = levels.filter((other) => other !== level);
  return (
    <>
      {levelsWorth.length > 0 && (
        <div className={styles.picture}>
          <SignalWorth levels={levelsWorth} placed={level} twoTiers={two} reach={reachOf(board)} />
        </div>
      )}
      {others.map((other) => (
        <TextButton
          key={other}
          disabled={isFull(board, other)}
          onClick={() => act({ [id]: other })}
        >
          {text.toLevel(other, two)}
        </TextButton>
      ))}
      {byYou && <TextButton onClick={() => act({ [id]: null })}>{text.auto}</TextButton>}
      {others
        .filter((other) => isFull(board, other))
        .map((other) => (
          <p key={other} className={styles.note}>
            {text.fullByYou(other, two)}
          </p>
        ))}
      <Swap holder={holder} board={board} onSwap={act} />
    </>
  );
}

/** One scale for the whole board: the most that any of its signals adds. */
const reachOf = ({ tiers }: Board): number =>
  worthReach(
    tiers.flatMap((tier) =>
      tier.holders.flatMap(({ levels }) => (levels.length > 0 ? [levels] : [])),
    ),
  );

interface SwapProps extends Pick<OnBoard, "board"> {
  readonly holder: Holder;
  readonly onSwap: (changes: ReturnType<typeof swapped>) => void;
}

function Swap({ holder, board, onSwap }: SwapProps) {
  const partners = partnersOf(board, holder);
  if (partners.length === 0) return null;
  return (
    <ChooseAndPress
      label={text.swapWith}
      button={text.swap}
      choices={partners.map(({ id, institution, level }) => ({
        value: id,
        text: text.holderName(institution, level, board.two),
      }))}
      onPress={(chosen) => {
        const partner = partners.find(({ id }) => id === chosen);
        if (partner) onSwap(swapped(holder, partner));
      }}
    />
  );
}

/** Fills an empty slot with a program of the list that has no signal. */
export function PlaceOne({ level, board, ask, onMoving }: OnBoard & { level: Tier }) {
  return (
    <ChooseAndPress
      label={text.placeAt}
      button={text.placeName(level, board.two)}
      choices={board.free.map(({ id, institution }) => ({ value: id, text: institution }))}
      onPress={(id) => {
        onMoving(null);
        ask?.({ [id]: level }, id);
      }}
    />
  );
}

interface ChooseProps {
  readonly label: string;
  readonly button: string;
  readonly choices: readonly Choice[];
  readonly onPress: (chosen: string) => void;
}

function ChooseAndPress({ label, button, choices, onPress }: ChooseProps) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  return (
    <p className={styles.choose}>
      <label htmlFor={id}>{label}</label>
      <ChoiceSelect
        id={id}
        choices={[{ value: "", text: text.choose }, ...choices]}
        value={chosen}
        onChange={setChosen}
      />
      <TextButton disabled={chosen === ""} onClick={() => onPress(chosen)}>
        {button}
      </TextButton>
    </p>
  );
}
